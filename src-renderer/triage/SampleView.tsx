import { Button, Group, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useCommands } from '../commands/useCommands'
import { useRunCommand } from '../commands/useRunCommand'
import { useErrorRule } from '../database/triage/errorRule'
import { forgetSample, type SampleState, useSampleState } from '../database/triage/samples'
import { SampleRows } from './SampleRows'
import classes from './Samples.module.css'
import { sheetOf } from './sheetOf'
import { useSaveSheet } from './useSaveSheet'

/** One sample: how far it is read, what it says of the rest, and its articles. */
export function SampleView({ id }: { id: string }) {
  const state = useSampleState(id, useErrorRule())
  return state ? <LoadedSample state={state} /> : null
}

function LoadedSample({ state }: { state: SampleState }) {
  const { t, i18n } = useTranslation('triage')
  const [, navigate] = useLocation()
  const run = useRunCommand()
  const { save, language } = useSaveSheet()
  const rule = useErrorRule()
  const { passMark } = rule
  const { sample, rows, rate } = state
  const next = rows.find(({ read, article }) => !read && article)
  const number = (value: number, digits = 0) =>
    value.toLocaleString(i18n.language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const forget = async () => {
    const undo = await forgetSample(sample.id)
    const bringBack = () => {
      notifications.hide(told)
      void undo()
    }
    const told = notifications.show({
      autoClose: 10_000,
      message: (
        <>
          {t('forgotten', { name: sample.name })}{' '}
          <Button size="compact-sm" variant="subtle" onClick={bringBack}>
            {t('undo')}
          </Button>
        </>
      ),
    })
  }
  useCommands([
    {
      id: 'triage.next',
      shortcut: 'Mod+Enter',
      menu: 'page',
      enabled: next !== undefined,
      run: () => next && navigate(`/page/${next.drawn.pageId}/${next.drawn.articleId}`),
    },
    {
      id: 'triage.sheet',
      shortcut: 'Mod+E',
      menu: 'file',
      run: () => void save(t('sheetName', { name: sample.name }), sheetOf(state, rule, language)),
    },
    { id: 'triage.forget', menu: 'edit', run: () => void forget() },
  ])
  const told = rate.articles > 0
  const verdict = rate.high <= passMark ? 'passes' : rate.low > passMark ? 'fails' : 'open'
  return (
    <section className={classes.sample} aria-labelledby="sample">
      <Title order={2} id="sample" className={classes.name}>
        {sample.name}
      </Title>
      <p className={classes.drawn}>
        {t('drawnOf', {
          articles: number(sample.articles),
          population: number(sample.population),
          share: number(sample.share * 100, 1),
          seed: sample.seed,
        })}
      </p>
      <dl className={classes.figures}>
        <div>
          <dt>{t('rate')}</dt>
          <dd>{told ? number(rate.rate, 2) : '–'}</dd>
        </div>
        <div>
          <dt>{t('interval')}</dt>
          <dd>{told ? `${number(rate.low, 2)} – ${number(rate.high, 2)}` : '–'}</dd>
        </div>
        <div>
          <dt>{t('progress')}</dt>
          <dd>
            {number(rate.articles)} / {number(rows.length)}
          </dd>
        </div>
      </dl>
      <p className={classes.drawn} role="status">
        {told ? t(`verdict.${verdict}`, { mark: passMark }) : t('howTo')}
      </p>
      <Group gap="xs" my="md">
        <Button disabled={!next} onClick={() => run('triage.next')}>
          {t('next')}
        </Button>
        <Button variant="default" onClick={() => run('triage.sheet')}>
          {t('sheet')}
        </Button>
        <Button variant="subtle" onClick={() => run('triage.forget')}>
          {t('forget')}
        </Button>
      </Group>
      <SampleRows rows={rows} />
    </section>
  )
}
