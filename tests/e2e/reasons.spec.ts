import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

test('one key says why the lines at the caret were put together and why blanks were dropped there', async ({
  app,
  library,
  desk,
  t,
}) => {
  const text = [
    '雨后下种正当时',
    '',
    '　　本报讯 清溪县昨日下了一场透雨，各村农户',
    '赶 在 天 晴 之 前 下 种 ，田间地头一派繁忙。县里的',
    '农技员也来到田头，教大家怎样育苗、怎样施肥。',
    '',
  ].join('\n')
  await library.import(dumpFile('x.txt', text))
  await library.open('x')
  await desk.caretBefore('天晴之前')
  await app.keyboard.press('ControlOrMeta+i')
  const why = app.getByRole('dialog', { name: t('desk:asked.reasons') })
  const line = why.getByRole('region', { name: t('desk:repairs.line', { line: 4 }) })
  await expect(line.getByText(t('reasons:sentence-goes-on'))).toHaveCount(1)
  await expect(line.getByRole('listitem').first()).toContainText('各村农户⏎赶 在 天')
  await expect(line.getByText(t('reasons:spaced-out')).first()).toBeVisible()
  await expect(line.getByText('%')).not.toHaveCount(0)
  await app.keyboard.press('Escape')
  await expect(why).toBeHidden()
})
