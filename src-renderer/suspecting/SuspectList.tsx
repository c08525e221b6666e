import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { suspectKinds } from '../../src-core/suspects/suspect'
import type { PlacedSuspect } from '../editor/suspects/SuspectMarks'
import { LongList } from '../ui/LongList'
import classes from './SuspectPanel.module.css'
import type { Suspecting } from './useSuspecting'

interface SuspectListProps {
  editor: Editor
  suspecting: Suspecting
  /** What scrolls around the list. */
  scroller: HTMLElement
}

/** Every suspect of the page by kind; each leads to its place. */
export function SuspectList({ editor, suspecting, scroller }: SuspectListProps) {
  const { t } = useTranslation('suspecting')
  const { suspects, busy, active, show } = suspecting
  const groups = suspectKinds.flatMap((kind) => {
    const rows = suspects.filter(({ suspect }) => suspect.kind === kind)
    return rows.length > 0 ? [{ key: kind, rows }] : []
  })
  return (
    <>
      <p className={classes.sum} role="status">
        {busy ? t('busy') : suspects.length > 0 ? t('count', { count: suspects.length }) : t('none')}
      </p>
      <LongList
        className={classes.list}
        groups={groups}
        scroller={scroller}
        headingHeight={41}
        rowHeight={28}
        rowKey={({ from, to }) => `${from}-${to}`}
        drawGroup={({ key, rows }, heading, drawn) => (
          <section>
            <h2 {...heading}>
              {t(`kind.${key}`)} <span>{rows.length}</span>
            </h2>
            <ul lang={editor.view.dom.lang}>{drawn}</ul>
          </section>
        )}
        drawRow={(each, item) => (
          <li {...item}>
            <button type="button" aria-current={each === active || undefined} onClick={() => show(each)}>
              <Place editor={editor} place={each} />
            </button>
          </li>
        )}
      />
    </>
  )
}

/** Characters shown on either side. */
const around = 8

function Place({ editor, place }: { editor: Editor; place: PlacedSuspect }) {
  const { doc } = editor.state
  const { from, to, suspect } = place
  if (to > doc.content.size) return null
  const $from = doc.resolve(from)
  const text = $from.parent.textContent
  const start = $from.parentOffset
  const end = start + to - from
  return (
    <>
      {text.slice(Math.max(0, start - around), start)}
      <mark>{text.slice(start, end) || '‸'}</mark>
      {text.slice(end, end + around)}
      {suspect.suggestions[0]?.text && <b> → {suspect.suggestions[0].text}</b>}
    </>
  )
}
