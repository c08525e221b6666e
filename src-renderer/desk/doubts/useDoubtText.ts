import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberTexts } from '../../locales/rememberTexts'
import type { Doubt } from './doubtsOf'

/** What a doubt says: what is doubted, how sure the reading is, and why it decided so. Stable until the language changes. */
export function useDoubtText() {
  const { t: translate } = useTranslation(['desk', 'roles', 'reasons'])
  const t = useMemo(() => rememberTexts(translate), [translate])
  return useMemo(
    () => ({
      name({ role, article }: Doubt): string {
        if (role === null) return t('desk:doubts.article', { number: article })
        const named = t(`roles:${role}`)
        return article === null ? named : t('desk:doubts.block', { number: article, role: named })
      },
      percent: ({ confidence }: Doubt) => `${Math.round(confidence * 100)}%`,
      reason({ reasons }: Pick<Doubt, 'reasons'>): string {
        const [first] = [...reasons].sort((a, b) => b.score - a.score)
        if (!first) return t('desk:doubts.noReason')
        return t(`reasons:${first.code}`, { defaultValue: first.code, ...first.values })
      },
    }),
    [t],
  )
}
