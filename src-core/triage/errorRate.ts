import { gammaQuantile } from './gammaQuantile'

/** What was found in one article of a sample. */
export interface Proofread {
  /** Other than white space. */
  characters: number
  errors: number
}

/** Errors in 10,000 characters (差错率), with the interval in which it lies for the whole. */
export interface ErrorRate {
  articles: number
  characters: number
  errors: number
  /** In 10,000 characters; NaN where nothing was read. */
  rate: number
  /** Bounds of the interval of `confidence`, in 10,000 characters. */
  low: number
  high: number
  /** How much more errors differ from article to article than chance would have it; 1 where they do not. */
  dispersion: number
}

export const confidence = 0.95
/** From fewer articles nothing is told about how errors heap up. */
const fewest = 10

/**
 * The rate with Garwood's exact interval for a Poisson count (F. Garwood, "Fiducial limits for the Poisson distribution",
 * Biometrika 28, 1936). Errors heap up in bad articles, which makes a sample say less than its characters promise: the
 * interval is widened by the dispersion between articles (Pearson's statistic; McCullagh and Nelder, "Generalized linear
 * models", 1989, section 6.2), and never narrowed.
 */
export function errorRate(read: readonly Proofread[]): ErrorRate {
  const characters = read.reduce((sum, article) => sum + article.characters, 0)
  const errors = read.reduce((sum, article) => sum + article.errors, 0)
  const dispersion = dispersionOf(read, errors / characters)
  const tail = (1 - confidence) / 2
  const count = errors / dispersion
  const scale = (dispersion * 10_000) / characters
  return {
    articles: read.length,
    characters,
    errors,
    rate: (errors * 10_000) / characters,
    low: gammaQuantile(tail, count) * scale,
    high: gammaQuantile(1 - tail, count + 1) * scale,
    dispersion,
  }
}

function dispersionOf(read: readonly Proofread[], share: number): number {
  const told = read.filter(({ characters }) => characters > 0)
  if (told.length < fewest || !(share > 0)) return 1
  const sum = told.reduce((total, { characters, errors }) => {
    const expected = characters * share
    return total + (errors - expected) ** 2 / expected
  }, 0)
  return Math.max(1, sum / (told.length - 1))
}
