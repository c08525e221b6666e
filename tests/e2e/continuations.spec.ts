import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

const first = [
  '清溪日报',
  '2026年3月18日 星期三 要闻 第1版',
  '',
  '清溪大桥正式通车',
  '',
  '本报讯 昨日上午，清溪大桥正式通车。大桥全长',
  '八百米，双向四车道，把河东的新城区与河西的老',
  '城区连在一起，两岸居民过河不必再等轮渡。大桥',
  '由县交通局主持修建，历时三年。（下转第3版）',
  '',
].join('\n')

const third = [
  '清溪日报',
  '2026年3月18日 星期三 民生 第3版',
  '',
  '清溪大桥正式通车',
  '',
  '（上接第1版）通车当天，河西老城区的居民早早来',
  '到桥头。家住轮渡码头旁的李大娘说，过去过河要等',
  '半个钟头，如今大桥通车，五分钟就到了新城区。县',
  '交通局表示，轮渡将保留到年底。',
  '',
  '县图书馆延长开放时间',
  '',
  '本报讯 本月起县图书馆每天延长开放两小时，方便',
  '上班的读者借书还书，新馆一楼另设自助还书处。',
  '',
].join('\n')

test.use({ language: 'zh-CN' })

test('an article that goes on elsewhere says so, and is linked with one key when the other page is there', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import(dumpFile('one.txt', first))
  await library.open('one')
  const label = desk.text.locator('[data-part="continuation"]').first()
  await expect(label).toHaveText(t('desk:continues.said.on', { page: '3' }))

  await library.go()
  await library.import(dumpFile('three.txt', third))
  await library.open('one')
  const suggestion = t('desk:continues.on', { page: '3', name: '清溪大桥正式通车' })
  await expect(label).toHaveText(suggestion)
  await label.click()
  const offer = app.getByRole('dialog', { name: t('desk:asked.continuation') })
  await expect(offer).toContainText(t('desk:continues.reasons.both-say'))
  await app.keyboard.press('Escape')
  await expect(offer).toBeHidden()
  await app.keyboard.press('ControlOrMeta+Alt+n')
  await expect(label).toHaveText(t('desk:continues.label', { name: '清溪大桥正式通车' }))
  await desk.text.press('ControlOrMeta+z')
  await expect(label).toHaveText(suggestion)
})

test('an article that stands in another dump of the same day says so and leads there', async ({
  app,
  library,
  desk,
  t,
}) => {
  const again = first.replace('昨日上午', '昨曰上午').replace('第1版', '第5版').replace('（下转第3版）', '')
  await library.import([dumpFile('one.txt', first), dumpFile('five.txt', again)])
  await library.open('five')
  const label = desk.text.locator('[data-part="continuation"]').first()
  await expect(label).toHaveText(t('desk:continues.same', { name: 'one' }))
  await label.click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: t('desk:continues.go') })
    .click()
  await expect(desk.text).toContainText('（下转第3版）')
})

test('from the second half the link is made on the first page, and can be taken back at once', async ({
  app,
  library,
  desk,
  t,
}) => {
  await library.import([dumpFile('one.txt', first), dumpFile('three.txt', third)])
  await library.open('three')
  const label = desk.text.locator('[data-part="continuation"]').first()
  const suggestion = t('desk:continues.from', { page: '1', name: '清溪大桥正式通车' })
  await expect(label).toHaveText(suggestion)
  await app.keyboard.press('ControlOrMeta+Alt+n')
  await expect(label).toHaveText(t('desk:continues.began', { page: '1', name: '清溪大桥正式通车' }))
  await app
    .getByRole('alert')
    .getByRole('button', { name: t('desk:continues.undo') })
    .click()
  await expect(label).toHaveText(suggestion)
  await label.click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: t('desk:continues.go') })
    .click()
  await expect(desk.text).toContainText('双向四车道')
})
