import type { Concept } from './concept'
import type { Entity, Relation } from './entity'

/** What a library's annotations refer to. */
export interface Vocabulary {
  /** In order. */
  concepts: readonly Concept[]
  entities: readonly Entity[]
  relations: readonly Relation[]
}
