import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compare } from '../../../src-core/alignment/compare'
import classes from './Reprints.module.css'

/** Two prints as one text: what only the first has is struck out, what only the second has is underlined. */
export function Differences({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('reprints')
  const stretches = useMemo(() => compare(before, after), [before, after])
  const places = stretches.filter(({ equal }) => !equal).length
  return (
    <>
      <p className={classes.origin}>{places === 0 ? t('same') : t('places', { count: places })}</p>
      <div className={classes.text}>
        {stretches.map(({ equal, before: b, after: a }) =>
          equal ? (
            <span key={`${b.from} ${a.from}`}>{before.slice(b.from, b.to)}</span>
          ) : (
            <span key={`${b.from} ${a.from}`}>
              {b.to > b.from && <del>{before.slice(b.from, b.to)}</del>}
              {a.to > a.from && <ins>{after.slice(a.from, a.to)}</ins>}
            </span>
          ),
        )}
      </div>
    </>
  )
}
