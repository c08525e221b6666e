import type { Editor } from '@tiptap/react'
import { runAs } from '../commands/runningCommand'
import type { OpenPage } from '../database/pages'
import type { PageCommand } from '../editor/commands/command'
import { GiveToChosen } from './choosing/GiveToChosen'
import { LinkContinuation } from './linking/LinkContinuation'
import type { PickedLines } from './proof/PickedLines'
import { Rereading } from './rereading/Rereading'

/** What the desk asks in a dialog. */
export type DeskQuestion =
  | { name: 'giveTo'; picked: PickedLines | null }
  | { name: 'link'; articleId: string }
  | { name: 'reread' }

interface DeskDialogsProps {
  asked: DeskQuestion | null
  opened: OpenPage
  editor: Editor
  /** Runs a command when the dialog is gone. */
  run: (command: PageCommand) => void
  close: () => void
}

/** The dialog for what was asked, if anything. */
export function DeskDialogs({ asked, opened, editor, run, close }: DeskDialogsProps) {
  if (!asked) return null
  // The history calls the change by the command that asked.
  const common = {
    editor,
    run: (command: PageCommand) => runAs(commands[asked.name], () => run(command)),
    close,
  }
  if (asked.name === 'giveTo') return <GiveToChosen {...common} picked={asked.picked} />
  if (asked.name === 'link') {
    return <LinkContinuation {...common} page={opened.page} articleId={asked.articleId} />
  }
  return <Rereading {...common} opened={opened} />
}

const commands = { giveTo: 'desk.toChosenArticle', link: 'desk.link', reread: 'page.readAgain' } as const
