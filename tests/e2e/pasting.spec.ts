import type { Page } from '@playwright/test'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const text = [
  'New school opens its doors',
  '',
  'OSLO, May 2 - The new school',
  'was opened on Friday by the',
  'mayor of the town.',
  '',
].join('\n')

test.beforeEach(async ({ library, desk }) => {
  await library.import(dumpFile('Voss.txt', text))
  await library.open('Voss')
  await desk.caretBefore('was opened')
})

/** What another program put on the clipboard arrives as a paste. */
async function paste(app: Page, formats: Record<string, string>): Promise<void> {
  await app.evaluate((all) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(all)) clipboardData.setData(type, value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, formats)
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {mso-style-unhide:no; font-size:11.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='color:red;mso-fareast-language:EN-US'>Bright
class</span></b>rooms<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><table><tr><td><p class=MsoNormal>six<o:p>&nbsp;</o:p></p></td></tr></table></td>
<td>rooms</td></tr></table>
<!--[if !supportLists]--><span style='mso-list:Ignore'>·</span><!--[endif]--><!--EndFragment--></body></html>`

test('a paragraph of a word processor comes in without its looks', async ({ app, desk }) => {
  await paste(app, { 'text/html': word, 'text/plain': 'Bright class\u00adrooms\u00a0and\r\n' })
  await expect(desk.text).toContainText('The new school Bright classrooms andwas opened')
  await expect(desk.text.locator('b, table, span[style], [class^=Mso]')).toHaveCount(0)
})

test('HTML without plain text gives its words and nothing that it hides', async ({ app, desk }) => {
  const reports: string[] = []
  app.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text())
  })
  await paste(app, { 'text/html': word })
  await expect(desk.text).toContainText('Bright classrooms')
  await expect(desk.text).toContainText('six')
  await expect(desk.text).not.toContainText(/mso|Normal|Style Definitions/)
  await expect(desk.text.locator('b, table, span[style]')).toHaveCount(0)
  expect(reports).toEqual([])
})
