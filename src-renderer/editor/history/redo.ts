import type { PageCommand } from '../commands/command'
import { travel } from './travel'

/** Does again what was undone last. */
export const redo: PageCommand = (state, dispatch) => travel('redo', state, dispatch)
