import { describe, expect, it } from 'vitest'
import { emissionsOf } from '../../../src-core/blocks/bestPath'
import { columnMeasures } from '../../../src-core/blocks/columnMeasures'
import { lineEvidence } from '../../../src-core/blocks/lineEvidence'
import { lineWidths } from '../../../src-core/blocks/lineWidths'
import { measureLines } from '../../../src-core/lines/measureLines'

const page = `山城区读书节启动
□本报记者 林岚

本报讯 近日，山城区在滨江广
场举行春季读书节启动仪式，来自
各街道的三百多名居民参加了活动。
启动仪式由区文化馆主持，现场还
设置了图书交换。
图为活动现场。林岚 摄
第4版`

describe('emissionsOf', () => {
  it('takes over from another indent what an indent does not bear upon', () => {
    const lines = measureLines(page)
    const widths = lineWidths(lines)
    const evidence = lineEvidence(lines, widths, columnMeasures(lines, widths), 'zh-Hans')
    expect(emissionsOf(evidence, 2, emissionsOf(evidence, 0))).toEqual(emissionsOf(evidence, 2))
  })
})
