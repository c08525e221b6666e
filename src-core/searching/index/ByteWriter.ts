/** Bytes that grow at their end. */
export class ByteWriter {
  #bytes: Uint8Array
  #length = 0

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.#length++] = value
  }

  /** Seven bits a byte, the lowest first; the last byte is below 128. */
  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Room for so many bytes at the end, which `advance` then counts as written. */
  room(length: number): Uint8Array {
    if (this.#length + length > this.#bytes.length) this.#grow(length)
    return this.#bytes.subarray(this.#length, this.#length + length)
  }

  advance(length: number): void {
    this.#length += length
  }

  /** A view of what was written, good until more is. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #grow(least: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + least))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}
