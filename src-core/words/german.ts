import { type PageWords, wordSet } from './pageWords'
import { SignedPattern } from './SignedPattern'

const month =
  '(?:Jan(?:uar|\\.)|Jänner|Feb(?:ruar|\\.|er)|März|Apr(?:il|\\.)|Mai|Juni|Juli|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Okt(?:ober|\\.)|Nov(?:ember|\\.)|Dez(?:ember|\\.))'
const name = '\\p{Lu}[\\p{L}.-]+(?: (?:von|van|zu|de|\\p{Lu}[\\p{L}.-]*)){1,3}'
const names = `${name}(?:(?:, | und )${name})*`

export const german: PageWords = {
  dateline: new RegExp(
    `^(?!(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?<dateline>\\p{Lu}[\\p{L}.-]+(?:[ /]\\p{Lu}?[\\p{L}.-]+){0,2},? (?:den )?\\d{1,2}\\. ?${month}(?: \\d{4})?)\\.?(?=[ -]|$|\\()(?: ?\\([^)]{1,20}\\))?(?: ?[-–—])?|^(?<plain>\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)? ?\\((?:dpa|AP|Reuter|Reuters|UP|AFP|ap|rtr|epd|kna|sid|ddp|afp|Eig\\. ?Ber\\.)[^)]{0,8}\\))\\.? ?[-–—]?`,
    'u',
  ),
  byline: new RegExp(
    `^(?:Von|VON|Aus .{2,20} berichtet)(?: unserem (?:\\p{L}+ )?(?:Korrespondenten|Mitarbeiter|Redakteur|Berichterstatter)| unserer (?:\\p{L}+ )?(?:Korrespondentin|Mitarbeiterin|Redakteurin))? ?(?<reporters>${names})?(?:, \\p{Lu}\\p{L}+)?\\.?$`,
    'u',
  ),
  photographer: new RegExp(
    `(?:Fotos?|FOTOS?|Bild(?:er)?|Aufnahmen?)(?: ?:|/| von) ?(?<photographers>${names})\\.?\\)?$`,
    'u',
  ),
  posts:
    /unser|eigene[rnm]?\b|korrespondent|mitarbeiter|redaktion|redakteur|berichterstatter|archiv|agentur|privat|\b(?:dpa|AP|UPI|epd)\b/iu,
  editor: new SignedPattern(
    /Redaktion|Verantwortlich|Schriftleit/,
    `(?:Redaktion|Verantwortlich|Schriftleit(?:er|ung)) ?: (?<editors>${names})`,
  ),
  sections: wordSet(
    'politik wirtschaft lokales stadt land region kultur feuilleton sport wetter leserbriefe meinung kommentar nachrichten ausland inland gesellschaft wissen wissenschaft reise familie anzeigen unterhaltung roman börse handel aus vermischtes',
  ),
  folio: /(?:Seite|SEITE|S\.) ?(?<page>[A-Z]?\d{1,3})\b/u,
}
