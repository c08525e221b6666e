import { sortRows } from '../model/sortRows'

/** Places of keys in the order of the keys, equal ones in theirs. */
export function sortByKey(keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(keys.length)
  for (let place = 0; place < keys.length; place++) places[place] = place
  return sortRows(places, keys)
}
