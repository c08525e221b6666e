import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type CitationStyle, cite } from '../../src-core/citations/cite'
import type { CitedArticle } from '../../src-core/citations/citedArticle'
import { type Requests, useRequestHandler } from '../commands/requests'
import { citedArticles } from '../database/handing/citedArticles'
import { changeCitationStyle, currentSettings } from '../ui/settings'
import classes from './Citing.module.css'

/** Articles cited at once: a list that somebody pastes. */
const most = 1000
/** Characters of what was copied that are shown. */
const shown = 240

/** Copies citations for whoever asks, and shows what was copied and what is not known. */
export function Citing() {
  const { t, i18n } = useTranslation('citing')
  useRequestHandler(
    'cite',
    useCallback(
      ({ scope, style: asked }: Requests['cite']) => {
        const own: CitationStyle = i18n.language === 'zh-CN' ? 'gbt7714' : 'chicago'
        const style = asked ?? currentSettings().citationStyle ?? own
        const copy = async () => {
          const all = await citedArticles(scope)
          const articles = all.slice(0, most)
          if (articles.length === 0) return
          const text = cite(articles, style)
          await navigator.clipboard.writeText(text)
          if (asked) changeCitationStyle(asked)
          const missing = missingIn(articles).map((fact) => t(`missing.${fact}`))
          notifications.show({
            title: t('copied', { count: articles.length, style: t(`style.${style}`) }),
            message: (
              <>
                <span className={classes.citation}>
                  {text.length > shown ? `${text.slice(0, shown)}…` : text}
                </span>
                {missing.length > 0 && (
                  <span className={classes.missing}>{t('notKnown', { facts: missing.join(t('and')) })}</span>
                )}
                {all.length > most && <span className={classes.missing}>{t('most', { count: most })}</span>}
              </>
            ),
          })
        }
        copy().catch(() => notifications.show({ message: t('failed'), autoClose: false }))
      },
      [t, i18n],
    ),
  )
  return null
}

const facts = ['headline', 'authors', 'publication', 'date', 'page'] as const

/** What a reader would look for and some of the articles do not say. */
function missingIn(articles: readonly CitedArticle[]): (typeof facts)[number][] {
  return facts.filter((fact) => articles.some((article) => article[fact].length === 0))
}
