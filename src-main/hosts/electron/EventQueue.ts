import { type DesktopEvent, desktopEvent } from '../../../src-core/desktop/contract'

/** What main tells the renderer unasked, kept until the renderer listens: a file may open the app itself. */
export class EventQueue {
  readonly #waiting: DesktopEvent[] = []
  #send: ((event: DesktopEvent) => void) | null = null

  /** Checks here what goes out, so that the preload needs no schemas. Throws where it is not of the contract. */
  push(event: DesktopEvent): void {
    const checked = desktopEvent.parse(event)
    if (this.#send) this.#send(checked)
    else this.#waiting.push(checked)
  }

  open(send: (event: DesktopEvent) => void): void {
    this.#send = send
    for (const event of this.#waiting.splice(0)) send(event)
  }

  /** The renderer stopped listening, reloads or is gone. */
  close(): void {
    this.#send = null
  }
}
