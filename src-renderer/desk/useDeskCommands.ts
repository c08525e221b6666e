import type { Editor } from '@tiptap/react'
import { articleStatuses } from '../../src-core/model/document'
import { useCommands } from '../commands/useCommands'
import type { PageCommand } from '../editor/commands/command'
import { goToArticle } from '../editor/commands/goToArticle'
import type { AskPage } from '../editor/views/PageLabels'
import type { PickedLines } from './proof/PickedLines'
import { blockActions, roleCommands, type StructureCommand } from './structureCommands'
import type { GiveStatus } from './useGiveStatus'
import type { EditPage } from './usePageEdits'

interface DeskCommandOptions {
  editor: Editor
  editable: boolean
  ask: AskPage
  /** Raw lines to act on while the proof has the focus; null where the caret's block is meant. */
  picked: () => PickedLines | null
  toNextUnowned: () => void
  giveStatus: GiveStatus
  undo: () => void
  redo: () => void
  giveToChosen: () => void
  link: (articleId: string) => void
  readAgain: () => void
  edit: EditPage
  switchPane: () => void
  rename: () => void
  pageDetails: () => void
  saveNow: () => void
  leave: () => void
  previousPage: (() => void) | undefined
  nextPage: (() => void) | undefined
}

/** The desk's commands. Everything that edits is one undo. */
export function useDeskCommands(options: DeskCommandOptions): void {
  const { editor, editable, ask, previousPage, nextPage } = options
  const edit = (command: PageCommand) => () => options.edit(command)
  const restructure =
    ({ command, onPicked }: Pick<StructureCommand, 'command' | 'onPicked'>) =>
    () => {
      const picked = options.picked()
      edit(picked ? onPicked(picked) : command)()
    }
  const nothing = () => undefined

  useCommands([
    { id: 'desk.undo', shortcut: 'Mod+Z', menu: 'edit', enabled: editable, run: options.undo },
    { id: 'desk.redo', shortcut: 'Mod+Shift+Z', menu: 'edit', enabled: editable, run: options.redo },
    ...[...blockActions, ...roleCommands].map((structure) => ({
      id: structure.id,
      shortcut: structure.shortcut,
      enabled: editable,
      run: restructure(structure),
    })),
    ...articleStatuses.map((status, index) => ({
      id: `desk.status.${status}`,
      shortcut: `Alt+${index + 1}`,
      enabled: editable,
      run: () => {
        const article = articleAtCaret(editor)
        if (article !== null) options.giveStatus(article, status)
      },
    })),
    { id: 'desk.nextArticle', shortcut: 'Mod+Alt+ArrowDown', menu: 'page', run: edit(goToArticle(1)) },
    { id: 'desk.previousArticle', shortcut: 'Mod+Alt+ArrowUp', menu: 'page', run: edit(goToArticle(-1)) },
    {
      id: 'desk.articleTags',
      shortcut: 'Mod+Shift+E',
      enabled: editable,
      run: () => askAtCaret(editor, ask, 'tags'),
    },
    {
      id: 'desk.blockMenu',
      shortcut: 'Mod+.',
      enabled: editable,
      run: () => askAtCaret(editor, ask, 'role'),
    },
    {
      id: 'desk.articleDetails',
      shortcut: 'Mod+Alt+M',
      run: () => askAtCaret(editor, ask, 'details'),
    },
    { id: 'desk.pageDetails', shortcut: 'Mod+Alt+P', menu: 'page', run: options.pageDetails },
    { id: 'desk.reasons', shortcut: 'Mod+I', run: () => askAtCaret(editor, ask, 'reasons') },
    { id: 'desk.toChosenArticle', shortcut: 'Mod+Alt+G', enabled: editable, run: options.giveToChosen },
    {
      id: 'desk.link',
      shortcut: 'Mod+Alt+L',
      enabled: editable,
      run: () => {
        const article = articleAtCaret(editor)
        if (article !== null) options.link(article)
      },
    },
    { id: 'page.readAgain', shortcut: 'Mod+Alt+R', menu: 'page', enabled: editable, run: options.readAgain },
    { id: 'desk.nextUnowned', menu: 'view', run: options.toNextUnowned },
    { id: 'desk.switchPane', shortcut: 'F6', menu: 'view', run: options.switchPane },
    { id: 'desk.rename', shortcut: 'F2', menu: 'page', enabled: editable, run: options.rename },
    { id: 'desk.save', shortcut: 'Mod+S', menu: 'file', enabled: editable, run: options.saveNow },
    { id: 'desk.leave', shortcut: 'Alt+ArrowLeft', menu: 'page', run: options.leave },
    {
      id: 'desk.previousPage',
      shortcut: 'Alt+PageUp',
      menu: 'page',
      enabled: previousPage !== undefined,
      run: previousPage ?? nothing,
    },
    {
      id: 'desk.nextPage',
      shortcut: 'Alt+PageDown',
      menu: 'page',
      enabled: nextPage !== undefined,
      run: nextPage ?? nothing,
    },
  ])
}

function articleAtCaret({ state }: Editor): string | null {
  const { $head } = state.selection
  const container = $head.depth >= 1 ? $head.node(1) : null
  return container?.type.name === 'article' ? container.attrs.id : null
}

/** Opens a menu of the caret's block or article beside its label. */
function askAtCaret(editor: Editor, ask: AskPage, question: 'tags' | 'role' | 'reasons' | 'details') {
  const { $head } = editor.state.selection
  if ($head.depth < 2) return
  const block = question === 'role'
  const id: unknown = block ? $head.node(2).attrs.id : articleAtCaret(editor)
  const element = editor.view.nodeDOM($head.before(block ? 2 : 1))
  const part = { tags: 'tags', role: 'role', reasons: 'confidence', details: 'details' }[question]
  const anchor =
    element instanceof Element ? element.querySelector<HTMLElement>(`[data-part="${part}"]`) : null
  if (typeof id !== 'string' || !anchor) return
  anchor.scrollIntoView({ block: 'nearest' })
  ask(question, id, anchor)
}
