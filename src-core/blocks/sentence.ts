const closing = /["'”’」』）)\]】》〉»]+$/u

/** Whether a line ends where a sentence ends; marks that close quotes and brackets are looked through. */
export function endsSentence(text: string): boolean {
  const bare = text.replace(closing, '')
  return /[。！？!?…：:]$/u.test(bare) || (/[.．;；]$/u.test(bare) && !/\b\p{Lu}[.．]$/u.test(bare))
}

/** Whether a line ends in a full stop or its like: a headline hardly ever does. */
export function endsInStop(text: string): boolean {
  return /[。．.；;，,、]$/u.test(text.replace(closing, ''))
}

/** Whether a line begins in the middle of a sentence: a small letter, or a mark that cannot begin a line. */
export function beginsInside(text: string): boolean {
  return /^(?:["'“‘(（]?\p{Ll}|[，。、；：！？）》」』】〉”’,.;:!?)\]%％-])/u.test(text)
}

/** The share of capital letters among a text's letters that have case. */
export function capitalShare(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals + small ? capitals / (capitals + small) : 0
}
