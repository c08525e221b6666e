import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import { jsonSchemas } from '../../support/jsonSchemas'
import { page } from '../../support/page'
import { options } from './options'

const load = (name: string): object => JSON.parse(readFileSync(`docs/formats/${name}`, 'utf8'))

describe('docs/formats', () => {
  // `npx vitest run -u` writes them anew after a change of the formats.
  it.each(Object.entries(jsonSchemas))('%s is what the code checks', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../docs/formats/${name}`)
  })

  it('accepts a page export and a reading, and nothing that lacks a field', () => {
    const picture = page`
      # <place:漳州>要闻
      他说{弓1=>引}导<remark=核对:居民>
      --- rest
      ~ 第五版`
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
    const isPage = ajv.compile(load('galley-page.schema.json'))
    const isReading = ajv.compile(load('galley-reading.schema.json'))
    const exported = JSON.parse(exporters.json.render([picture], options))
    expect(isPage(exported), JSON.stringify(isPage.errors)).toBe(true)
    expect(isReading(picture.reading)).toBe(true)
    expect(isPage({ ...exported, offsets: 'bytes' })).toBe(false)
    expect(isReading({ ...picture.reading, articles: undefined })).toBe(false)
  })
})
