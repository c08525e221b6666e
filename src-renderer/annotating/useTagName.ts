import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { builtInTags } from '../../src-core/model/annotation'

/** What a tag is called on screen: ours in the window's language, the editor's own as they are. */
export function useTagName(): (tag: string) => string {
  const { t } = useTranslation('annotating')
  return useCallback(
    (tag) => (builtInTags.some((each) => each === tag) ? t(`tag.${tag}`) : tag || t('remark')),
    [t],
  )
}
