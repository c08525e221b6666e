/**
 * What a page takes in the library, to the bytes of its file: its text, reading, document and rows. Measured over pages
 * of several papers and languages it was 11 to 13 times, half of it the reading's spans and reasons.
 */
const growth = 13

/** Bytes that dumps of so many bytes will take in the library, roughly. */
export function storageNeeded(bytes: number): number {
  return bytes * growth
}
