/**
 * Words that tell a hyphen which belongs to the word from one that only the line's end needed, per language
 * and in lower case. Compiled for Galley from usage; to add a language, add an entry.
 */
export interface HyphenWords {
  /** Before the hyphen: keep it when a word follows (`non-member`). */
  prefixes: ReadonlySet<string>
  /**
   * Before the hyphen: keep it when a word follows that begins as they do or with a vowel that would run into theirs
   * (`re-release`, `re-enter`), where no lexicon has the two as one.
   */
  echoes: ReadonlySet<string>
  /**
   * After the hyphen, of two letters: keep it where the page breaks no word before so few (`clean-up`). Such as end
   * many words that are no compounds (`robin`, `wagon`, `cargo`) are left out.
   */
  particles: ReadonlySet<string>
  /** After the hyphen: keep it whatever stands before (`London-based`, `dit-elle`). */
  tails: ReadonlySet<string>
  /** After the hyphen: the hyphen stands for a part left out, and a blank follows (`Ein- und Ausfuhr`). */
  conjunctions: ReadonlySet<string>
}

const set = (words: string) => new Set(words.split(' '))

const hyphenWords: Record<string, HyphenWords> = {
  en: {
    prefixes: set(
      'all anti co cross eight ex far five four full half high ill in left long low mid multi nine non off old one part post pre pro quasi right second self semi seven short single six ten third three top twenty thirty forty fifty sixty seventy eighty ninety two vice well would-be',
    ),
    tails: set(
      'aged awaited backed based born bound brokered built class controlled day dollar educated elect end ever expected fold foot friendly funded general haired hand held hour in known language largest led like level line listed long made mile minded minute month old owned page party point pound quality range run scale sized speaking sponsored style supported term than the time to trained type up wide winning year',
    ),
    conjunctions: set('and or to'),
    echoes: set('re pre'),
    particles: set('up'),
  },
  de: {
    prefixes: set('ex nicht'),
    tails: new Set(),
    conjunctions: set('und oder bzw bis sowie als wie'),
    echoes: new Set(),
    particles: new Set(),
  },
  lb: {
    prefixes: set('ex'),
    tails: new Set(),
    conjunctions: set('an oder'),
    echoes: new Set(),
    particles: new Set(),
  },
  nl: {
    prefixes: set('ex niet'),
    tails: new Set(),
    conjunctions: set('en of'),
    echoes: new Set(),
    particles: new Set(),
  },
  fr: {
    prefixes: set(
      'ex non demi mi semi vice celui celle ceux celles avant après arrière quasi outre franco anglo',
    ),
    tails: set('elle elles ils là même mêmes être dire moi toi nous vous t-il t-elle t-on'),
    conjunctions: new Set(),
    echoes: new Set(),
    particles: new Set(),
  },
  pt: {
    prefixes: set('ex vice recém'),
    tails: set('lhe lhes'),
    conjunctions: new Set(),
    echoes: new Set(),
    particles: new Set(),
  },
}

const none: HyphenWords = {
  prefixes: new Set(),
  tails: new Set(),
  conjunctions: new Set(),
  echoes: new Set(),
  particles: new Set(),
}

/** @param language BCP 47 */
export function hyphenWordsOf(language: string): HyphenWords {
  return hyphenWords[language] ?? none
}
