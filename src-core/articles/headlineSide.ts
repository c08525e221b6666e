/** Where a page puts its headlines. */
export const headlineSides = ['above', 'below'] as const
export type HeadlineSide = (typeof headlineSides)[number]
