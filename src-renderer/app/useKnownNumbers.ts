import { useEffect, useState } from 'react'
import { numbersBeginning } from '../database/numbers/followLibraryNumber'

/** Article numbers, present and past, that begin as typed; none for nothing typed. */
export function useKnownNumbers(typed: string, most: number): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void numbersBeginning(typed, most).then((found) => current && setKnown(found))
    return () => {
      current = false
    }
  }, [typed, most])
  return known
}
