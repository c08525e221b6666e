/** A column of numbers that grows with its rows. */
export class Numbers<
  A extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> = Int32Array<ArrayBuffer>,
> {
  constructor(private array: A) {}

  get(row: number): number {
    return this.array[row] ?? 0
  }

  set(row: number, value: number): void {
    if (row >= this.array.length) this.#grow(row + 1)
    this.array[row] = value
  }

  /** Writes values from a row on. */
  write(row: number, values: A): void {
    if (row + values.length > this.array.length) this.#grow(row + values.length)
    this.array.set(values, row)
  }

  /** The rows so far and some spare ones; not to be kept. */
  get values(): A {
    return this.array
  }

  #grow(least: number) {
    const length = Math.max(least, Math.ceil(this.array.length * 1.5), 1024)
    const kind = this.array.constructor as new (length: number) => A
    const next = new kind(length)
    next.set(this.array)
    this.array = next
  }
}

/** A column of texts that are mostly different. What is put in by the hundred thousand is unpacked when it is asked for. */
export class Texts {
  readonly #values: string[] = []
  #packed: { row: number; unpack: () => readonly string[] }[] = []

  /** The rows so far; not to be kept. */
  get values(): readonly string[] {
    return this.#unpacked()
  }

  set(row: number, text: string): void {
    this.#unpacked()[row] = text
  }

  /** Writes texts from a row on. */
  write(row: number, unpack: () => readonly string[]): void {
    this.#packed.push({ row, unpack })
  }

  #unpacked(): string[] {
    for (const { row, unpack } of this.#packed.splice(0)) {
      let at = row
      for (const text of unpack()) this.#values[at++] = text
    }
    return this.#values
  }
}

/** A column of texts of which many are the same: each is kept once, rows hold its place among them. */
export class Terms {
  /** The empty text is first. */
  readonly terms: string[] = ['']
  readonly codes = new Numbers(new Int32Array(0))
  readonly #known = new Map<string, number>([['', 0]])

  get(row: number): string {
    return this.terms[this.codes.get(row)] ?? ''
  }

  set(row: number, text: string): void {
    this.codes.set(row, this.code(text))
  }

  /** Writes rows that say their terms by places in a list of their own. */
  write(row: number, terms: readonly string[], codes: Int32Array<ArrayBuffer>): void {
    const own = terms.map((term) => this.code(term))
    this.codes.write(
      row,
      codes.map((code) => own[code] ?? 0),
    )
  }

  code(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const code = this.terms.push(text) - 1
    this.#known.set(text, code)
    return code
  }

  /** Which terms satisfy a test: 1 at their codes. */
  matching(test: (term: string) => boolean): Uint8Array {
    return Uint8Array.from(this.terms, (term) => (test(term) ? 1 : 0))
  }
}
