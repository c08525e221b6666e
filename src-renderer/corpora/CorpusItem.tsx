import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { corpusJson } from '../../src-core/corpus/corpusFiles'
import { forgetCorpus } from '../database/handing/corpora'
import { textHash } from '../database/handing/freezeCorpus'
import type { CorpusRow } from '../database/libraryRows'
import { databaseFailure } from '../database/storage'
import { useAbout } from '../desktop/AboutProvider'
import { saveExport } from '../desktop/saveExport'
import { useFailureText } from '../ui/failureText'
import classes from './Corpora.module.css'
import { CorpusArticles } from './CorpusArticles'
import { packCorpus } from './packCorpus'
import { useCorpusStates } from './useCorpusStates'

/** One corpus: opened to see its articles, exported, or forgotten. */
export function CorpusItem({ row: { id, corpus }, open }: { row: CorpusRow; open: boolean }) {
  const { t, i18n } = useTranslation('corpora')
  const [, navigate] = useLocation()
  const { dialogs } = useAbout()
  const failureText = useFailureText()
  const [forgetting, setForgetting] = useState(false)
  const now = useCorpusStates(corpus)
  const digest = useMemo(() => textHash(corpusJson(corpus)), [corpus])
  const count = (state: 'changed' | 'gone') =>
    now ? [...now.states.values()].filter((each) => each === state).length : 0
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const facts = [
    t('articles', { count: corpus.articles.length }),
    t('frozen', { when: when.format(new Date(corpus.frozen)) }),
    corpus.by,
    now && (count('changed') + count('gone') === 0 ? t('unchanged') : ''),
    count('changed') > 0 && t('changed', { count: count('changed') }),
    count('gone') > 0 && t('gone', { count: count('gone') }),
  ].filter(Boolean)
  const save = async () => {
    try {
      const saved = await saveExport(await packCorpus(corpus), dialogs)
      if (!saved.ok) notifications.show({ message: failureText(saved.error), autoClose: false })
      else if (saved.value !== null) notifications.show({ message: t('saved', { name: saved.value }) })
    } catch (error) {
      notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
    }
  }
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div>
          <h2>{corpus.name}</h2>
          <p>{facts.join(' · ')}</p>
          <p className={classes.digest}>SHA-256 {digest}</p>
        </div>
        <Button
          variant="default"
          size="xs"
          aria-expanded={open}
          onClick={() => navigate(open ? '/corpora' : `/corpora/${id}`)}
        >
          {t(open ? 'close' : 'open')}
        </Button>
        <Button variant="default" size="xs" onClick={() => void save()}>
          {t('export')}
        </Button>
        {forgetting ? (
          <>
            <Button size="xs" onClick={() => void forgetCorpus(id)}>
              {t('forgetForGood')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => setForgetting(false)}>
              {t('keep')}
            </Button>
          </>
        ) : (
          <Button variant="subtle" size="xs" onClick={() => setForgetting(true)}>
            {t('forget')}
          </Button>
        )}
      </div>
      {open && <CorpusArticles corpus={corpus} now={now} />}
    </li>
  )
}
