import { type PageWords, wordSet } from './pageWords'
import { SignedPattern } from './SignedPattern'

const month =
  '(?:janv(?:ier|\\.)|févr?(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.))'
const name = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de|du|des|la|le|d'\\p{L}+|\\p{Lu}[\\p{L}'’.-]*)){1,3}"
const names = `${name}(?:(?:, | et )${name})*`

export const french: PageWords = {
  dateline: new RegExp(
    `^(?!Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?<dateline>\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]+){0,3},? (?:le )?(?:\\d{1,2}|1er) ${month}(?: \\d{4})?)\\.?(?=[ -]|$|\\()(?: ?\\([^)]{1,24}\\))?(?:\\.? ?[-–—])?|^(?<plain>(?:De|D[’'])[^.]{2,40}correspondant[^.]{0,30}|\\p{Lu}[\\p{Lu}' -]{2,24} \\((?:AFP|Reuters|Havas|Reuter)\\)) ?[-–—.]?`,
    'u',
  ),
  byline: new RegExp(
    `^(?:(?:Par|PAR|par|De notre (?:envoyée? spéciale?|correspondante?)(?: à [^,]+)?,?) ?(?<reporters>${names}|\\p{Lu}[\\p{Lu}. '’-]{4,40})?)\\.?$`,
    'u',
  ),
  photographer: new RegExp(
    `(?:Photos?|PHOTOS?|Cliché|Crédit photo)(?: ?:|/| de| par)? ?(?<photographers>${names})\\.?\\)?$`,
    'u',
  ),
  posts:
    /notre|correspondant|envoyée? spécial|rédaction|rédacteur|archives?|agence|collaborateur|D\.? ?R\.?$/iu,
  editor: new SignedPattern(
    /Rédact|Secrétaire/,
    `(?:Rédaction|Rédacteur en chef|Secrétaire de rédaction) ?: ?(?<editors>${names})`,
  ),
  sections: wordSet(
    'actualité actualités monde france région régions politique économie société culture sport sports opinions débats tribune éditorial courrier lettres spectacles télévision météo sciences santé éducation faits-divers annonces bourse feuilleton nécrologie',
  ),
  folio: /(?:[Pp]age|PAGE|[Pp]\.) ?(?<page>[A-Z]?\d{1,3})\b/u,
}
