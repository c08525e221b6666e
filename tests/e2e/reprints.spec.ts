import { AxeBuilder } from '@axe-core/playwright'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

const wire = [
  '清溪的灯塔昨天重新亮起，渔民们在码头上点起了灯笼，孩子们唱起了新学的',
  '歌。灯塔停用了二十年，今年春天由镇上的老匠人修好，塔身刷成白色，塔顶',
  '的灯换成了新的。守塔人许清和说，夜里出海的人又能望见回家的方向了。',
]
const page = (headline: string, lines: readonly string[]) =>
  [headline, `本报讯 ${lines[0]}`, ...lines.slice(1), ''].join('\n')

test('a story in three papers is one group, with what differs; a search counts it once', async ({
  app,
  library,
  desk,
  t,
}) => {
  const [first = '', second = '', third = ''] = wire
  await library.import([
    dumpFile('清溪日报.txt', page('清溪灯塔复明', wire)),
    dumpFile('云岭周报.txt', page('灯塔又亮了', [first, second, third.replace('许清和', '许清知')])),
    dumpFile('南浦晚报.txt', page('二十年后灯塔重亮', [first.replace('昨天', '昨夜'), second, third])),
    dumpFile('amber.txt'),
  ])
  await expect(library.pages.getByRole('row')).toHaveCount(4)
  await app.goto('/#/reprints')
  const groups = app.getByRole('listbox', { name: t('reprints:title') })
  await expect(groups.getByRole('option')).toHaveCount(1)
  await expect(groups).toContainText(/清溪日报|云岭周报|南浦晚报/)
  await groups.getByRole('option').click()
  const story = app.getByRole('region', { name: t('reprints:prints') })
  await expect(story.getByRole('row')).toHaveCount(4)
  await expect(story.locator('del').first()).toBeVisible()
  await expect(story.locator('ins').first()).toBeVisible()
  await app.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  expect((await new AxeBuilder({ page: app }).setLegacyMode().analyze()).violations).toEqual([])

  // 灯塔 stands in a different wording around it in one print; the story counts as its fullest print all the same.
  await app.goto('/#/search')
  await app.getByRole('searchbox', { name: t('searching:field') }).fill('守塔人')
  const results = app.getByRole('status')
  await expect(results.first()).toContainText('3')
  await app.getByRole('checkbox', { name: t('searching:once') }).check()
  await expect(results.first()).toHaveText(t('searching:found', { count: 1, articles: '1', places: '1' }))
  await app.getByRole('listbox').getByRole('option').first().click()
  await expect(desk.text).toContainText('守塔人')
})
