import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Aligner } from '../../../src-core/alignment/alignment'
import {
  type CorrectionKind,
  type CorrectionMark,
  correctionKinds,
} from '../../../src-core/model/correctionMark'
import { useCommands } from '../../commands/useCommands'
import type { PageCommand } from '../../editor/commands/command'
import { markCorrection, markIllegible, replaceCorrection } from '../../editor/commands/markCorrection'
import { describeChange } from '../../editor/history/describeChange'
import { whenComposed } from '../../editor/whenComposed'
import { currentSettings } from '../../ui/settings'
import { AskReading } from './AskReading'
import { type CorrectionPlace, correctionAt } from './correctionAt'

interface Asked {
  kind: 'print' | 'normalisation'
  place: CorrectionPlace
}

/** The kinds of correction, one key each, on the selection or the caret's correction. The answer is what is asked, if anything. */
export function useCorrectionCommands(editor: Editor, editable: boolean, align: Aligner): ReactNode {
  const { t } = useTranslation('desk')
  const [asked, setAsked] = useState<Asked | null>(null)

  const run = (kind: CorrectionKind, command: PageCommand) => {
    const { view } = editor
    command(view.state, (transaction) =>
      view.dispatch(describeChange(transaction, { code: `desk.correction.${kind}` })),
    )
    view.focus()
  }
  const judge = (kind: CorrectionKind) => {
    const place = correctionAt(editor, align.baseline)
    if (!place) {
      notifications.show({ message: t('correction.nowhere') })
      return
    }
    const { edit } = place
    if (kind === 'illegible') run(kind, markIllegible(place, saidNow(kind)))
    else if (kind === 'print' && edit?.before) {
      run(kind, replaceCorrection(place, edit.before, saidNow(kind, edit.after), edit.line))
    } else if ((kind === 'print' || kind === 'normalisation') && !edit && !isMarked(editor, place, kind)) {
      setAsked({ kind, place })
    } else run(kind, markCorrection(place, saidNow(kind)))
  }

  useCommands(
    correctionKinds.map((kind, index) => ({
      id: `desk.correction.${kind}`,
      shortcut: `Alt+Shift+${index + 1}`,
      enabled: editable,
      run: () => whenComposed(editor.view, () => judge(kind)),
    })),
  )
  if (!asked) return null
  const { kind, place } = asked
  return (
    <AskReading
      key={place.from}
      kind={kind}
      printed={editor.state.doc.textBetween(place.from, place.to)}
      rect={rectOf(editor, place)}
      answer={(text) => {
        setAsked(null)
        if (text === null) editor.view.focus()
        else if (kind === 'print') run(kind, markCorrection(place, saidNow(kind, text)))
        else run(kind, replaceCorrection(place, text, saidNow(kind)))
      }}
    />
  )
}

function saidNow(kind: CorrectionKind, text = ''): CorrectionMark {
  return { kind, text, by: currentSettings().editor, at: new Date().toISOString() }
}

function isMarked({ state }: Editor, { from }: CorrectionPlace, kind: CorrectionKind): boolean {
  const marks = state.doc.nodeAt(from)?.marks ?? []
  return marks.some((mark) => mark.type.name === 'correction' && mark.attrs.kind === kind)
}

function rectOf({ view }: Editor, { from, to }: CorrectionPlace): DOMRect {
  const start = view.coordsAtPos(from)
  const end = view.coordsAtPos(to)
  return new DOMRect(start.left, start.top, Math.max(1, end.right - start.left), start.bottom - start.top)
}
