/** Units as a string, in pieces that no call stack is too small for. */
export function stringOf(units: Uint16Array): string {
  const most = 8192
  if (units.length <= most) return String.fromCharCode.apply(null, units as unknown as number[])
  let text = ''
  for (let at = 0; at < units.length; at += most) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + most) as unknown as number[])
  }
  return text
}
