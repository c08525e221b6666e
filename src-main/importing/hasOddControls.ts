/** Tab, line feed, vertical tab, form feed, carriage return, the end mark of DOS, escape. */
const controlsOfText = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]

/** Whether `bytes` hold controls that no text has: they are halves of 16-bit units, or no text at all. */
export function hasOddControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && !controlsOfText.includes(byte))
}
