import { hanNumber } from './hanNumber'
import { markTable } from './markTable'

/**
 * How a newspaper says that an article goes on elsewhere, per language: compiled for Galley from the trade's usage
 * (jump lines as style books and printed papers of several houses have them) and from no single paper. `#` stands for
 * the page. To add a language, add an entry; all languages are tried on every page, for papers mix them.
 */
const byLanguage: Record<string, { on: string[]; from: string[] }> = {
  zh: {
    on: [
      '(?:未完[，, ]?|全文)?(?:紧接|緊接|下转|下轉|下接|接下|文转|文轉|转入|轉入|转|轉|续|續)(?:至|到|见|見)? ?(?:本报|本報)?#',
    ],
    from: ['(?:上接|上续|上續|紧接|緊接|承接|接|续|續)(?:自)? ?(?:本报|本報)?#'],
  },
  ja: {
    on: ['#(?:に|へ)(?:続く|つづく|続きます|続)'],
    from: ['#(?:から(?:続く|の続き|つづく|のつづき)|の続き|のつづき|より続く|よりつづく)'],
  },
  ko: {
    on: ['#(?:에|으로) ?(?:계속|이어집니다|이어짐)'],
    from: ['#에서 ?(?:계속|이어집니다|이어짐|이어진)'],
  },
  en: {
    on: [
      "(?:(?:this )?(?:story |article )?(?:continue[sd]|continuing|cont(?:inued|['’]?d|d)?\\.?|concluded|concludes|jumps?)|please turn|turn|see \\p{L}[\\p{L}'’ -]{0,30},?)(?: (?:on|to|at|over))* #",
    ],
    from: ["(?:continued|cont(?:['’]?d|d)?\\.?|concluded|carried over|jumped) from #"],
  },
  de: {
    on: [
      '(?:fortsetzung|forts\\.?|schlu(?:ß|ss|B)|weiter|fortgesetzt)(?: folgt)?(?: (?:auf|siehe|s\\.|nächste))* #',
    ],
    from: ['(?:fortsetzung|forts\\.?|schlu(?:ß|ss|B))(?: (?:von|aus|zu))+(?: der)? #'],
  },
  fr: {
    on: ['(?:(?:lire |voir )?(?:la )?(?:suite|fin)(?: et fin)?)(?: (?:à|en|sur|dans))*(?: la)? #'],
    from: ['(?:suite|fin)(?: et fin)? de(?: la)? #'],
  },
  es: {
    on: ['(?:continúa|sigue|pasa)(?: (?:en|a))?(?: la)? #'],
    from: ['(?:viene|continuación) de(?: la)? #'],
  },
  it: {
    on: ['(?:continua|segue)(?: (?:a|in|alla))? #'],
    from: ['(?:segue|continua|continuazione) d(?:a|alla) #'],
  },
  nl: {
    on: ['(?:vervolg|lees verder|slot)(?: (?:op|zie))? #'],
    from: ['(?:vervolg|slot) van #'],
  },
}

/** Number words up to twelve, as jump lines print them. */
const numberWords: readonly string[][] = [
  'one first première premier eins ersten una primera prima eerste'.split(' '),
  'two second deux deuxième seconde zwei zweiten dos segunda seconda twee'.split(' '),
  'three third trois troisième drei dritten tres tercera terza drie'.split(' '),
  'four quatre quatrième vier vierten cuatro quarta'.split(' '),
  'five cinq cinquième fünf fünften cinco quinta vijf'.split(' '),
  'six sixième sechs sechsten seis zes'.split(' '),
  'seven sept septième sieben siete zeven'.split(' '),
  'eight huit huitième acht achten ocho'.split(' '),
  'nine neuf neuvième neun nueve negen'.split(' '),
  'ten dix dixième zehn diez tien'.split(' '),
  'eleven onze elf once'.split(' '),
  'twelve douze zwölf doce twaalf'.split(' '),
]

/**
 * A number word that is a whole word. The list stands in a lookahead: as alternatives before what may follow a page,
 * it would make each pattern take fifty times as long to compile.
 */
const word = `(?=(?:${numberWords.flat().join('|')})(?![\\p{L}\\d]))\\p{L}+`
const eastern = '(?:第 ?)?(?<page>[A-Z]?\\d{1,3}|[〇一二三四五六七八九十]{1,3}) ?(?:[版面頁页張张叠疊면])'
/** `A5` alone is a page in a Chinese paper, `5` alone is not. */
const coded = '(?<code>[A-Z] ?\\d{1,3}) ?[版面頁页]?'
const western = `(?:(?:pages?|pag\\.|pg\\.?|p\\.|seite|s\\.|página|pág\\.|pagina|blz\\.?) ?(?<page>[A-Z]?-?\\d{1,3}|${word})|(?:la )?(?<ordinal>${word}) (?:page|seite|página|pagina)|(?<code>[A-Z]-?\\d{1,2}))(?![\\p{L}\\d])`

/** What may follow the page: its name, a column. */
const tail = '(?:[ ,;.·—–-]{1,3}[^（()）]{0,18})?'

/** What may stand before the formula. */
const lead = '^[\\s▶►▷→➡◆■●*—–-]*'

interface Formula {
  direction: 'on' | 'from'
  /** The formula's words without the page: whatever the patterns match, matches this. */
  sign: RegExp
  patterns: RegExp[]
}

const formulas: Formula[] = Object.entries(byLanguage).flatMap(([language, { on, from }]) => {
  const pages = /^(?:zh|ja|ko)$/.test(language) ? [eastern, ...(language === 'zh' ? [coded] : [])] : [western]
  const built = (direction: Formula['direction'], sources: readonly string[]) =>
    sources.map((source) => ({
      direction,
      sign: new RegExp(signOf(source), 'iu'),
      patterns: pages.map(
        (page) => new RegExp(`${lead}${source.replace('#', page)}${tail}[\\s.。…▶►▷→➡)）-]*$`, 'iu'),
      ),
    }))
  // Of two readings the more telling first: `from` has a word more in most languages.
  return [...built('from', from), ...built('on', on)]
})

/** What a formula says before the page, or after it. */
function signOf(source: string): string {
  const [before = '', after = ''] = source.split('#')
  return before ? `${lead}${before}` : after
}

/** Any formula's words. Text without them needs no pattern, and patterns are compiled when they are first tried. */
const anySign = new RegExp(formulas.map(({ sign }) => `(?:${sign.source})`).join('|'), 'iu')

export interface ContinuationNote {
  /** `on`: it goes on there. `from`: it began there. */
  direction: 'on' | 'from'
  /** Without leading zeros, e.g. `8` or `A5`. */
  page: string
}

/** What every note holds, so that other text is passed over at once. */
const hint = /\d|[〇一二三四五六七八九十]\s?[版面頁页張张면]|page|seite|página|pagina/iu

const pageMarks = markTable('版面頁页張张叠疊면')
/** What a note names a page by: a mark after a number, a number, or the initial of a word or abbreviation for it. */
const pageSigns = markTable('版面頁页張张叠疊면0123456789pPsSbB')
/** How the words for a page and their abbreviations go on after P, S and B: `page`, `p.`, `seite`, `s.`, `blz`. */
const secondLetters: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set('aAáÁgG.'),
  s: new Set('eE.'),
  b: new Set('lL'),
}

const isLatinLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/**
 * Whether a text could name a page, as every note does: by a number before a mark, a word, or a letter before a number.
 * Told without regular expressions, for every short line of a page is asked.
 */
function mayNamePage(text: string): boolean {
  let before = 0x20
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (pageSigns[code] === 1) {
      if (pageMarks[code] === 1) {
        if (isNumeral(before === 0x20 ? text.charCodeAt(i - 2) : before)) return true
      } else if (code <= 0x39) {
        const parted = before === 0x20 || before === 0x2d
        if (isLatinLetter(parted ? text.charCodeAt(i - 2) : before)) return true
      } else if (!isLatinLetter(before)) {
        if (secondLetters[String.fromCharCode(code | 0x20)]?.has(text.charAt(i + 1))) return true
      }
    }
    before = code
  }
  return false
}

const hanNumerals: ReadonlySet<number> = new Set(
  [...'〇一二三四五六七八九十'].map((one) => one.charCodeAt(0)),
)
const isNumeral = (code: number) => (code >= 0x30 && code <= 0x39) || hanNumerals.has(code)

/**
 * The note that `text` is, if it is nothing else: brackets around it are looked through, and a column or a page's name
 * may follow the number.
 */
export function continuationNote(text: string): ContinuationNote | undefined {
  if (!mayNamePage(text) || !hint.test(text)) return undefined
  const bare = text.trim().replace(/^[（(〔［[【〈《「]+|[）)〕］\]】〉》」.。]+$/gu, '')
  if (bare.length < 3 || bare.length > 70 || !hint.test(bare) || !anySign.test(bare)) return undefined
  for (const { direction, sign, patterns } of formulas) {
    if (!sign.test(bare)) continue
    for (const pattern of patterns) {
      const groups = pattern.exec(bare)?.groups
      const page = groups && pageNumber(groups.page ?? groups.code ?? groups.ordinal ?? '')
      if (page) return { direction, page }
    }
  }
  return undefined
}

/** `03` -> `3`, `A05` -> `A5`, `三` -> `3`, `four` -> `4`; empty where it is no page. */
export function pageNumber(printed: string): string {
  const code = /^(?<letter>[A-Za-z]?)[ -]?0*(?<digits>\d{1,3})$/.exec(printed.trim())?.groups
  if (code) return `${(code.letter ?? '').toUpperCase()}${code.digits}`
  const word = numberWords.findIndex((forms) => forms.includes(printed.trim().toLowerCase()))
  if (word >= 0) return String(word + 1)
  return /^[〇一二三四五六七八九十]{1,3}$/.test(printed.trim()) ? String(hanNumber(printed.trim())) : ''
}

/** A note in brackets, or after a sentence's end, that closes a text; offsets into it. */
const closing =
  /(?:[（(〔［[【〈《][^（()）〔〕［］[\]【】〈〉《》]{3,70}[）)〕］\]】〉》]|(?<=[。！？!?.…”’"」』]\s?)[▶►▷→➡]?\s?[^。！？!?”’"」』（()）]{3,50})[.。\s]*$/u
/** A note in brackets that opens a text. */
const opening = /^\s*[（(〔［[【〈《][^（()）〔〕［］[\]【】〈〉《》]{3,70}[）)〕］\]】〉》]/u

/** Where in a text a note stands, at its beginning or end or as all of it. Offsets into the text, half-open. */
export function continuationIn(
  text: string,
): (ContinuationNote & { at: readonly [number, number] }) | undefined {
  const head = text.slice(0, 80)
  if (text.length <= 80) {
    const whole = continuationNote(text)
    if (whole) return { ...whole, at: [0, text.length] }
  }
  const first = hint.test(head) ? opening.exec(head) : null
  const opens = first && continuationNote(first[0])
  if (first && opens) return { ...opens, at: [0, first[0].length] }
  const from = Math.max(0, text.length - 80)
  const end = text.slice(from)
  if (!hint.test(end)) return undefined
  const last = closing.exec(end)
  const closes = last && continuationNote(last[0])
  return last && closes ? { ...closes, at: [from + last.index, text.length] } : undefined
}
