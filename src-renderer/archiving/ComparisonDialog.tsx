import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveManifest } from '../../src-core/archive/manifest'
import type { Choice } from '../../src-core/archive/merging/conflict'
import type { Answers, ArchiveComparison } from '../database/archive/compareArchive'
import classes from './ComparisonDialog.module.css'
import { ConflictView } from './ConflictView'

interface Props {
  manifest: ArchiveManifest
  comparison: ArchiveComparison
  take: (answers: Answers) => void
  close: () => void
}

/** What the archive holds beside what is here; what both sides changed is decided one by one. */
export function ComparisonDialog({ manifest, comparison, take, close }: Props) {
  const { t, i18n } = useTranslation('archiving')
  const { pages, conflicts } = comparison
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [at, setAt] = useState(0)
  const listed = conflicts[at]
  const left = conflicts.length - answers.size
  const hasNews = pages.fresh.length + pages.changed.length + comparison.rows > 0
  const saved = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  const answer = (id: string, choice: Choice) => {
    const next = new Map([...answers, [id, choice]])
    setAnswers(next)
    const following = conflicts.findIndex((each, i) => i > at && !next.has(each.id))
    const open = following >= 0 ? following : conflicts.findIndex((each) => !next.has(each.id))
    if (open >= 0) setAt(open)
  }
  const answerRest = (choice: Choice) =>
    setAnswers(new Map(conflicts.map(({ id }) => [id, answers.get(id) ?? choice])))
  return (
    <Modal opened onClose={close} size="56rem" title={t('compare.title', { name: manifest.name })}>
      <p className={classes.about}>
        {t(manifest.author ? 'compare.savedBy' : 'compare.saved', {
          author: manifest.author,
          time: saved.format(new Date(manifest.saved)),
        })}
      </p>
      <dl className={classes.figures}>
        <Figure name={t('compare.fresh')} value={pages.fresh.length} />
        <Figure name={t('compare.changed')} value={pages.changed.length} />
        <Figure name={t('compare.same')} value={pages.same} />
        <Figure name={t('compare.rows')} value={comparison.rows} />
        <Figure name={t('compare.conflicts')} value={conflicts.length} />
      </dl>
      {pages.fresh.length > 0 && (
        <p>{t('compare.holds', { articles: comparison.articles, annotations: comparison.annotations })}</p>
      )}
      {pages.apart.length > 0 && (
        <p>
          {t('compare.apart', {
            count: pages.apart.length,
            names: pages.apart.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
      {!hasNews && conflicts.length === 0 && <p role="status">{t('compare.nothing')}</p>}
      {listed && (
        <ConflictView
          key={listed.id}
          listed={listed}
          place={{ at, of: conflicts.length }}
          chosen={answers.get(listed.id)}
          choose={(choice) => answer(listed.id, choice)}
          go={(by) => setAt((now) => Math.min(conflicts.length - 1, Math.max(0, now + by)))}
        />
      )}
      <Group justify="flex-end" mt="lg">
        {left > 1 && (
          <>
            <Button variant="subtle" onClick={() => answerRest('mine')}>
              {t('compare.restMine', { count: left })}
            </Button>
            <Button variant="subtle" onClick={() => answerRest('theirs')}>
              {t('compare.restTheirs', { count: left })}
            </Button>
          </>
        )}
        <Button variant="default" onClick={close}>
          {t(hasNews || conflicts.length > 0 ? 'cancel' : 'close')}
        </Button>
        {(hasNews || conflicts.length > 0) && (
          <Button disabled={left > 0} onClick={() => take(answers)} data-autofocus={conflicts.length === 0}>
            {t(pages.changed.length > 0 ? 'compare.merge' : 'compare.take')}
          </Button>
        )}
      </Group>
    </Modal>
  )
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div data-none={value === 0 || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
