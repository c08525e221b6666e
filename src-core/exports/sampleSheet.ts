import { confidence, type ErrorRate } from '../triage/errorRate'
import type { ErrorRule } from '../triage/errorRule'
import { escapeHtml } from './escapeHtml'
import type { ExportOptions } from './exportPage'
import { paperSheet, paperTable, signatures } from './paperSheet'

/** What a sample's sheet says. */
export interface SheetSample {
  name: string
  /** ISO 8601 in UTC. */
  made: string
  author: string
  seed: string
  share: number
  population: number
  drawn: number
  rate: ErrorRate
  /** Those that were proofread, in the order in which they were drawn. */
  articles: readonly {
    number: string
    headline: string
    /** Newspaper, date and page. */
    origin: string
    characters: number
    errors: number
    /** `was → is` of each place. */
    corrections: readonly string[]
  }[]
}

/** The sheet of a sample that was proofread: its error rate with its interval, and what it rests on. */
export function sampleSheet(
  sample: SheetSample,
  { passMark, mark }: ErrorRule,
  language: ExportOptions['labels'],
): string {
  const t = texts[language]
  const { rate } = sample
  const number = (value: number, digits = 0) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const read = rate.articles > 0
  const verdict = !read
    ? ''
    : (rate.high <= passMark ? t.passes : rate.low > passMark ? t.fails : t.open)(passMark)
  const body = `<h1>${escapeHtml(t.title(sample.name))}</h1>
<p class="about">${escapeHtml(t.drawn(number(sample.drawn), number(sample.population), number(sample.share * 100, 1), sample.made.slice(0, 10), sample.author, sample.seed))}</p>
<div class="result">
<p>${t.rate}<br><strong>${read ? number(rate.rate, 2) : '–'}</strong></p>
<p>${t.interval(number(confidence * 100))}<br><strong>${read ? `${number(rate.low, 2)} – ${number(rate.high, 2)}` : '–'}</strong></p>
<p>${t.read(number(rate.articles), number(rate.characters), number(rate.errors, 1))}<br>${verdict}</p>
</div>
${paperTable(
  t.heads,
  sample.articles.map((article, i) => [
    String(i + 1),
    escapeHtml(article.number),
    escapeHtml(article.headline || t.untitled),
    escapeHtml(article.origin),
    number(article.characters),
    number(article.errors, 1),
    escapeHtml(article.corrections.join('；')),
  ]),
  new Set([0, 4, 5]),
)}
<p class="rules">${t.rules(number(rate.dispersion, 2), mark)}</p>
${signatures(t.signatures)}`
  return paperSheet(t.title(sample.name), language, body)
}

const texts = {
  'zh-CN': {
    title: (name: string) => `抽样校对单：${name}`,
    drawn: (drawn: string, all: string, share: string, day: string, author: string, seed: string) =>
      `从 ${all} 篇中随机抽取 ${drawn} 篇（${share} %），${day}${author ? `，${author}` : ''}，随机种子：${seed}`,
    rate: '差错率（万分之）',
    interval: (percent: string) => `${percent} % 置信区间`,
    read: (articles: string, characters: string, errors: string) =>
      `已校 ${articles} 篇，${characters} 字，差错 ${errors}`,
    passes: (passMark: number) => `不超过万分之${passMark}：合格`,
    fails: (passMark: number) => `超过万分之${passMark}：不合格`,
    open: (passMark: number) => `样本尚不足以判定是否超过万分之${passMark}`,
    untitled: '无标题',
    heads: ['序', '文章编号', '标题', '出处', '字数', '差错', '改动'],
    rules: (dispersion: string, mark: number) =>
      `计错按《报纸编校差错率计算方法》（国新出发〔2020〕10号附件）：错、漏、多一字计 1，一处 2—5 字计 2，5 字以上计 4；前后颠倒计 1；一个数字或外文单词计 1；标点计 ${mark}；标题差错加倍。知识性、事实性差错不在此列。区间按 Garwood（1936）泊松精确区间，并按各篇之间的离散程度（${dispersion}）放宽。`,
    signatures: ['校对', '审核', '日期'],
  },
  en: {
    title: (name: string) => `Sample proofread: ${name}`,
    drawn: (drawn: string, all: string, share: string, day: string, author: string, seed: string) =>
      `${drawn} of ${all} articles drawn at random (${share} %), ${day}${author ? `, ${author}` : ''}, seed: ${seed}`,
    rate: 'Errors in 10,000 characters',
    interval: (percent: string) => `${percent} % confidence interval`,
    read: (articles: string, characters: string, errors: string) =>
      `${articles} articles read, ${characters} characters, errors: ${errors}`,
    passes: (passMark: number) => `At most ${passMark} in 10,000: passes`,
    fails: (passMark: number) => `More than ${passMark} in 10,000: does not pass`,
    open: (passMark: number) => `The sample does not tell yet whether it is more than ${passMark} in 10,000`,
    untitled: 'Without a headline',
    heads: ['No.', 'Number', 'Headline', 'From', 'Characters', 'Errors', 'Changes'],
    rules: (dispersion: string, mark: number) =>
      `Counted by the rules for Chinese newspapers (National Press and Publication Administration, 2020): a character that is wrong, missing or too much is 1; two to five in one place are 2, more are 4; characters that changed places are 1; a number or a word of a script with blanks is 1; a punctuation mark is ${mark}; errors in headlines count twice. Errors of fact are not counted. The interval is Garwood’s for a Poisson count (1936), widened by the dispersion between articles (${dispersion}).`,
    signatures: ['Proofread by', 'Checked by', 'Date'],
  },
}
