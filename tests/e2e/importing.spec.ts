import iconv from 'iconv-lite'
import { dumpFile, dumpText } from './support/dumps'
import { examples } from './support/examples'
import { expect, test } from './support/galley'
import { runCommand } from './support/runCommand'

const chinese =
  '山谷小学的操场\n\n山谷小学的操场昨天铺上了新\n的草皮，孩子们放学以后舍不得\n回家，直到灯亮。\n'

test('good files are imported and bad ones are listed with their reason', async ({ app, library, t }) => {
  await library.import([
    dumpFile('good.txt'),
    dumpFile('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1')),
    dumpFile('nothing.txt', ''),
    dumpFile('gb18030.txt', iconv.encode(chinese, 'gb18030')),
    dumpFile('utf-16.txt', iconv.encode(`${chinese}另一页。\n`, 'utf-16le', { addBOM: true })),
  ])
  await expect(library.panel.getByRole('status')).toHaveText(t('importing:panel.pages', { count: 3 }))
  await expect(library.panel.getByRole('listitem')).toHaveText([
    `picture.txt ${t('errors:binary-file', { name: 'picture.txt' })}`,
    `nothing.txt ${t('errors:empty-file', { name: 'nothing.txt' })}`,
  ])
  await expect(library.row(/good|gb18030|utf-16/)).toHaveCount(3)
  for (const name of ['gb18030', 'utf-16']) {
    await expect(library.row(name)).toContainText('山谷小学的操场')
  }
  await expect(app.getByRole('alert')).toHaveCount(0)
})

test('the same file again is recognised', async ({ library, t }) => {
  await library.import(dumpFile('pier.txt'))
  await library.import(dumpFile('renamed.txt', dumpText('pier')))
  await expect(library.panel).toContainText(t('importing:panel.known', { count: 1, name: 'renamed.txt' }))
  await expect(library.pages.getByRole('row')).toHaveCount(1)
})

test('a form feed begins another page', async ({ library, t }) => {
  await library.import(dumpFile('issue.txt', `${dumpText('North')}\f${dumpText('South')}`))
  await expect(library.panel.getByRole('status')).toHaveText(t('importing:panel.pages', { count: 2 }))
  await expect(library.row('North harbour')).toHaveCount(1)
  await expect(library.row('South harbour')).toHaveCount(1)
})

test('text can be pasted into a dialog and onto the library', async ({ app, library, t }) => {
  await app.getByRole('button', { name: t('library:empty.paste') }).click()
  const dialog = app.getByRole('dialog', { name: t('importing:paste.title') })
  await dialog.getByRole('textbox', { name: t('importing:paste.label') }).fill(dumpText('West'))
  await dialog.getByRole('button', { name: t('importing:paste.import') }).click()
  await library.imported()
  await expect(library.row('West harbour')).toHaveCount(1)

  await app.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, dumpText('East'))
  await expect(library.row('East harbour')).toHaveCount(1)
})

test('files can be dropped on the window', async ({ app, library, t }) => {
  const dropped = await app.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return data
  }, dumpText('Dropped'))
  await app.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  await expect(app.getByText(t('importing:drop'))).toBeVisible()
  await app.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await library.imported()
  await expect(app.getByText(t('importing:drop'))).toBeHidden()
  await expect(library.row('dropped')).toContainText('Dropped harbour')
})

test('another encoding reads the page anew, and keeps an edited one beside it', async ({
  app,
  library,
  desk,
  t,
}) => {
  // Any bytes of GBK are bytes of Big5, with other signs.
  await library.import(dumpFile('doubtful.txt', iconv.encode(chinese, 'gb18030')))
  await library.open('doubtful')
  const change = async (encoding: string) => {
    await runCommand(app, t, 'page.changeEncoding')
    const dialog = app.getByRole('dialog', { name: t('importing:encoding.title') })
    await dialog.getByRole('combobox', { name: t('importing:encoding.label') }).click()
    await app.getByRole('option', { name: t(`importing:encodings.${encoding}`) }).click()
    await dialog.getByRole('button', { name: t('importing:encoding.apply') }).click()
    await expect(dialog).toBeHidden()
  }
  await change('big5')
  await expect(desk.text).not.toContainText('山谷小学')
  await desk.saved()
  await change('gb18030')
  await expect(desk.text).toContainText('山谷小学')

  await desk.caretBefore('山谷小学')
  await app.keyboard.insertText('新')
  await desk.saved()
  await change('big5')
  await expect(app.getByText(t('importing:encoding.kept', { name: 'doubtful' }))).toBeVisible()
  await library.go()
  await expect(library.row('doubtful')).toHaveCount(2)
})

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language })
    test('the example page is one click away from the empty library', async ({ app, desk, t }) => {
      await app.getByRole('button', { name: t('library:empty.example') }).click()
      await expect(desk.text).toContainText(examples[language].headline)
    })
  })
}

test('many files whose names say nothing are asked about, and come in without a word on them', async ({
  app,
  library,
  t,
}) => {
  const files = Array.from({ length: 100 }, (_, i) => ({
    name: `note${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10)]}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Harbour news ${i}\n\nThe harbour board met.`),
  }))
  await library.input.setInputFiles(files)
  const dialog = app.getByRole('dialog', { name: t('importing:records.title', { count: 100 }) })
  await expect(dialog.getByText(t('importing:records.nothing', { example: 'noteaa.txt' }))).toBeVisible()
  await expect(dialog.getByRole('button', { name: t('importing:records.without') })).toHaveCount(0)
  await dialog.getByRole('textbox').fill('nothing of the kind')
  await expect(
    dialog.getByRole('button', { name: t('importing:records.start', { count: 100 }) }),
  ).toBeDisabled()
  await dialog.getByRole('textbox').fill('')
  await dialog.getByRole('button', { name: t('importing:records.start', { count: 100 }) }).click()
  await library.imported()
  await expect(library.panel).toContainText(t('importing:panel.pages', { count: 100 }))
})

test('a cancelled import leaves whole pages, and importing again resumes', async ({ app, library, t }) => {
  const files = Array.from({ length: 80 }, (_, index) => dumpFile(`page-${1000 + index}.txt`))
  const statistics = (count: number) => app.getByText(t('library:count.pages', { count }), { exact: true })
  await library.input.setInputFiles(files)
  await expect(library.pages.getByRole('row').first()).toBeVisible()
  await library.panel.getByRole('button', { name: t('importing:panel.cancel') }).click()
  await expect(library.panel.getByRole('heading')).toHaveText(t('importing:panel.cancelled'))
  const said = await library.panel.getByRole('status').textContent()
  const count = Number(/\d+/.exec(said ?? '')?.[0])
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(80)
  await expect(statistics(count)).toBeVisible()

  await app.reload()
  await expect(statistics(count)).toBeVisible()
  await library.pages.getByRole('link').first().click()
  await expect(app.getByRole('textbox', { name: t('desk:text') })).toContainText('The old lighthouse was lit')
  await library.go()

  await library.input.setInputFiles(files)
  await expect(library.panel).toContainText(t('importing:panel.pages', { count: 80 - count }), {
    timeout: 40_000,
  })
  await expect(statistics(80)).toBeVisible()
})
