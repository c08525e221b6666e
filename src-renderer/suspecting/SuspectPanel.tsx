import { SegmentedControl } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Ledger } from './Ledger'
import { SuspectList } from './SuspectList'
import classes from './SuspectPanel.module.css'
import type { Suspecting } from './useSuspecting'

interface SuspectPanelProps {
  editor: Editor
  editable: boolean
  suspecting: Suspecting
  /** What scrolls around the panel. */
  scroller: HTMLElement
}

/** Beside the text: the page's suspects, or the ledger of what was corrected everywhere. */
export function SuspectPanel(props: SuspectPanelProps) {
  const { t } = useTranslation('suspecting')
  const [view, setView] = useState('suspects')
  return (
    <div className={classes.panel}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('view.label')}
        value={view}
        onChange={setView}
        data={[
          { value: 'suspects', label: t('view.suspects') },
          { value: 'ledger', label: t('view.ledger') },
        ]}
      />
      {view === 'suspects' ? <SuspectList {...props} /> : <Ledger editable={props.editable} />}
    </div>
  )
}
