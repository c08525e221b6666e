import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { pdfOf } from './support/pdf'

// The recorder asks for a picture that could not be shown, which the policy reports.
test.use({ language: 'zh-CN', trace: 'off' })

test.beforeEach(async ({ library }) => {
  await library.import(dumpFile('茶.txt', '青石镇春茶开采\n\n茶农林海生说，今年雨水足，芽头壮。\n'))
  await library.open('茶')
})

for (const [what, name, content] of [
  ['no PDF', '茶.pdf', '%PDF-1.4 torn'],
  ['no picture', '茶.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
] as const) {
  test(`a file that is ${what} says so and leaves the page alone`, async ({ app, desk, library, t }) => {
    await library.go()
    await library.input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await library.imported()
    await library.open('茶')
    await desk.caretBefore('林海生')
    await app.keyboard.press('ControlOrMeta+Shift+p')
    await expect(desk.side.getByRole('alert')).toHaveText(t('picture:failed', { name }))
    await expect(desk.text).toContainText('林海生')
  })
}

test('a PDF with actions of every kind is drawn and none of them is done', async ({
  app,
  context,
  desk,
  host,
  library,
  t,
}) => {
  const script = "<< /S /JavaScript /JS (app.alert\\(1\\); this.getURL\\('https://example.org/'\\)) >>"
  const uri = '<< /S /URI /URI (https://example.org/) >>'
  const catalog = [
    `/OpenAction << /S /Launch /F (/bin/sh) /NewWindow true /Next [${script} ${uri}] >>`,
    `/AA << /WC ${script} >>`,
    `/Names << /JavaScript << /Names [(a) ${script}] >> /EmbeddedFiles << /Names [(a.exe) ` +
      '<< /Type /Filespec /F (a.exe) >>] >> >>',
    `/AcroForm << /Fields [] /XFA (<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>) >>`,
  ]
  const page = `/AA << /O ${uri} >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A ${uri} >>]`
  const pdf = pdfOf('茶')
    .toString('latin1')
    .replace('/Type /Catalog', `/Type /Catalog ${catalog.join(' ')}`)
    .replace('/Type /Page /', `/Type /Page ${page} /`)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  app.on('dialog', (dialog) => asked.push(`dialog ${dialog.message()}`))
  app.on('download', (download) => asked.push(`download ${download.suggestedFilename()}`))
  await library.go()
  await library.input.setInputFiles({ name: '茶.pdf', mimeType: '', buffer: Buffer.from(pdf, 'latin1') })
  await library.imported()
  await library.open('茶')
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  const drawn = desk.side.getByRole('img', { name: '茶.pdf' })
  await expect(desk.side.getByText(t('picture:loading'))).toHaveCount(0)
  await drawn.click()
  const { origin } = new URL(host.address)
  expect(asked.filter((each) => !each.startsWith(origin) && !each.startsWith('blob:'))).toEqual([])
  expect(context.pages()).toEqual([app])
  await expect(desk.text).toContainText('林海生')
})

test('what is no picture is not chosen', async ({ app, desk, t }) => {
  await desk.caretBefore('林海生')
  await app.keyboard.press('ControlOrMeta+Shift+p')
  const choose = desk.side.locator('input[type=file]')
  await choose.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
  await expect(desk.side.getByRole('alert')).toHaveText(t('picture:otherKind', { name: 'a.svg' }))
})
