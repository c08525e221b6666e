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
import type { BlockAction } from '../editor/structure/BlockAction'
import { cutOut } from '../editor/structure/cutOut'
import { giveRole } from '../editor/structure/giveRole'
import { giveTo, giveToNeighbour } from '../editor/structure/giveTo'
import { joinBlocks } from '../editor/structure/joinBlocks'
import { makeArticle } from '../editor/structure/makeArticle'
import { mergeArticles } from '../editor/structure/mergeArticles'
import { fromLine, onLines } from '../editor/structure/onLines'
import { joinLines, separateLines } from '../editor/structure/setJoints'
import { shiftBlocks } from '../editor/structure/shiftBlocks'
import type { PickedLines } from './proof/PickedLines'

export interface StructureCommand {
  id: string
  shortcut: string
  /** On the caret's or selected blocks. */
  command: PageCommand
  /** On raw lines picked in the proof. */
  onPicked: (picked: PickedLines) => PageCommand
}

/** Structure, one key each. */
export const blockActions: readonly StructureCommand[] = [
  {
    id: 'desk.newArticle',
    shortcut: 'Mod+Enter',
    command: newArticleHere,
    onPicked: fromHere(() => makeArticle()),
  },
  {
    id: 'desk.mergeArticle',
    shortcut: 'Mod+Shift+Enter',
    command: mergeWithPreviousArticle,
    onPicked: exactly(mergeArticles),
  },
  {
    id: 'desk.toPreviousArticle',
    shortcut: 'Alt+Shift+ArrowUp',
    command: moveToPreviousArticle,
    onPicked: exactly(giveToNeighbour(-1)),
  },
  {
    id: 'desk.toNextArticle',
    shortcut: 'Alt+Shift+ArrowDown',
    command: moveToNextArticle,
    onPicked: exactly(giveToNeighbour(1)),
  },
  {
    id: 'desk.moveUp',
    shortcut: 'Alt+ArrowUp',
    command: moveBlocksUp,
    onPicked: exactly(shiftBlocks(-1)),
  },
  {
    id: 'desk.moveDown',
    shortcut: 'Alt+ArrowDown',
    command: moveBlocksDown,
    onPicked: exactly(shiftBlocks(1)),
  },
  { id: 'desk.split', shortcut: 'Alt+Enter', command: splitBlock, onPicked: fromHere(() => cutOut) },
  {
    id: 'desk.join',
    shortcut: 'Alt+Shift+Enter',
    command: joinWithPreviousBlock,
    onPicked: exactly(joinBlocks),
  },
  {
    id: 'desk.joinLines',
    shortcut: 'Mod+Alt+J',
    command: joinLines(),
    onPicked: ({ lines }) => joinLines(new Set(lines)),
  },
  {
    id: 'desk.separateLines',
    shortcut: 'Mod+Alt+K',
    command: separateLines(),
    onPicked: ({ lines }) => separateLines(new Set(lines)),
  },
  {
    id: 'desk.toRest',
    shortcut: 'Mod+Alt+Backspace',
    command: moveToRest,
    onPicked: exactly(giveTo(null)),
  },
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
  ['advert', 'A'],
]

export const roleCommands: readonly StructureCommand[] = roleKeys.map(([role, key]) => ({
  id: `desk.role.${role}`,
  shortcut: `Mod+Alt+${key}`,
  command: setRole(role),
  onPicked: exactly(giveRole(role)),
}))

function exactly(action: BlockAction) {
  return ({ lines }: PickedLines) => onLines(lines, action)
}

/** A caret means “from this line on”, a selection its lines alone. */
function fromHere(action: () => BlockAction) {
  return ({ lines, caret }: PickedLines) => {
    const [first = 0] = lines
    return caret ? fromLine(first, action()) : onLines(lines, action())
  }
}
