import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from './support/galley'
import { dumpFile } from './support/dumps'
for (const scheme of ['light','dark'] as const) test.describe(scheme, () => {
test.use({ language: scheme==='light'?'zh-CN':'en', colorScheme: scheme, viewport: { width: 1280, height: 800 } })
test('shots '+scheme, async ({ app, library, t }) => {
  test.setTimeout(170000)
  const dir='/work/shared/pages/laid-out/'
  const names = readdirSync(dir,{recursive:true}).map(String).filter((n)=>/\.txt$/.test(n)).slice(0,5)
  const files = names.map((n,i)=>({name:`p${i}.txt`,mimeType:'text/plain',buffer:readFileSync(dir+n)}))
  const extra = files.slice(0,2).map((f,i)=>({...f,name:`again${i}.txt`,buffer:Buffer.from(f.buffer.toString('utf8').replace(/的/g,(m,o)=>o%7===0?'旳':m)+'\n又记。\n')}))
  await library.import([...files,...extra])
  await library.panel.getByRole('button', { name: t('importing:close') }).click()
  await app.screenshot({ path: `/tmp/shot-lib-${scheme}.png` })
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByRole('textbox', { name: t('app:palette.search') }).fill(t('commands:library.drawSample'))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog').getByLabel(t('triage:draw.share'))).toBeVisible()
  await app.getByRole('dialog').getByLabel(t('triage:draw.share')).fill('30')
  await app.screenshot({ path: `/tmp/shot-draw-${scheme}.png` })
  await app.getByRole('dialog').getByRole('button', { name: t('triage:draw.apply') }).click()
  await app.getByRole('region').getByRole('checkbox').first().click()
  await expect(app.getByRole('region').getByText(/^1 \/ /)).toBeVisible()
  await app.screenshot({ path: `/tmp/shot-sample-${scheme}.png` })
  await app.goto('/#/reprints')
  await app.getByRole('listbox').getByRole('option').first().click({timeout:60000})
  await expect(app.locator('del').first()).toBeVisible()
  await app.screenshot({ path: `/tmp/shot-reprints-${scheme}.png` })
})})
