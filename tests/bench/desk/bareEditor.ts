import { Editor, Extension, Node } from '@tiptap/core'
import { history } from '@tiptap/pm/history'

/**
 * The editor that the desk is compared with: Tiptap with paragraphs, text and an undo history, and every other
 * setting as Tiptap has it. Runs in the browser.
 */
const extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
  Node.create({
    name: 'paragraph',
    content: 'text*',
    parseHTML: () => [{ tag: 'p' }],
    renderHTML: () => ['p', 0],
  }),
  Node.create({ name: 'text' }),
  Extension.create({ name: 'history', addProseMirrorPlugins: () => [history()] }),
]

let editor: Editor | undefined

Object.assign(window, {
  openBare(paragraphs: readonly string[]) {
    editor?.destroy()
    document.body.replaceChildren()
    const element = document.createElement('div')
    document.body.append(element)
    const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    editor = new Editor({ element, extensions, content: { type: 'doc', content } })
  },
})
