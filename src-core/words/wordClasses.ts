/**
 * What kind of word tends to follow what kind, to tell whether the words on the two sides of a break belong
 * together. The classes are the closed ones of English grammar; the numbers are logarithms of how much oftener
 * than by chance a class follows another in news text, counted over 22,768 pairs of words and rounded to halves.
 */
const classes: Record<string, string> = {
  article: 'the a an',
  possessive: 'his her their its our my your',
  determiner:
    'this these those no every each some any all both another other such many more most several few',
  preposition:
    'of in on at by for from with into about over under between through during against without within across around among behind near upon towards toward per via despite until off out up down',
  to: 'to',
  be: 'is are was were be been being am',
  have: 'has have had having',
  modal: 'will would can could may might must shall should do does did',
  subject: 'he she they we i it you who there',
  object: 'him them us me himself herself itself themselves',
  and: 'and or nor',
  clause:
    'but that which what when where while if because as after before since although though whether how why than so then',
  adverb: 'not also now only just still already even however very too again once later never always',
}

/** Classes of the second word, in the order of the rows below. `Opening` is a function word with a capital. */
const columns = [...Object.keys(classes), 'number', 'name', 'plain', 'opening'] as const

const follows: Record<string, string> = {
  comma: '.5 -.5 0 -.5 -1.5 -.5 0 -.5 1.5 -.5 1 1.5 .5 -1.5 0 -.5 -1',
  article: '-4 -2.5 -.5 -4 -3.5 -3.5 -3 -2.5 -3 -1 -3 -3.5 -1 0 0 .5 0',
  possessive: '-2.5 -1 -.5 -2.5 -1 -1.5 -1 -1 -.5 0 -1 -1.5 0 0 -.5 .5 -1.5',
  determiner: '-1.5 0 -.5 -.5 -1 .5 0 0 -.5 -.5 -1.5 1 -1 -1 -1.5 .5 -1',
  preposition: '1.5 1 .5 -2 -1.5 -2.5 -3 -3 -2 .5 -2.5 -1 -1.5 1 .5 -.5 -1',
  to: '.5 0 -.5 -3 -2.5 .5 0 -.5 -2 .5 -2 -1.5 -1.5 1 -1 .5 -1.5',
  be: '0 -1 .5 -.5 -.5 -1 -1.5 -1.5 -1 0 -2 -.5 1.5 -.5 -2 .5 -2',
  have: '-.5 0 0 -2 -.5 1.5 -1.5 -1 -1.5 -.5 -1.5 -1 1.5 -1.5 -3 .5 -2',
  modal: '-2 -1 -.5 -3 -1 2 .5 -.5 -1 0 -1 -1.5 2 -1 -2.5 .5 -1.5',
  subject: '-2 -1.5 0 -1.5 -1 2 1.5 2 -1 0 -1 -1 1 -2 -3.5 0 -1.5',
  object: '-1 0 0 0 .5 -.5 0 0 -.5 0 .5 -.5 0 -1 -.5 .5 0',
  and: '.5 .5 .5 -1 -1 0 0 .5 0 -.5 -2 0 0 -.5 .5 0 -.5',
  clause: '1 .5 1 -1 -1 0 0 0 2 -.5 -2 -.5 0 0 -.5 -.5 -.5',
  adverb: '-.5 -1 .5 -.5 -1.5 .5 .5 -.5 -.5 0 -1.5 -.5 0 -.5 -1.5 .5 -1.5',
  number: '-1.5 -1 -.5 .5 1 -1 -.5 -.5 -1.5 -.5 .5 .5 -1.5 .5 -.5 0 -2',
  name: '-3 -2 -1 -.5 -.5 0 1 .5 -1.5 -.5 1 -.5 -.5 -.5 1 0 -1',
  plain: '-.5 0 0 1 1 0 0 .5 0 .5 .5 .5 -1 -.5 -1 0 -2',
}

const classOf = new Map(
  Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
const table = new Map(
  Object.entries(follows).flatMap(([before, row]) =>
    row.split(' ').map((odds, i) => [`${before} ${columns[i]}`, Number(odds)] as const),
  ),
)

export const mostFollowsOdds = Math.max(...table.values())

/**
 * Log-odds that an English word is followed by another in running text rather than by chance.
 *
 * @param before with the marks that cling to it
 * @param after likewise
 */
export function followsOdds(before: string, after: string): number {
  const left = /,["'”’]*$/.test(before) ? 'comma' : kindOf(before, false)
  return table.get(`${left} ${kindOf(after, true)}`) ?? 0
}

function kindOf(word: string, opens: boolean): string {
  const bare = word.replace(/[^\p{L}\p{N}'’-]/gu, '')
  const known = classOf.get(bare.toLowerCase())
  const capital = /^\p{Lu}/u.test(bare)
  if (known) return opens && capital ? 'opening' : known
  if (/^[$£€]?\d/.test(word)) return 'number'
  return capital ? 'name' : 'plain'
}
