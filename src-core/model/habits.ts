/** How often something was so, of how many cases that were looked at. */
export interface Tally {
  yes: number
  of: number
}

/** The habits that are tallied, in the order in which they are told. */
export const tallied = [
  'headlinesBelow', // of articles with headline and text: the headline stands below the text's beginning
  'headlinesMissing', // of articles with a text: none has a headline
  'headlinesWrapped', // of headlines: set in several lines
  'kickers', // of articles with a headline
  'subtitles', // of articles with a headline
  'bylines', // of articles with a text
  'datelines', // of articles with a text: it opens with a dateline
  'subheads', // of articles with a text: in-column subheads
  'blankBeforeParagraph', // of paragraphs that follow another in the raw text: a blank line between
  'blankInParagraph', // of line breaks inside a paragraph: a blank line there
  'blankAroundParts', // of headlines, articles and other parts: a blank line before
  'justifiedBlanks', // of body lines: blanks that justification put between characters
  'verticalLines', // of lines: set from top to bottom
] as const
export type TalliedHabit = (typeof tallied)[number]

/** Paragraphs whose first line is short by none, one or two ems: an indent that the dump dropped. */
export type Indents = [none: number, one: number, two: number]

/** What a page, or a newspaper, does everywhere. Each habit comes with the cases that it was seen in. */
export type Habits = Record<TalliedHabit, Tally> & {
  indents: Indents
  /** Widths of the columns in ems, to half an em, with how many full lines were so wide; the most frequent first. */
  measures: { ems: number; lines: number }[]
}

/** Every habit by name: what an editor can correct. */
export const habitNames = [...tallied, 'indents'] as const
export type HabitName = (typeof habitNames)[number]

/** How often, in words. */
export const frequencies = ['never', 'rarely', 'sometimes', 'mostly', 'always'] as const
export type Frequency = (typeof frequencies)[number]

/** A share from 0 to 1 -> its word; null where nothing was seen. */
export function frequencyOf({ yes, of }: Tally): Frequency | null {
  if (of <= 0) return null
  const share = yes / of
  if (share < 0.04) return 'never'
  if (share < 0.3) return 'rarely'
  if (share < 0.7) return 'sometimes'
  return share <= 0.96 ? 'mostly' : 'always'
}

/** What a word stands for, as a share. */
export const shareOf: Record<Frequency, number> = {
  never: 0,
  rarely: 0.15,
  sometimes: 0.5,
  mostly: 0.85,
  always: 1,
}

const noTally: Tally = { yes: 0, of: 0 }

export function noHabits(): Habits {
  const tallies = Object.fromEntries(tallied.map((name) => [name, noTally])) as Record<TalliedHabit, Tally>
  return { ...tallies, indents: [0, 0, 0], measures: [] }
}
