/**
 * A pattern that is tried only on texts that hold its sign. Patterns of names take tens of milliseconds to compile,
 * which is done when they are first tried: most pages never need theirs.
 */
export class SignedPattern extends RegExp {
  readonly #sign: RegExp

  /** @param sign what every text holds that the pattern matches */
  constructor(sign: RegExp, source: string) {
    super(source, 'u')
    this.#sign = sign
  }

  /** What splitting and the like make of it is a plain pattern. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  override exec(text: string): RegExpExecArray | null {
    return this.#sign.test(text) ? super.exec(text) : null
  }
}
