import type { PageCommand } from '../commands/command'
import { travel } from './travel'

/** Takes the last change back. */
export const undo: PageCommand = (state, dispatch) => travel('undo', state, dispatch)
