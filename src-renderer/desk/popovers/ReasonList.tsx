import { useTranslation } from 'react-i18next'
import type { Reason } from '../../../src-core/model/reading'
import classes from './ReasonList.module.css'

/** Why the reading decided so, the surest reason first. */
export function ReasonList({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  const { t } = useTranslation('reasons')
  return (
    <div className={classes.reasons}>
      <p>{title}</p>
      {reasons.length > 0 && (
        <ul>
          {[...reasons]
            .sort((a, b) => b.score - a.score)
            .map(({ code, score, values }) => (
              <li key={`${code} ${JSON.stringify(values)}`}>
                <span>{t(code, { defaultValue: code, ...values })}</span>
                <span className={classes.score}>{Math.round(score * 100)}%</span>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
