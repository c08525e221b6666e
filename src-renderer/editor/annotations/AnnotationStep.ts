import type { Node, Schema } from '@tiptap/pm/model'
import { Step, StepMap, StepResult } from '@tiptap/pm/transform'
import type { Annotation } from '../../../src-core/model/annotation'
import { annotationsOf } from './annotationsOf'

/**
 * Sets, changes or removes one annotation record of the page. A step of its own, because ProseMirror's
 * `DocAttrStep` would replace all records at once: undoing one change would then undo those made after it.
 */
export class AnnotationStep extends Step {
  /** @param after `null` removes the record; @param before `null` says that there was none */
  constructor(
    readonly id: string,
    readonly before: Annotation | null,
    readonly after: Annotation | null,
  ) {
    super()
  }

  /** The step that leads from the page's present record of `id` to `after`. */
  static to(page: Node, id: string, after: Annotation | null): AnnotationStep {
    return new AnnotationStep(id, annotationsOf(page)[id] ?? null, after)
  }

  override apply(page: Node): StepResult {
    if (page.type !== page.type.schema.topNodeType) return StepResult.fail('Annotations belong to the page')
    const { [this.id]: _, ...others } = annotationsOf(page)
    const annotations = this.after ? { ...others, [this.id]: this.after } : others
    return StepResult.ok(page.type.create({ ...page.attrs, annotations }, page.content, page.marks))
  }

  override getMap(): StepMap {
    return StepMap.empty
  }

  override invert(): AnnotationStep {
    return new AnnotationStep(this.id, this.after, this.before)
  }

  override map(): AnnotationStep {
    return this
  }

  override toJSON() {
    return { stepType: 'annotation', id: this.id, before: this.before, after: this.after }
  }

  static override fromJSON(_schema: Schema, json: ReturnType<AnnotationStep['toJSON']>): AnnotationStep {
    return new AnnotationStep(json.id, json.before, json.after)
  }
}

Step.jsonID('annotation', AnnotationStep)
