/** By what a sample is judged. */
export interface ErrorRule {
  /** Errors in 10,000 characters up to which it passes. */
  passMark: number
  /** How much a punctuation mark counts beside a character, which is 1. */
  mark: number
}

/**
 * What newspapers are inspected by: at most 3 in 10,000 pass (报纸期刊质量管理规定, 国新出发〔2020〕10号, 28 May 2020, article 5;
 * 2 for periodicals, and 1 for books by 图书质量管理规定). Of the annex 报纸编校差错率计算方法 only what is said of characters, numbers and
 * words could be looked up (see `countErrors`); the tenth for a punctuation mark is the inspection's usual one and
 * could not, so both can be set.
 */
export const newspaperRule: ErrorRule = { passMark: 3, mark: 0.1 }
