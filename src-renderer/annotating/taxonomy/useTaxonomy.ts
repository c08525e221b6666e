import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { builtInTags } from '../../../src-core/model/annotation'
import type { Concept } from '../../../src-core/model/concept'
import { useConcepts } from '../../database/meaning/concepts'

export interface Taxonomy {
  /** In order. */
  concepts: readonly Concept[]
  /** What a tag is called on screen; a tag that is no concept any more is called by its id. */
  nameOf: (tag: string) => string
  colourOf: (tag: string) => string
  /** The concept at the top under which a tag stands. */
  topOf: (tag: string) => string
}

/** The editor's taxonomy, live. */
export function useTaxonomy(): Taxonomy {
  const { t } = useTranslation('annotating')
  const concepts = useConcepts()
  return useMemo(() => {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]))
    const nameOf = (tag: string) => {
      const label = byId.get(tag)?.label
      if (label) return label
      return builtInTags.some((each) => each === tag) ? t(`tag.${tag}`) : tag || t('remark')
    }
    const colourOf = (tag: string) => (tag ? (byId.get(tag)?.colour ?? 'slate') : 'remark')
    const topOf = (tag: string) => {
      let top = tag
      for (let above = byId.get(top)?.parent; above; above = byId.get(above)?.parent) top = above
      return top
    }
    return { concepts, nameOf, colourOf, topOf }
  }, [concepts, t])
}
