/** Says that the editor ended the work. */
export class Cancelled extends Error {}

/** Ends work that tells how far it is, at its next step. */
export class Cancelling {
  #cancelled = false

  cancel = (): void => {
    this.#cancelled = true
  }

  /** Throws `Cancelled` once it was cancelled. */
  check(): void {
    if (this.#cancelled) throw new Cancelled()
  }
}
