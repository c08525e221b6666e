import { compose } from './support/compose'
import type { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'

test.use({ language: 'zh-CN' })

/** A fictional page of some 34,000 characters, of which most is far from the screen. */
const villages = Array.from({ length: 40 }, (_, i) => {
  const paragraphs = Array.from(
    { length: 7 },
    (_, j) =>
      `　　第${i + 1}村的第${j + 1}条水渠清淤完工，渠水一路流到田头。村民沿着渠岸补种了柳树，又把旧石桥重新勾了缝。` +
      '管水员每天早晨记下水位，傍晚再到闸口看一遍，遇到下雨就多跑一趟。冬天水浅，孩子们在渠边捡落叶，老人坐在桥头晒太阳，说起从前挑水的日子。',
  )
  return [`第${i + 1}村修好水渠`, '', ...paragraphs].join('\n')
})
/** Shares no sentence with the others, so that it is nobody's pull quote. */
const lastArticle =
  '旧船坞改成书屋\n\n　　东湾的木匠用旧船板做了书架，渔家捐来两百册书。书屋开门那天是6月38日。'
const dump = `${[...villages, lastArticle].join('\n\n\n')}\n`

const paragraph = (desk: Desk, text: string | RegExp) =>
  desk.text.locator('[data-part="block"]').filter({ hasText: text })

test('a large page is worked on in its middle by mouse and at its end by keys', async ({
  app,
  desk,
  library,
}) => {
  test.setTimeout(120_000)
  await library.import(dumpFile('水渠.txt', dump))
  await library.open('水渠')
  const before = await desk.text.locator('p').allTextContents()
  const last = paragraph(desk, '6月38日')
  await expect(paragraph(desk, '第1村的第1条').locator('[data-line]').first()).toBeVisible()

  // The mouse, in the middle of the page, which nobody has seen yet.
  const middle = paragraph(desk, /第新?9村的第2条/)
  await middle.scrollIntoViewIfNeeded()
  await expect(middle.locator('[data-line]').first()).toBeVisible()
  await desk.select('第9村的第2条')
  await app.keyboard.press('ControlOrMeta+2')
  await expect(middle.locator('[data-note]').first()).toBeVisible()
  await desk.caretBefore('9村的第2条水渠清淤')
  await compose(app, 'xin', '新')
  await expect(middle).toContainText('第新9村的第2条水渠')
  // The keyboard alone, at its end. What is typed is in the text once.
  await desk.text.press('ControlOrMeta+End')
  await expect(last.locator('[data-part="role"]')).toBeInViewport()
  await app.keyboard.type('全')
  await compose(app, 'cun', '村')
  await expect(last).toHaveText(/6月38日。全村$/)
  // The last of some three hundred blocks that are looked at.
  await expect(last.locator('.suspect')).toHaveText('6月38日', { timeout: 60_000 })
  await desk.saved()

  for (let each = 0; each < 4; each += 1) await app.keyboard.press('ControlOrMeta+z')
  expect(await desk.text.locator('p').allTextContents()).toEqual(before)
})
