import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type { PageCommand } from '../../editor/commands/command'
import { giveTo } from '../../editor/structure/giveTo'
import { onLines } from '../../editor/structure/onLines'
import { onSelected } from '../../editor/structure/onSelected'
import { Chooser } from '../../ui/Chooser'
import type { PickedLines } from '../proof/PickedLines'
import { articleChoices } from './articleChoices'

interface GiveToChosenProps {
  editor: Editor
  /** The caret's blocks where none are. */
  picked: PickedLines | null
  run: (command: PageCommand) => void
  close: () => void
}

const none = 'none'

/** Asks which article the picked lines or the caret's blocks go to. */
export function GiveToChosen({ editor, picked, run, close }: GiveToChosenProps) {
  const { t } = useTranslation('desk')
  const { $from } = editor.state.selection
  const own = picked || $from.depth < 2 ? null : $from.node(1).attrs.id
  const choices = articleChoices(editor.state.doc, own ?? null)
  return (
    <Chooser
      title={t('chooser.giveTo')}
      choices={[...choices, { id: none, number: '', name: t('chooser.noArticle'), place: '' }]}
      onClose={close}
      onChoose={(id) => {
        const action = giveTo(id === none ? null : id)
        close()
        run(picked ? onLines(picked.lines, action) : onSelected(action))
      }}
    />
  )
}
