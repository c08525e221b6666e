import { z } from 'zod'
import { backupContract } from './backupContract'
import { journalContract } from './journalContract'
import type { Outcome } from './outcome'
import { profileSchema } from './profileSchema'
import { readingSchema } from './readingSchema'

/** Dumps larger than this are refused before they are read. */
export const largestDump = 64 * 1024 * 1024

/** Bytes of a large file that are sent or fetched at once, at most. */
export const largestPart = 8 * 1024 * 1024

/** Encodings an editor can choose; the labels are those of the WHATWG Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252',
] as const
export type Encoding = (typeof encodings)[number]

const bytes = z.instanceof(Uint8Array)
const fileName = z.string().min(1).max(1024)
const folder = z.string().max(4096)

const rawPage = z.object({
  name: z.string(),
  folder: z.string(),
  place: z.int().nonnegative(),
  text: z.string(),
  encoding: z.string(),
})

const ticket = z.object({ token: z.string(), name: fileName, folder, size: z.number() })
export type Ticket = z.infer<typeof ticket>

const menuItem = z.object({
  command: z.string(),
  label: z.string(),
  /** In Electron's words, e.g. `CmdOrCtrl+K`. Shown only: the renderer itself listens for its shortcuts. */
  accelerator: z.string().optional(),
})
const menu = z.object({
  name: z.enum(['file', 'edit', 'view', 'page', 'help']),
  label: z.string(),
  items: z.array(z.union([menuItem, z.literal('separator')])),
})
export type Menu = z.infer<typeof menu>

/** What the system does by itself. The host puts each into the menu where its platform wants it. */
export const systemActions = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'minimize',
  'window',
  'about',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
] as const
export type SystemAction = (typeof systemActions)[number]

/**
 * Everything that the renderer can ask of main, whichever host carries it: the only list of calls. Main keeps
 * no state between calls but the tickets it gave out, the journal and where backups go, and every call can be repeated.
 */
export const contract = {
  /** Where the renderer runs. `dialogs`: the host has its own file dialogs (Electron); else the browser's are used. */
  about: {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      platform: z.string(),
      /** The system's language, BCP 47. */
      locale: z.string(),
      dialogs: z.boolean(),
    }),
  },
  /** Bytes of a dump -> its decoded pages and its SHA-256 as hex. `encoding` overrides what main detects. */
  openDump: {
    input: z.object({ name: fileName, folder, bytes, encoding: z.enum(encodings).optional() }),
    output: z.object({ hash: z.string(), encoding: z.string(), pages: z.array(rawPage) }),
  },
  /** One page's raw text -> its reading, starting from what is known of its paper, if anything. Runs in a worker. */
  readPage: { input: rawPage.extend({ profile: profileSchema.optional() }), output: readingSchema },
  /** Shows the host's dialog; answers with a ticket per file, in folder order. An empty list: cancelled. */
  chooseFiles: {
    input: z.object({ kind: z.enum(['files', 'folder']) }),
    output: z.object({ tickets: z.array(ticket) }),
  },
  /** The bytes behind a ticket. Paths stay in main. */
  fetchFile: {
    input: z.object({ token: z.string() }),
    output: z.object({ name: fileName, folder, bytes }),
  },
  /** Asks where, then writes atomically. `null`: cancelled. The answer is the file's name without its folder. */
  saveFile: {
    input: z.object({ name: fileName, bytes }),
    output: z.object({ saved: z.string().nullable() }),
  },
  /**
   * Asks where, and begins a file beside that place for what is too large to be sent at once. `null`: cancelled.
   * `appendFile` fails where the disk does (then nothing is left), `endFile` puts the file in its place, or lets go of it.
   */
  beginFile: {
    input: z.object({ name: fileName }),
    output: z.object({ token: z.string().nullable() }),
  },
  appendFile: { input: z.object({ token: z.string(), bytes }), output: z.object({}) },
  endFile: {
    input: z.object({ token: z.string(), keep: z.boolean() }),
    output: z.object({ saved: z.string() }),
  },
  /** Some of the bytes behind a ticket, up to `largestPart`: of a file that is too large to be fetched at once. */
  fetchPart: {
    input: z.object({ token: z.string(), from: z.int().nonnegative(), to: z.int().nonnegative() }),
    output: z.object({ bytes }),
  },
  /** The window's menu, in the renderer's language. A host without one ignores it. */
  setMenu: {
    input: z.object({
      menus: z.array(menu),
      /** Where one is missing, the system's action has its English name. */
      systemLabels: z.partialRecord(z.enum(systemActions), z.string()).optional(),
    }),
    output: z.object({}),
  },
  ...journalContract,
  ...backupContract,
} as const

export type Method = keyof typeof contract
export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>

/** What main tells the renderer unasked. */
export const desktopEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('files-opened'), tickets: z.array(ticket) }),
  z.object({ type: z.literal('command'), command: z.string() }),
])
export type DesktopEvent = z.infer<typeof desktopEvent>

/** The door that a host puts into the renderer: `window.galley` under Electron, `fetch` in the browser host. */
export type DesktopApi = {
  [M in Method]: (input: Input<M>) => Promise<Outcome<Output<M>>>
} & {
  /** Returns what stops listening. */
  onEvent: (listener: (event: DesktopEvent) => void) => () => void
}

/** One handler per call, the same for both hosts. */
export type Handlers = { [M in Method]: (input: Parsed<M>) => Promise<Outcome<Output<M>>> }
type Parsed<M extends Method> = z.output<(typeof contract)[M]['input']>
