import { Button, Progress, SegmentedControl, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands/useCommands'
import type { GroupHit } from '../../indexing/messages'
import { searchClient } from '../../indexing/SearchClient'
import { useIndexStatus } from '../../indexing/useIndexStatus'
import { ResultList } from '../ResultList'
import { usePages } from '../usePages'
import { GroupRow } from './GroupRow'
import { PrintsOfStory } from './PrintsOfStory'
import classes from './Reprints.module.css'
import { useReprints } from './useReprints'

/** Stories that the library has several times: found over all of it, each with its prints and what differs in them. */
export function Reprints({ openArticle }: { openArticle: (pageId: string, articleId: string) => void }) {
  const { t, i18n } = useTranslation('reprints')
  const status = useIndexStatus()
  const { state, found, turn, stop, again } = useReprints(status.state === 'ready')
  const [across, setAcross] = useState(false)
  const [chosen, setChosen] = useState<GroupHit>()
  const list = useRef<{ focus: () => void }>(null)
  const { row, need } = usePages<GroupHit>(`${turn} ${across}`, (from, to, take) =>
    searchClient.ask({ kind: 'reprintGroups', across, from, to }, (answer) => {
      if (answer !== 'slow' && answer.kind === 'reprintGroups') take(answer.groups)
    }),
  )
  useCommands([
    {
      id: 'reprints.again',
      menu: 'view',
      enabled: state === 'done' || state === 'ended',
      run: () => {
        setChosen(undefined)
        again()
      },
    },
    { id: 'reprints.stop', menu: 'view', enabled: state === 'looking', run: stop },
  ])
  const number = (value: number) => value.toLocaleString(i18n.language)
  const count = state === 'done' && found ? (across ? found.across : found.groups) : 0
  return (
    <div className={classes.reprints}>
      <div className={classes.head}>
        <Title order={1} className={classes.title}>
          {t('title')}
        </Title>
        <p role="status">
          {state === 'done' && found
            ? t('found', {
                count: found.groups,
                groups: number(found.groups),
                articles: number(found.articles),
              })
            : t(`state.${status.state === 'elsewhere' ? 'elsewhere' : state}`)}
        </p>
        {state === 'looking' && (
          <div className={classes.progress}>
            <Progress aria-label={t('title')} value={(found?.done ?? 0) * 100} />
            <Button size="compact-sm" variant="subtle" onClick={stop}>
              {t('stop')}
            </Button>
          </div>
        )}
        {state === 'ended' && (
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('again')}
          </Button>
        )}
        {state === 'done' && (found?.groups ?? 0) > 0 && (
          <SegmentedControl
            size="xs"
            aria-label={t('which.label')}
            value={across ? 'across' : 'all'}
            onChange={(value) => {
              setAcross(value === 'across')
              setChosen(undefined)
            }}
            data={[
              { value: 'all', label: t('which.all', { groups: number(found?.groups ?? 0) }) },
              { value: 'across', label: t('which.across', { groups: number(found?.across ?? 0) }) },
            ]}
          />
        )}
      </div>
      {count > 0 ? (
        <div className={classes.body}>
          <ResultList
            key={`${turn} ${across}`}
            ref={list}
            label={t('title')}
            count={count}
            usualHeight={72}
            need={need}
            open={(index) => setChosen(row(index))}
            leave={() => {}}
            render={(index) => <GroupRow group={row(index)} chosen={chosen} />}
          />
          {chosen ? (
            <PrintsOfStory
              key={chosen.articles.map(({ id }) => id).join()}
              group={chosen}
              open={openArticle}
            />
          ) : (
            <p className={classes.hint}>{t('choose')}</p>
          )}
        </div>
      ) : (
        state === 'done' && <p className={classes.hint}>{t('none')}</p>
      )}
    </div>
  )
}
