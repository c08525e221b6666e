import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { Edit } from '../alignment/corrections'
import type { CorrectionMark } from '../model/correctionMark'

/** A stretch of text with what the reading had for it and what an editor said of it. */
interface CorrectedText {
  text: string
  edit: Edit | undefined
  /** The edit's raw text is written already, with an earlier stretch of it. */
  begun: boolean
  said: CorrectionMark | null
  /** The stretch before was said to be the same, in the same act. */
  goesOn: boolean
}

type Attributes = Record<string, string>

/**
 * Writes the text with its correction: `choice` of `sic` and `corr` for an error of OCR or of print, of `orig` and
 * `reg` for another form, `unclear` around what is uncertain, `gap` for what cannot be read.
 */
export function teiCorrection(
  parent: XMLBuilder,
  { text, edit, begun, said, goesOn }: CorrectedText,
  { actOf }: { actOf: (said: CorrectionMark) => Attributes },
): void {
  const act = said ? actOf(said) : {}
  switch (said?.kind) {
    case 'print': {
      const element = goesOn ? parent : parent.ele('choice')
      read(element.ele('sic', goesOn ? act : {}), text, edit, begun, {})
      if (!goesOn) filled(element.ele('corr', act), said.text)
      return
    }
    case 'normalisation': {
      if (!edit || begun) {
        parent.ele('reg', act).txt(text)
        return
      }
      const element = parent.ele('choice')
      filled(element.ele('orig'), edit.before)
      filled(element.ele('reg', act), text)
      return
    }
    case 'uncertain':
      read(parent.ele('unclear', act), text, edit, begun, {})
      return
    case 'illegible': {
      const gap = { reason: 'illegible', quantity: String([...text].length), unit: 'chars', ...act }
      if (!edit || begun) {
        parent.ele('gap', gap)
        return
      }
      const element = parent.ele('choice')
      filled(element.ele('sic'), edit.before)
      element.ele('corr').ele('gap', gap)
      return
    }
    default:
      read(parent, text, edit, begun, act)
  }
}

/** `sic` is what was read, `corr` what stands now; either may be empty. */
export function teiChoice(parent: XMLBuilder, before: string, after: string, act: Attributes = {}): void {
  const element = parent.ele('choice')
  filled(element.ele('sic'), before)
  filled(element.ele('corr', act), after)
}

function read(
  parent: XMLBuilder,
  text: string,
  edit: Edit | undefined,
  begun: boolean,
  act: Attributes,
): void {
  if (!edit) parent.txt(text)
  else if (begun) parent.ele('corr', act).txt(text)
  else teiChoice(parent, edit.before, text, act)
}

function filled(element: XMLBuilder, text: string): void {
  if (text) element.txt(text)
}
