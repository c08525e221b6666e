import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  redoVocabulary,
  undoVocabulary,
  useVocabularySteps,
  type VocabularyAct,
} from '../database/meaning/vocabularyChanges'
import classes from './Terms.module.css'

/** Takes changes of the taxonomy and the names back, one by one, and does them again; says what the last one was. */
export function TermsHistory() {
  const { t } = useTranslation('annotating')
  const { undo, redo } = useVocabularySteps()
  const said = (act: VocabularyAct | undefined) =>
    act ? t(act.code, { name: act.name, count: act.count }) : ''
  const steps = [
    { act: undo, run: undoVocabulary, name: t('undoStep'), icon: <IconArrowBackUp size={16} aria-hidden /> },
    {
      act: redo,
      run: redoVocabulary,
      name: t('redoStep'),
      icon: <IconArrowForwardUp size={16} aria-hidden />,
    },
  ]
  if (!undo && !redo) return null
  return (
    <div className={classes.history}>
      <span role="status">{said(undo)}</span>
      {steps.map(({ act, run, name, icon }) => (
        <Tooltip key={name} label={act ? `${name}: ${said(act)}` : name}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={name}
            disabled={!act}
            onClick={() => void run()}
          >
            {icon}
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  )
}
