import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProofArticle, ProofBlock } from '../../src-core/exports/proofSheet'
import classes from './Proof.module.css'
import { ProofText } from './ProofRows'
import { useLineCounts } from './useLineCounts'

/** Every how many lines a number stands. */
const every = 5

/** Corrected text as paragraphs, its lines counted through as they are set; beside each, where it stands in the raw text. */
export function NumberedBlocks({ articles, language }: { articles: ProofArticle[]; language: string }) {
  const { t } = useTranslation(['printing', 'roles', 'library'])
  const frame = useRef<HTMLDivElement>(null)
  const counts = useLineCounts(frame, articles)
  let line = 0
  let index = 0
  const gutterOf = () => {
    const count = counts[index++] ?? 0
    const numbers = Array.from({ length: count }, (_, i) => line + i + 1)
    line += count
    return numbers
  }
  return (
    <div ref={frame}>
      {articles.map((article) => (
        <section key={article.id} className={classes.article}>
          <h3>
            {t('proof.article', { place: article.place })} · {t(`library:status.${article.status}`)}
          </h3>
          {article.blocks.map((block) => (
            <div key={block.id} className={classes.numbered} data-role={block.role}>
              <div className={classes.gutter} aria-hidden>
                {gutterOf().map((number) => (
                  <div key={number}>{number % every === 0 ? number : ' '}</div>
                ))}
              </div>
              <p lang={language} data-numbered>
                <ProofText pieces={block.rows.flatMap((row) => row.pieces)} />
              </p>
              <span className={classes.role}>
                {t(`roles:${block.role}`)} {rawLines(block)}
              </span>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}

/** Its first and last raw line: by these the desk finds it. */
function rawLines({ rows }: ProofBlock): string {
  const lines = rows.flatMap(({ line }) => (line === null ? [] : [line]))
  if (lines.length === 0) return ''
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  return first === last ? `${first}` : `${first}–${last}`
}
