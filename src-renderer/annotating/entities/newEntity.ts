import type { Entity } from '../../../src-core/model/entity'
import { newId } from '../../editor/newId'

export function newEntity(name: string, concept: string): Entity {
  return {
    id: newId(),
    name,
    variants: [],
    concept,
    authorities: [],
    note: '',
    from: '',
    to: '',
    watch: false,
  }
}
