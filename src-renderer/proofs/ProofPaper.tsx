import { useTranslation } from 'react-i18next'
import type { ProofSheet } from '../../src-core/exports/proofSheet'
import { Sheet } from '../printing/Sheet'
import { NumberedBlocks } from './NumberedBlocks'
import classes from './Proof.module.css'
import { ProofRows } from './ProofRows'
import { SignatureBox } from './SignatureBox'

/** Raw beside corrected, or corrected alone. */
export type ProofLayout = 'beside' | 'alone'

/** One page's proof: what it is, its articles, and who signs for it. */
export function ProofPaper({ sheet, layout }: { sheet: ProofSheet; layout: ProofLayout }) {
  const { t } = useTranslation(['printing', 'roles', 'library', 'metadata'])
  const { page, articles, deleted } = sheet
  const place = [
    page.publication,
    page.date,
    page.issue && t('metadata:issueNumber', { number: page.issue }),
    page.number && t('proof.page', { number: page.number }),
    page.title,
  ].filter(Boolean)
  return (
    <Sheet>
      <header className={classes.head}>
        <h2>{t('proof.title')}</h2>
        <p>{place.join(' · ') || page.name}</p>
        <p className={classes.file}>
          {place.length > 0 && `${page.name} · `}
          {t('proof.articles', { count: articles.length })}
        </p>
      </header>
      {layout === 'beside' && (
        <div className={classes.columns} aria-hidden>
          <span>{t('proof.line')}</span>
          <span>{t('proof.raw')}</span>
          <span>{t('proof.corrected')}</span>
          <span>{t('proof.margin')}</span>
        </div>
      )}
      {layout === 'alone' ? (
        <NumberedBlocks articles={articles} language={page.language} />
      ) : (
        articles.map((article) => (
          <section key={article.id} className={classes.article}>
            <h3>
              {t('proof.article', { place: article.place })} · {t(`library:status.${article.status}`)}
            </h3>
            {article.blocks.map((block) => (
              <ProofRows
                key={block.id}
                block={block}
                language={page.language}
                role={t(`roles:${block.role}`)}
              />
            ))}
          </section>
        ))
      )}
      {deleted.length > 0 && (
        <section className={classes.article}>
          <h3>{t('proof.deleted')}</h3>
          {deleted.map(({ line, raw }) => (
            <div key={line} className={classes.row}>
              <span className={classes.number}>{line}</span>
              <span lang={page.language}>{raw}</span>
            </div>
          ))}
        </section>
      )}
      <SignatureBox />
    </Sheet>
  )
}
