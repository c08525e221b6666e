import type { Editor } from '@tiptap/react'
import type { Correction } from '../../src-core/alignment/corrections'
import type { Signal } from '../ui/Signal'
import type { Side } from './side/useSide'

/** What the desk offers to the features that work on its text. */
export interface DeskTools {
  editor: Editor
  editable: boolean
  /** What was corrected on the page, by raw line; worked out anew in quiet moments. */
  corrections: Signal<ReadonlyMap<number, Correction>>
  /** The panels beside the text. A feature draws into its own while it is open. */
  side: Side
}
