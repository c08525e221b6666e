/**
 * The commonest function words of languages written with blanks, to tell a page's language by. About thirty
 * each: more would not tell languages apart better, only slower. Compiled for Galley from general knowledge of
 * the languages; words that two neighbours share (Dutch and German `in`) cancel out and are left in.
 * To add a language, add a line.
 */
const lists: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as at by he from be are have has his this which had not but they or were an their said',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass sie nach wird bei einer um am wurde noch',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la aux avec son cette été ont leur mais',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este sí porque esta entre cuando muy sin',
  it: 'di e il la che in a per un è del della dei le non con i una da si al nel alla più gli sono delle anche come ha lo dal',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando foi',
  nl: 'de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när',
  da: 'og i at det er en til på de som med for den af ikke der har et han var fra om men sig vi så efter blev',
  no: 'og i å det er en til på som av for at med de den ikke har et han var fra om men seg vi så etter ble',
  fi: 'ja on ei se että oli hän mutta ovat joka kun niin kuin myös sen ole tai hänen mukaan jo jos mitä nyt',
  lb: 'an déi de d en ass vun net fir op mat den dat et eng huet sinn och ze hunn mir si war awer wéi',
  pl: 'w i na się z do nie to że jest o od za po jak przez dla co są ale tym oraz jego był przy które',
  cs: 'a v se na je že s z do o to i by pro jako za po k ve ale od jeho jsou byl podle si které',
  hu: 'a az és hogy nem is egy ez meg de volt mint csak el van már azt ha ki még után le',
  la: 'et in est non ad ut cum sed quod qui de ex esse si aut per a ab enim hoc atque quae',
  ru: 'и в не на что с по как это он из у за от к для о но его все был же так было мы',
  uk: 'і в не на що з та до як це за у від про він для але його його був який також є',
  el: 'και το η της ο να του με που την για τα από στο οι των σε θα είναι τον ότι',
}

/** BCP 47 language -> its stop words in lower case. */
export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** A stop word in lower case -> the languages in which it is one. */
export const stopWordLanguages: ReadonlyMap<string, readonly string[]> = byWord()

/** In UTF-16 units, capitals included: no letter takes fewer when it is small. */
export const longestStopWord = Math.max(...[...stopWordLanguages.keys()].map((word) => word.length))

function byWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of stopWords) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}
