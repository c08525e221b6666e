/** Half-open range of UTF-16 offsets into a page's raw text: `[start, end)`. */
export type Span = readonly [start: number, end: number]

/** Inclusive range of raw lines, counted from 1: `[first, last]`. */
export type LineRange = readonly [first: number, last: number]
