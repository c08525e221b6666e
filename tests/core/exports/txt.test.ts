import { expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import { page } from '../../support/page'
import { options } from './options'

it('plain text is headline and paragraphs with blank lines between', () => {
  const picture = page`
    # 标题
    第一段
    第二段
    ---
    # 另一篇
    --- rest
    ~ 第五版`
  expect(exporters.txt.render([picture], options)).toBe(
    'page.txt\n\n\n标题\n\n第一段\n\n第二段\n\n\n另一篇\n\n\n[Belongs to no article]\n\n第五版\n',
  )
  expect(exporters.txt.render([picture], { ...options, articleIds: ['article-2'] })).toBe(
    'page.txt\n\n\n另一篇\n',
  )
})
