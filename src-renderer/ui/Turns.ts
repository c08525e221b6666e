/** Milliseconds that a frame has for it. */
const frame = 12

/** Long work in the window's thread that takes turns with drawing and keys. */
export class Turns {
  #since = performance.now()

  /** Lets the window go on where the work since the last time has taken a frame. */
  async take(): Promise<void> {
    if (performance.now() - this.#since < frame) return
    await new Promise((resolve) => setTimeout(resolve))
    this.#since = performance.now()
  }
}
