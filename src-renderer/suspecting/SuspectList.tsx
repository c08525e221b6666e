import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { suspectKinds } from '../../src-core/suspects/suspect'
import type { PlacedSuspect } from '../editor/suspects/SuspectMarks'
import classes from './SuspectPanel.module.css'
import type { Suspecting } from './useSuspecting'

interface SuspectListProps {
  editor: Editor
  suspecting: Suspecting
}

/** Every suspect of the page by kind; each leads to its place. */
export function SuspectList({ editor, suspecting }: SuspectListProps) {
  const { t } = useTranslation('suspecting')
  const { suspects, busy, active, show } = suspecting
  const groups = suspectKinds.flatMap((kind) => {
    const some = suspects.filter(({ suspect }) => suspect.kind === kind)
    return some.length > 0 ? [{ kind, some }] : []
  })
  return (
    <>
      <p className={classes.sum} role="status">
        {busy ? t('busy') : suspects.length > 0 ? t('count', { count: suspects.length }) : t('none')}
      </p>
      {groups.map(({ kind, some }) => (
        <section key={kind} className={classes.kind}>
          <h2>
            {t(`kind.${kind}`)} <span>{some.length}</span>
          </h2>
          <ul lang={editor.view.dom.lang}>
            {some.map((each) => (
              <li key={`${each.from}-${each.to}`}>
                <button type="button" aria-current={each === active || undefined} onClick={() => show(each)}>
                  <Place editor={editor} place={each} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
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
