import type { Node, Schema } from '@tiptap/pm/model'
import { Step, StepMap, StepResult } from '@tiptap/pm/transform'
import type { ArticleField, MetadataSource, PageField } from '../../../src-core/model/metadata'
import { type FieldState, fieldOf, type Metadata, metadataIn } from './metadataOf'

/**
 * Sets or removes one value of what is known of an article, or of the page itself. A step of its own, like
 * `AnnotationStep`: an attribute step would replace all values at once, and undoing one would undo later ones.
 */
export class MetadataStep extends Step {
  /** @param article its id; null for the page */
  constructor(
    readonly article: string | null,
    readonly field: ArticleField | PageField,
    readonly before: FieldState,
    readonly after: FieldState,
  ) {
    super()
  }

  /** The step that leads from the present value to `after`. */
  static to(page: Node, article: string | null, field: ArticleField | PageField, after: FieldState) {
    return new MetadataStep(article, field, fieldOf(page, article, field), after)
  }

  override apply(page: Node): StepResult {
    if (page.type !== page.type.schema.topNodeType) return StepResult.fail('Metadata belongs to the page')
    const changed = changedAttrs(metadataIn(page, this.article), this.field, this.after)
    if (this.article === null) {
      return StepResult.ok(page.type.create({ ...page.attrs, metadata: changed }, page.content, page.marks))
    }
    const index = page.children.findIndex((node) => node.attrs.id === this.article)
    const article = page.maybeChild(index)
    // Its article is gone, and what was known of it went along.
    if (!article) return StepResult.ok(page)
    const next = article.type.create({ ...article.attrs, metadata: changed }, article.content, article.marks)
    return StepResult.ok(page.copy(page.content.replaceChild(index, next)))
  }

  override getMap(): StepMap {
    return StepMap.empty
  }

  override invert(): MetadataStep {
    return new MetadataStep(this.article, this.field, this.after, this.before)
  }

  override map(): MetadataStep {
    return this
  }

  override toJSON() {
    const { article, field, before, after } = this
    return { stepType: 'metadata', article, field, before, after }
  }

  static override fromJSON(_schema: Schema, json: ReturnType<MetadataStep['toJSON']>): MetadataStep {
    return new MetadataStep(json.article, json.field, json.before, json.after)
  }
}

Step.jsonID('metadata', MetadataStep)

function changedAttrs(metadata: Metadata, field: ArticleField | PageField, after: FieldState): Metadata {
  const { inferred = {}, ...values }: Metadata = metadata
  const { [field]: _, ...otherSources } = inferred as Partial<Record<string, MetadataSource>>
  const { [field]: __, ...otherValues } = values as Partial<Record<string, unknown>>
  const sources = after?.inferred ? { ...otherSources, [field]: after.inferred } : otherSources
  return {
    ...otherValues,
    ...(after && { [field]: after.value }),
    ...(Object.keys(sources).length > 0 && { inferred: sources }),
  }
}
