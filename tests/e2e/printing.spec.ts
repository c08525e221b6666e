import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

/** What stands on each side of a PDF, and how large the first one is in points. */
async function sides(pdf: Buffer): Promise<{ texts: string[]; size: number[] }> {
  const task = getDocument({ data: new Uint8Array(pdf) })
  const file = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const [, , width = 0, height = 0] = (await file.getPage(1)).view
  await task.destroy()
  return { texts, size: [Math.round(width), Math.round(height)] }
}

test('a proof is printed on A4, raw beside corrected, without the app around it', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('amber.txt'))
  await library.open('amber')
  await desk.select('Friday')
  await app.keyboard.insertText('Monday')
  await desk.saved()
  await app.keyboard.press('ControlOrMeta+p')
  const sheet = app.locator('[data-sheet]')
  await expect(sheet.getByRole('insertion')).not.toHaveCount(0)
  const { texts, size } = await sides(await app.pdf({ preferCSSPageSize: true }))
  expect(size).toEqual([595, 842])
  expect(texts).toHaveLength(1)
  for (const word of ['Friday', 'Monday', t('printing:sign.second'), '1 / 1'])
    expect(texts[0]).toContain(word)
  expect(texts[0]).not.toContain(t('printing:print'))

  await app.getByText(t('printing:proof.alone')).click()
  await expect(sheet).toContainText('Monday')
  await expect(sheet).not.toContainText('Friday')
  await app.keyboard.press('Alt+ArrowLeft')
  await expect(desk.text).toContainText('Monday')
})
