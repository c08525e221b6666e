import type { Role } from '../../src-core/model/role'
import type { PageCommand } from '../editor/commands/command'
import { joinWithPreviousBlock } from '../editor/commands/joinWithPreviousBlock'
import { mergeWithPreviousArticle } from '../editor/commands/mergeWithPreviousArticle'
import { moveBlocksDown } from '../editor/commands/moveBlocksDown'
import { moveBlocksUp } from '../editor/commands/moveBlocksUp'
import { moveToNextArticle } from '../editor/commands/moveToNextArticle'
import { moveToPreviousArticle } from '../editor/commands/moveToPreviousArticle'
import { moveToRest } from '../editor/commands/moveToRest'
import { newArticleHere } from '../editor/commands/newArticleHere'
import { setRole } from '../editor/commands/setRole'
import { splitBlock } from '../editor/commands/splitBlock'

interface StructureCommand {
  id: string
  shortcut: string
  command: PageCommand
}

/** Structure, one key each. */
export const blockActions: readonly StructureCommand[] = [
  { id: 'desk.newArticle', shortcut: 'Mod+Enter', command: newArticleHere },
  { id: 'desk.mergeArticle', shortcut: 'Mod+Shift+Enter', command: mergeWithPreviousArticle },
  { id: 'desk.toPreviousArticle', shortcut: 'Alt+Shift+ArrowUp', command: moveToPreviousArticle },
  { id: 'desk.toNextArticle', shortcut: 'Alt+Shift+ArrowDown', command: moveToNextArticle },
  { id: 'desk.moveUp', shortcut: 'Alt+ArrowUp', command: moveBlocksUp },
  { id: 'desk.moveDown', shortcut: 'Alt+ArrowDown', command: moveBlocksDown },
  { id: 'desk.split', shortcut: 'Alt+Enter', command: splitBlock },
  { id: 'desk.join', shortcut: 'Alt+Shift+Enter', command: joinWithPreviousBlock },
  { id: 'desk.toRest', shortcut: 'Mod+Alt+Backspace', command: moveToRest },
]

const roleKeys: readonly (readonly [Role, string])[] = [
  ['headline', '1'],
  ['kicker', '2'],
  ['subtitle', '3'],
  ['byline', '4'],
  ['body', '5'],
  ['subhead', '6'],
  ['pull-quote', '7'],
  ['caption', '8'],
  ['notice', '9'],
  ['furniture', '0'],
]

export const roleCommands: readonly StructureCommand[] = roleKeys.map(([role, digit]) => ({
  id: `desk.role.${role}`,
  shortcut: `Mod+Alt+${digit}`,
  command: setRole(role),
}))
