/** Eras that newspapers date by -> the Western year of their first year. */
export const eras: ReadonlyMap<string, number> = new Map([
  ['中华民国', 1912],
  ['中華民國', 1912],
  ['民国', 1912],
  ['民國', 1912],
  ['明治', 1868],
  ['大正', 1912],
  ['昭和', 1926],
  ['平成', 1989],
  ['令和', 2019],
])

/** English, German (with Austrian), French, Spanish, Italian; January first. To add a language, add to each line. */
const names = [
  'january jan januar jänner janvier janv enero gennaio',
  'february feb februar feber février févr fevrier febrero febbraio',
  'march mar märz mrz mars marzo',
  'april apr avril avr abril aprile',
  'may mai mayo maggio',
  'june jun juni juin junio giugno',
  'july jul juli juillet juil julio luglio',
  'august aug août aout agosto',
  'september sept sep septembre septiembre settembre',
  'october oct oktober okt octobre octubre ottobre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc decembre diciembre dicembre',
]

/** A month's name or abbreviation in lower case -> its number from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((month, i) => month.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** Days of the week as running heads print them, whole words in any case. */
export const weekdays: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tues weds thurs ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
  ).split(' '),
)

/** A month or a day of the week, which dictionaries leave out as names; in lower case. */
export const isCalendarWord = (word: string): boolean => weekdays.has(word) || months.has(word)

/** The same in scripts without blanks, with the lunar date that often follows. */
export const eastAsianWeekday =
  /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|农历|農曆|[正一二三四五六七八九十冬腊臘]{1,3}月[初十廿三][一二三四五六七八九十]/gu
