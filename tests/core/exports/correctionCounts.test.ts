import { expect, it } from 'vitest'
import { correctionCounts } from '../../../src-core/exports/correctionCounts'
import { page } from '../../support/page'

it('counts corrections by article', () => {
  const counts = correctionCounts(page`
    # 清溪大桥通{军=>车}
    本报讯 昨日上午，清溪大桥正{弍=>式}通车{了=>}。
    ---
    # 秋收
  `)
  expect([...counts]).toEqual([['article-1', { '': 3 }]])
})
