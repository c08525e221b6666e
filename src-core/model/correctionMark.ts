/**
 * What kind of correction a stretch of text is:
 * - `ocr`: the page was misread (the default, also where nothing says so)
 * - `print`: the page itself is wrong 原文如此; the text stays as it is printed
 * - `normalisation`: another spelling or form, chosen by the editor
 * - `uncertain`: the editor is not sure of the text
 * - `illegible`: the text cannot be read; □ stands for each character
 */
export const correctionKinds = ['ocr', 'print', 'normalisation', 'uncertain', 'illegible'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** What an editor said of a stretch of text. A mark of the document, so that it moves with its text. */
export interface CorrectionMark {
  kind: CorrectionKind
  /** Of an error in print: what it should read; empty where the editor did not say. */
  text: string
  /** Who said so; may be empty. */
  by: string
  /** ISO 8601 in UTC. */
  at: string
}
