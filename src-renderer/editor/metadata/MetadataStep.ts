import type { Node, Schema } from '@tiptap/pm/model'
import { Step, StepMap, StepResult } from '@tiptap/pm/transform'
import type { ArticleField, MetadataSource, OwnField, PageField } from '../../../src-core/model/metadata'
import { type FieldState, fieldOf, isUnset, type Metadata, metadataIn } from './metadataOf'

/**
 * Sets or removes one value of what is known of an article, or of the page itself. A step of its own, like
 * `AnnotationStep`: an attribute step would replace all values at once, and undoing one would undo later ones.
 */
export class MetadataStep extends Step {
  /**
   * @param article its id; null for the page
   * @param unset no value had ever been set before: undoing the step gives that back, and not a set without values
   */
  constructor(
    readonly article: string | null,
    readonly field: ArticleField | OwnField | PageField,
    readonly before: FieldState,
    readonly after: FieldState,
    readonly unset = false,
  ) {
    super()
  }

  /** The step that leads from the present value to `after`. */
  static to(
    page: Node,
    article: string | null,
    field: ArticleField | OwnField | PageField,
    after: FieldState,
  ) {
    return new MetadataStep(article, field, fieldOf(page, article, field), after, isUnset(page, article))
  }

  override apply(page: Node): StepResult {
    if (page.type !== page.type.schema.topNodeType) return StepResult.fail('Metadata belongs to the page')
    const changed = changedAttrs(metadataIn(page, this.article), this)
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
    return new MetadataStep(this.article, this.field, this.after, this.before, this.unset)
  }

  override map(): MetadataStep {
    return this
  }

  override toJSON() {
    const { article, field, before, after, unset } = this
    return { stepType: 'metadata', article, field, before, after, unset }
  }

  static override fromJSON(
    _schema: Schema,
    json: Omit<ReturnType<MetadataStep['toJSON']>, 'unset'> & { unset?: boolean },
  ): MetadataStep {
    return new MetadataStep(json.article, json.field, json.before, json.after, json.unset)
  }
}

Step.jsonID('metadata', MetadataStep)

function changedAttrs(
  metadata: Metadata,
  { field, after, unset }: Pick<MetadataStep, 'field' | 'after' | 'unset'>,
): Metadata | null {
  const { inferred = {}, ...values }: Metadata = metadata
  const { [field]: _, ...otherSources } = inferred as Partial<Record<string, MetadataSource>>
  const { [field]: __, ...otherValues } = values as Partial<Record<string, unknown>>
  const sources = after?.inferred ? { ...otherSources, [field]: after.inferred } : otherSources
  const changed = {
    ...otherValues,
    ...(after && { [field]: after.value }),
    ...(Object.keys(sources).length > 0 && { inferred: sources }),
  }
  return unset && Object.keys(changed).length === 0 ? null : changed
}
