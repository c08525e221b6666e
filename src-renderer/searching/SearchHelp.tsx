import { useTranslation } from 'react-i18next'
import classes from './Search.module.css'

const examples = ['text', 'and', 'phrase', 'or', 'not', 'start', 'field', 'date', 'status', 'regex'] as const

/** What can be looked for, each with an example to try. */
export function SearchHelp({ take }: { take: (typed: string) => void }) {
  const { t } = useTranslation('searching')
  return (
    <section className={classes.help} aria-label={t('help.title')}>
      <h2>{t('help.title')}</h2>
      <dl>
        {examples.map((name) => (
          <div key={name}>
            <dt>
              <button type="button" onClick={() => take(t(`help.${name}.example`))}>
                {t(`help.${name}.example`)}
              </button>
            </dt>
            <dd>{t(`help.${name}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.forms')}</p>
    </section>
  )
}
