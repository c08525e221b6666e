import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSamples } from '../database/triage/samples'
import { Notice } from '../ui/Notice'
import classes from './Samples.module.css'
import { SampleView } from './SampleView'

/** Random samples that are proofread to know how good the rest is: a list, and the chosen one. */
export function Samples({ sampleId }: { sampleId: string | undefined }) {
  const { t, i18n } = useTranslation('triage')
  const samples = useSamples()
  if (!samples) return null
  if (samples.length === 0)
    return (
      <Notice title={t('none.title')} actions={<Link href="/">{t('none.toLibrary')}</Link>}>
        {t('none.text')}
      </Notice>
    )
  const chosen = samples.find(({ id }) => id === sampleId) ?? samples[0]
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' })
  return (
    <div className={classes.samples}>
      <nav className={classes.list} aria-label={t('title')}>
        <Title order={1} className={classes.title}>
          {t('title')}
        </Title>
        <ul>
          {samples.map(({ id, name, made, articles }) => (
            <li key={id}>
              <Link href={`/samples/${id}`} aria-current={id === chosen?.id ? 'page' : undefined}>
                <strong>{name}</strong>
                <span>
                  {day.format(new Date(made))} · {t('articles', { count: articles })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <SampleView key={chosen.id} id={chosen.id} />}
    </div>
  )
}
