import { months } from '../words/calendar'
import { type Suspect, suspect } from './suspect'

const digit = '[\\d０-９]'
const chineseDate = new RegExp(
  `(?:(${digit}{4})年)?(${digit}{1,2})月(${digit}{1,2})[日号號](?:[ 　（(，,]{0,2}(?:星期|周|週|礼拜|禮拜)([一二三四五六日天]))?`,
  'gu',
)
const monthNames = [...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')
const monthFirst = new RegExp(
  `\\b(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|:|\\.\\d|[,.]\\d{3}|%)(?:,? (\\d{4}))?`,
  'g',
)
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:\\.|st|nd|rd|th|er)? (${monthNames})\\b(?: (\\d{4}))?`, 'g')
const chineseTime = new RegExp(`(?<!${digit}|[个小钟鐘])(${digit}{1,3})[时時](${digit}{1,3})分`, 'gu')
const clock = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/g
const week = '日一二三四五六'

/** Dates that no calendar has, times that no clock shows, and numbers with letters or odd groups in them. */
export function findNumbers(text: string): Suspect[] {
  return [...dates(text), ...times(text), ...numbers(text)]
}

function dates(text: string): Suspect[] {
  const found: Suspect[] = []
  for (const match of text.matchAll(chineseDate)) {
    const [whole, year, month, day, weekday] = match
    const [y, m, d] = [plain(year ?? '2024'), plain(month), plain(day)]
    const span = [match.index, match.index + whole.length] as const
    if (!isDay(y, m, d)) found.push(suspect('date', 'no-such-date', span, 0.9))
    else if (year && weekday) {
      const real = week.charAt(new Date(Date.UTC(y, m - 1, d)).getUTCDay())
      if (real !== (weekday === '天' ? '日' : weekday)) {
        const at = span[1] - 1
        found.push(suspect('date', 'wrong-weekday', [at, at + 1], 0.85, real))
      }
    }
  }
  for (const match of text.matchAll(monthFirst)) checkNamed(match, match[1], match[2], match[3])
  for (const match of text.matchAll(dayFirst)) checkNamed(match, match[2], match[1], match[3])
  return found

  function checkNamed(match: RegExpExecArray, month = '', day = '', year = '2024') {
    const span = [match.index, match.index + match[0].length] as const
    const number = months.get(month.toLowerCase()) ?? 0
    if (!isDay(Number(year), number, Number(day))) found.push(suspect('date', 'no-such-date', span, 0.85))
  }
}

function times(text: string): Suspect[] {
  const found: Suspect[] = []
  for (const form of [chineseTime, clock]) {
    for (const match of text.matchAll(form)) {
      // Scores (101:98) and ratios have no hours.
      if (plain(match[1]) <= 24 ? plain(match[2]) <= 59 : form === clock) continue
      if (
        form === clock &&
        !/\b(?:at|from|to|until|um|à)\s?$|[午点時时晚晨夜早间間]$/.test(text.slice(0, match.index))
      )
        continue
      found.push(suspect('date', 'no-such-time', [match.index, match.index + match[0].length], 0.8))
    }
  }
  return found
}

const letterDigits: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  g: '9',
  〇: '0',
  '○': '0',
}

function numbers(text: string): Suspect[] {
  const found: Suspect[] = []
  // Letters among digits: at least two digits beside them, or a year's shape.
  for (const match of text.matchAll(
    /(?<![\p{L}\d#@/_-])(?=[\dOolIiSBZ|Q]*\d)[\dOolI|SBZQ〇○]{2,}(?:[.,][\dOolI|SB]{2,})*(?![\p{L}\d@_])/gu,
  )) {
    const read = match[0]
    if (
      !/[A-Za-z|〇○]/.test(read) ||
      !/\d/.test(read) ||
      /^[A-Z]\d+$/.test(read) ||
      /^\d+[A-HJ-NP-Z]$/.test(read)
    )
      continue
    if (/^[〇○\d]+$/.test(read) && !/\d[〇○]\d/.test(read)) continue
    const printed = [...read].map((each) => letterDigits[each] ?? each).join('')
    found.push(suspect('number', 'letter-in-number', [match.index, match.index + read.length], 0.85, printed))
  }
  for (const match of text.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})*,(?:\d{4,}|\d{3},\d{1,2})(?![\d,])/g))
    found.push(suspect('number', 'grouping', [match.index, match.index + match[0].length], 0.65))
  return found
}

const plain = (digits = '') => Number(digits.normalize('NFKC'))

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
