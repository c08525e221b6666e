import { countErrors, type ErrorPlace } from '../../../src-core/triage/countErrors'
import { drawSample } from '../../../src-core/triage/drawSample'
import { type ErrorRate, errorRate } from '../../../src-core/triage/errorRate'
import { type ErrorRule, newspaperRule } from '../../../src-core/triage/errorRule'
import { type Article, database, type Page } from '../database'
import type { Sample, SampledArticle } from '../libraryRows'
import { useLive } from '../useLive'

/** Rows read at a time. */
const chunk = 500

/** Of which articles a sample is drawn: of these, or of all on these pages. */
export interface SampleScope {
  pageIds: readonly string[]
  articleIds: readonly string[]
}

/** How many articles a sample would be drawn from. */
export async function populationOf({ pageIds, articleIds }: SampleScope): Promise<number> {
  return articleIds.length > 0 ? articleIds.length : database.articles.where('pageId').anyOf(pageIds).count()
}

/** Draws a sample and keeps its articles as they stand. Returns its id. */
export async function drawNewSample(
  scope: SampleScope,
  how: Pick<Sample, 'name' | 'author' | 'seed' | 'share'>,
): Promise<string> {
  const all =
    scope.articleIds.length > 0
      ? scope.articleIds
      : await database.articles.where('pageId').anyOf(scope.pageIds).primaryKeys()
  const drawn = drawSample(all, how.share, how.seed)
  const id = crypto.randomUUID()
  const rows: SampledArticle[] = []
  for (let from = 0; from < drawn.length; from += chunk) {
    const ids = drawn.slice(from, from + chunk)
    const [articles, texts] = await Promise.all([
      database.articles.bulkGet(ids),
      database.articleTexts.bulkGet(ids),
    ])
    ids.forEach((articleId, i) => {
      const article = articles[i]
      if (!article) return
      const { pageId, headline } = article
      rows.push({
        sampleId: id,
        articleId,
        pageId,
        place: from + i,
        headline,
        text: texts[i]?.text ?? '',
        read: '',
      })
    })
  }
  const made = new Date().toISOString()
  await database.transaction('rw', [database.samples, database.sampledArticles], async () => {
    await database.samples.add({ id, ...how, made, population: all.length, articles: rows.length })
    await database.sampledArticles.bulkAdd(rows)
  })
  return id
}

/** An article of a sample as it stands. */
export interface SampleRow {
  drawn: SampledArticle
  /** Undefined where it is no longer in the library. */
  article: Article | undefined
  page: Page | undefined
  /** Proofread: said so here, or by its status since it was drawn. */
  read: boolean
  characters: number
  /** Errors that were found, those of the headline once more. */
  errors: number
  places: ErrorPlace[]
}

export interface SampleState {
  sample: Sample
  rows: SampleRow[]
  rate: ErrorRate
}

/** The samples, the newest first. */
export function useSamples(): Sample[] | undefined {
  return useLive(async () => {
    const samples = await database.samples.toArray()
    return samples.sort((a, b) => b.made.localeCompare(a.made))
  })
}

/** A sample with what was found in it so far; undefined until it is read, null where there is none. */
export function useSampleState(id: string, { passMark, mark }: ErrorRule): SampleState | null | undefined {
  return useLive(() => sampleState(id, { passMark, mark }), [id, passMark, mark])
}

export async function sampleState(
  id: string,
  { mark }: ErrorRule = newspaperRule,
): Promise<SampleState | null> {
  const sample = await database.samples.get(id)
  if (!sample) return null
  const drawn = await database.sampledArticles.where({ sampleId: id }).toArray()
  drawn.sort((a, b) => a.place - b.place)
  const ids = drawn.map(({ articleId }) => articleId)
  const [articles, texts, pages] = await Promise.all([
    database.articles.bulkGet(ids),
    database.articleTexts.bulkGet(ids),
    database.pages.bulkGet(drawn.map(({ pageId }) => pageId)),
  ])
  const rows = drawn.map((each, i) => rowOf(each, sample, articles[i], texts[i]?.text, pages[i], mark))
  return { sample, rows, rate: errorRate(rows.filter(({ read }) => read)) }
}

function rowOf(
  drawn: SampledArticle,
  { made }: Sample,
  found: Article | undefined,
  text: string | undefined,
  page: Page | undefined,
  mark: number,
): SampleRow {
  const article = found?.deleted === '' ? found : undefined
  const read = article !== undefined && (drawn.read !== '' || article.done > made)
  const places = read ? countErrors(drawn.text, text ?? '', mark) : []
  const inHeadline = read ? countErrors(drawn.headline, article.headline, mark) : []
  const sum = (all: readonly ErrorPlace[]) => all.reduce((total, { errors }) => total + errors, 0)
  return {
    drawn,
    article,
    page,
    read,
    characters: drawn.text.replace(/\s/g, '').length,
    errors: sum(places) + sum(inHeadline),
    places,
  }
}

/** Says that an article was proofread whatever its status, or that it was not. */
export async function setRead({ sampleId, articleId }: SampledArticle, read: boolean): Promise<void> {
  await database.sampledArticles.update([sampleId, articleId], {
    read: read ? new Date().toISOString() : '',
  })
}

/** Forgets a sample; its articles stay. Gives what brings it back. */
export async function forgetSample(id: string): Promise<() => Promise<void>> {
  const tables = [database.samples, database.sampledArticles]
  return database.transaction('rw', tables, async () => {
    const sample = await database.samples.get(id)
    const rows = await database.sampledArticles.where({ sampleId: id }).toArray()
    await database.samples.delete(id)
    await database.sampledArticles.where({ sampleId: id }).delete()
    return () =>
      database.transaction('rw', tables, async () => {
        if (sample) await database.samples.put(sample)
        await database.sampledArticles.bulkPut(rows)
      })
  })
}
