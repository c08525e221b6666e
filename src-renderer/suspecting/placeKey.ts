import type { Suspect } from '../../src-core/suspects/suspect'

/** Names a suspect by its kind and the words around it, wherever they stand: what "skip always" remembers. */
export function placeKey({ kind, from, to }: Suspect, text: string): string {
  const around = kind === 'word' ? 0 : 2
  const place = text.slice(Math.max(0, from - around), from)
  return `${kind}|${place}[${text.slice(from, to)}]${text.slice(to, to + around)}`
}
