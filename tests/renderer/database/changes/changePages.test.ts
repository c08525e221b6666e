// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePages } from '../../../../src-renderer/database/changes/changePages'
import { newestChanges } from '../../../../src-renderer/database/changes/changes'
import { registerOpenPage } from '../../../../src-renderer/database/changes/openPages'
import { redoGroup, undoGroup } from '../../../../src-renderer/database/changes/undoGroup'
import { database } from '../../../../src-renderer/database/database'
import { openPage } from '../../../../src-renderer/database/pages'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'
import { replaceAll } from '../../../support/replaceAll'

const text =
  '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米，桥面宽二十米。\n'
const author = '林'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

const storeTwo = async () =>
  Promise.all(['a', 'b'].map((hash) => storePage(incomingPage(text, { hash: hash.repeat(64) }))))

async function textOf(pageId: string): Promise<string> {
  const opened = await openPage(pageId)
  const blocks = opened?.document.content.flatMap((node) => node.content ?? []) ?? []
  return blocks.map((block) => block.content?.map((run) => run.text).join('') ?? '').join('\n')
}

async function change(pages: string[], wanted: string, by: string) {
  const edits = pages.map((pageId) => ({ pageId, command: replaceAll(wanted, by) }))
  return changePages(edits, { code: 'desk.replace', rule: `${wanted} → ${by}`, author })
}

describe('a change of several pages', () => {
  it('is one entry in the history of each page that it changed', async () => {
    const pages = await storeTwo()
    const { group, changed } = await change(pages, '大桥', '长桥')
    expect(changed).toEqual(pages)
    for (const id of pages) {
      expect(await textOf(id)).toContain('长桥全长六百米')
      const { changes } = await newestChanges(id)
      expect(changes).toMatchObject([
        { sequence: 1, group, code: 'desk.replace', rule: '大桥 → 长桥', author, state: 'done' },
      ])
    }
    expect((await change(pages, '没有的字', '字')).changed).toEqual([])
  })

  it('is taken back and done again in every page at once', async () => {
    const pages = await storeTwo()
    const before = await textOf(pages[0] ?? '')
    const { group } = await change(pages, '大桥', '长桥')
    const after = await textOf(pages[0] ?? '')
    expect((await undoGroup(group, { author })).changed.sort()).toEqual([...pages].sort())
    for (const id of pages) expect(await textOf(id)).toBe(before)
    expect((await redoGroup(group, { author })).changed.sort()).toEqual([...pages].sort())
    for (const id of pages) expect(await textOf(id)).toBe(after)
  })

  it('is taken back under later work, which stays, but not where that work went over it', async () => {
    const [first = '', second = ''] = await storeTwo()
    const { group } = await change([first, second], '大桥', '长桥')
    await change([first], '六百米', '七百米')
    await change([second], '清溪长桥正式', '青溪桥正式')
    await undoGroup(group, { author })
    expect(await textOf(first)).toContain('清溪大桥正式通车')
    expect(await textOf(first)).toContain('大桥全长七百米')
    expect(await textOf(second)).toContain('青溪桥正式通车')
    expect(await textOf(second)).toContain('大桥全长六百米')
    expect((await newestChanges(first)).changes.map((each) => each.state)).toEqual(['done', 'done', 'done'])
  })

  it('goes through the editor of a page that is open', async () => {
    const [open = '', closed = ''] = await storeTwo()
    const asked: unknown[] = []
    const end = registerOpenPage(open, {
      change: async (_command, description) => asked.push(description) > 0,
    })
    const { group, changed } = await change([open, closed], '大桥', '长桥')
    end()
    expect(changed).toEqual([open, closed])
    expect(asked).toEqual([{ code: 'desk.replace', rule: '大桥 → 长桥', group }])
    expect(await textOf(open)).toContain('大桥全长')
  })

  describe('of a page that is held', () => {
    /** Locks of which one is somebody's. */
    const hold = (pageId: string) =>
      vi.stubGlobal('navigator', {
        locks: {
          request: (name: string, _: object, take: (lock: object | null) => unknown) =>
            take(name.endsWith(pageId) ? null : {}),
        },
      })
    afterEach(() => vi.unstubAllGlobals())

    it('waits for the desk of this window that is just opening it', async () => {
      const [held = '', free = ''] = await storeTwo()
      const { group } = await change([held, free], '大桥', '长桥')
      hold(held)
      const undone = undoGroup(group, { author })
      setTimeout(() => registerOpenPage(held, { change: async () => true }), 50)
      expect(await undone).toEqual({ changed: [free, held], left: [] })
    })

    it('leaves it where another window has it', async () => {
      const [held = '', free = ''] = await storeTwo()
      hold(held)
      const { changed, busy, group } = await change([held, free], '大桥', '长桥')
      expect({ changed, busy }).toEqual({ changed: [free], busy: [held] })
      expect(await undoGroup(group, { author })).toEqual({ changed: [free], left: [] })
    })
  })
})
