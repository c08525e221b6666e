/** What a block is on its page. See the glossary in ARCHITECTURE.md for the trade's Chinese terms. */
export const roles = [
  'kicker',
  'headline',
  'subtitle',
  'byline',
  'pull-quote',
  'caption',
  'body',
  'subhead',
  'notice',
  'advert',
  'contents',
  'masthead',
  'running-head',
  'folio',
  'furniture',
  'unassigned',
] as const

export type Role = (typeof roles)[number]
