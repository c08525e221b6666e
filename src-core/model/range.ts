/** The whole numbers from `first` to `last`, both included. */
export function range(first: number, last: number): number[] {
  const numbers: number[] = []
  for (let i = first; i <= last; i++) numbers.push(i)
  return numbers
}
