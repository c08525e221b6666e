import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleStatus } from '../../../src-core/model/document'
import { tableValue, valueText } from '../../../src-core/tables/tableColumns'
import type { TableMapping } from '../../../src-core/tables/tableMapping'
import type { ExportScope } from '../../commands/requests'
import { type HandedArticle, tableArticles } from '../../database/handing/tableArticles'
import classes from './TableDialog.module.css'

/** Rows that are shown. */
const shown = 8

interface TablePreviewProps {
  scope: ExportScope
  mapping: TableMapping
  statuses: Readonly<Record<ArticleStatus, string>>
}

/** The first rows of the table, as they will be. */
export function TablePreview({ scope, mapping: { columns }, statuses }: TablePreviewProps) {
  const { t } = useTranslation('exporting')
  const [articles, setArticles] = useState<HandedArticle[]>([])
  useEffect(() => {
    let current = true
    const load = async () => {
      const few = { pageIds: scope.pageIds.slice(0, shown), articleIds: scope.articleIds.slice(0, shown) }
      const rows: HandedArticle[] = []
      for await (const some of tableArticles(few, true)) rows.push(...some)
      if (current) setArticles(rows.slice(0, shown))
    }
    void load()
    return () => {
      current = false
    }
  }, [scope])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={classes.preview} tabIndex={0} aria-label={t('table.preview')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ source, name }) => (
              <th key={source} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id}>
              {columns.map((column) => {
                const value = tableValue(article, column, statuses)
                return (
                  <td key={column.source} data-kind={value.kind}>
                    {valueText(value).slice(0, 60)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
