import fc from 'fast-check'

/** Arbitrary text that looks like dumps: scripts, blanks and line ends of every kind, and any other character. */
export const dumpText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'溪水上涨山路不通，。“”（）—…日月') },
      { weight: 4, arbitrary: fc.constantFrom(...'The river rose-again. 1234,-') },
      { weight: 2, arbitrary: fc.constantFrom(...'강물이 불었다みなとの') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(' ', '  ', '　', '\n', '\n\n', '\r\n', '\r', '\t', '-\n', '¬\n'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\u200B', '\uFEFF', '\u00AD', '\u0000', '\u0085', '\u2028', '𠮷'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''))
