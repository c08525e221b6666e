import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import type { Node } from '@tiptap/pm/model'
import { useTranslation } from 'react-i18next'
import { findArticle } from '../editor/commands/findArticle'
import { headlineOf } from './headlineOf'
import type { Restore } from './useRestore'

interface RestoreButtonProps {
  /** The page as it stood. */
  page: Node
  article: string
  /** The list is about this article, so it need not be named. */
  alone: boolean
  restore: Restore
}

/** Brings an article back as it stood in `page`; nothing where it was not there. */
export function RestoreButton({ page, article, alone, restore }: RestoreButtonProps) {
  const { t } = useTranslation('history')
  const found = findArticle(page, article)
  if (!found) return null
  const headline = headlineOf(found.article) || t('untitled')
  const whole = t('restoreOf', { headline })
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      leftSection={<IconRestore size={14} aria-hidden />}
      aria-label={whole}
      onClick={() => restore(page, article, headline)}
    >
      {alone ? t('restore') : whole}
    </Button>
  )
}
