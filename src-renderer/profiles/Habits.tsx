import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useCommands } from '../commands/useCommands'
import type { Page } from '../database/database'
import { HabitsDialog } from './HabitsDialog'

/** The habits of the page's newspaper, for the page that is on the desk. */
export function Habits({ editor, page }: { editor: Editor; page: Page }) {
  const [open, setOpen] = useState(false)
  useCommands([{ id: 'page.habits', menu: 'page', run: () => setOpen(true) }])
  return open ? <HabitsDialog editor={editor} page={page} close={() => setOpen(false)} /> : null
}
