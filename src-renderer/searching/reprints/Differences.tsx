import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { printDifferences } from '../../../src-core/reprints/printDifferences'
import classes from './Reprints.module.css'

/** Two prints as one text: what only the first has is struck out, what only the second has is underlined. */
export function Differences({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('reprints')
  const stretches = useMemo(() => printDifferences(before, after), [before, after])
  const places = stretches.filter(({ same }) => !same).length
  return (
    <>
      <p className={classes.origin}>{places === 0 ? t('same') : t('places', { count: places })}</p>
      <div className={classes.text}>
        {stretches.map((stretch, i) =>
          stretch.same ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of two texts have no other name
            <span key={i}>{stretch.before}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of two texts have no other name
            <span key={i}>
              {stretch.before && <del>{stretch.before}</del>}
              {stretch.after && <ins>{stretch.after}</ins>}
            </span>
          ),
        )}
      </div>
    </>
  )
}
