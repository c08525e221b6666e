import type { Page } from '@playwright/test'
import type { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import type { Texts } from './support/texts'

const text = [
  'New school opens its doors',
  'By Mara Lind',
  '',
  'OSLO, May 2 - The new school',
  'was opened on Friday by the',
  'mayor of the town.',
  '',
].join('\n')

interface Listed {
  name: string
  keys: string[]
  offered: boolean
}

/** Every command as the list of shortcuts has it. */
async function listed(app: Page, title: string): Promise<Listed[]> {
  const dialog = app.getByRole('dialog', { name: title })
  const commands = dialog.locator('dl > div')
  await expect(commands.first()).toBeVisible()
  const rows = await commands.evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('dt')?.textContent ?? '',
      keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent),
      offered: row.getAttribute('data-disabled') === null,
    })),
  )
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return rows
}

/** `['Ctrl', 'Alt', '1']` as Playwright presses it. */
function pressed(keys: string[]): string {
  const names: Record<string, string> = {
    Ctrl: 'Control',
    Del: 'Delete',
    '↑': 'ArrowUp',
    '↓': 'ArrowDown',
    '←': 'ArrowLeft',
    '→': 'ArrowRight',
    '↵': 'Enter',
  }
  return keys
    .map((key) => names[key] ?? (/^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key))
    .join('+')
}

async function runFromPalette(app: Page, t: Texts, name: string): Promise<void> {
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByRole('textbox', { name: t('app:palette.search') }).fill(name)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog', { name: t('app:nav.palette') })).toBeHidden()
}

/** What the page is made of: its articles with their looks, blocks, texts and notes. */
const made = (desk: Desk) =>
  desk.text.evaluate((root) =>
    [
      ...root.querySelectorAll<HTMLElement>(
        'article, aside, [data-part="block"], [data-note], [data-part="tags"], p',
      ),
    ]
      .map((each) =>
        [
          each.tagName,
          each.dataset.status,
          each.dataset.role,
          each.dataset.tag,
          each.tagName === 'P' ? each.textContent : '',
        ].join(' '),
      )
      .join('\n'),
  )

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('every command is in the palette and in the list of shortcuts, under its name', async ({
      app,
      library,
      desk,
      t,
    }) => {
      await library.import(dumpFile('Voss.txt', text))
      await library.open('Voss')
      await desk.raw.focus()
      await app.keyboard.press('?')
      const all = await listed(app, t('app:shortcuts.title'))
      const names = all.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(names.length).toBeGreaterThan(60)
      expect(names.filter((name) => name === '' || /^[a-z]+[.:]/.test(name))).toEqual([])
      await app.keyboard.press('ControlOrMeta+k')
      const palette = app.getByRole('dialog', { name: t('app:nav.palette') })
      await expect(palette.getByRole('button').first()).toBeVisible()
      const offered = await palette
        .locator('[data-action] , button')
        .evaluateAll((actions) =>
          actions.map((action) => (action.firstElementChild?.firstElementChild ?? action).textContent ?? ''),
        )
      const wanted = all.filter((command) => command.offered && command.name !== t('commands:app.palette'))
      const missing = wanted.filter(({ name }) => !offered.some((each) => each.startsWith(name)))
      expect(missing.map(({ name }) => name)).toEqual([])
    })
  })
}

test('what is typed right after the palette was called goes into its field', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('Voss.txt', text))
  await library.open('Voss')
  await desk.caretBefore('opened on Friday')
  await app.keyboard.press('ControlOrMeta+k')
  await app.keyboard.type(t('commands:app.settings'))
  await expect(app.getByRole('textbox', { name: t('app:palette.search') })).toHaveValue(
    t('commands:app.settings'),
  )
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: t('settings:title') })).toBeVisible()
  await app.goBack()
  await expect(desk.text).toContainText('was opened on Friday by the')
})

test('whatever a command changes on the page, one undo takes back', async ({ app, library, desk, t }) => {
  test.setTimeout(480_000)
  await library.import(dumpFile('Voss.txt', text))
  await library.open('Voss')
  await desk.saved()
  // Articles above and below the one that is worked on.
  await desk.caretBefore('OSLO')
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(desk.text.locator('article')).toHaveCount(2)
  await desk.rawLine('mayor of the town').locator('[data-number]').click()
  await expect(desk.raw).toBeFocused()
  await app.keyboard.press('ControlOrMeta+Enter')
  await expect(desk.text.locator('article')).toHaveCount(3)
  await desk.raw.focus()
  await app.keyboard.press('?')
  const all = await listed(app, t('app:shortcuts.title'))
  /** Leads away from the page, shows one paragraph of it, asks for words first, or plays with its history. */
  const leaves = new Set(
    [
      'app.library',
      'app.search',
      'app.settings',
      'app.palette',
      'app.shortcuts',
      'app.deleted',
      'app.corpora',
      'app.backUp',
      'app.report',
      'app.samples',
      'app.reprints',
      'page.proof',
      'page.proofArticle',
      'importing.files',
      'importing.folder',
      'importing.example',
      'archiving.open',
      'archiving.save',
      'desk.leave',
      'desk.focusMode',
      'annotating.own',
      'annotating.concept',
      'annotating.remark',
      'desk.undo',
      'desk.redo',
      'desk.nextPage',
      'desk.previousPage',
    ].map((id) => t(`commands:${id}`)),
  )
  const changed: string[] = []
  for (const { name, keys, offered } of all) {
    if (!offered || leaves.has(name)) continue
    await desk.caretBefore('opened on Friday')
    for (let each = 0; each < 6; each += 1) await app.keyboard.press('Shift+ArrowRight')
    await expect(desk.tagBar).toBeVisible()
    const before = await made(desk)
    if (keys.length > 0) await app.keyboard.press(pressed(keys))
    else await runFromPalette(app, t, name)
    const differs = await expect
      .poll(() => made(desk), { timeout: 1500 })
      .not.toBe(before)
      .then(
        () => true,
        () => false,
      )
    if (differs) {
      changed.push(name)
      await app.keyboard.press('ControlOrMeta+z')
      await expect.poll(() => made(desk), name).toBe(before)
    }
    // Dialogs and menus go, each in its time.
    await expect(async () => {
      if ((await app.getByRole('dialog').count()) > 0) await app.keyboard.press('Escape')
      expect(await app.getByRole('dialog').count(), name).toBe(0)
    }).toPass()
  }
  for (const id of [
    'desk.toRest',
    'desk.mergeArticle',
    'desk.toNextArticle',
    'desk.toPreviousArticle',
    'desk.role.caption',
    'desk.role.advert',
    'annotating.person',
  ])
    expect(changed).toContain(t(`commands:${id}`))
})
