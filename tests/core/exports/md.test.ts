import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { escapeMarkdown } from '../../../src-core/exports/escapeMarkdown'
import { exporters } from '../../../src-core/exports/exporters'
import { page } from '../../support/page'
import { options } from './options'

const hasPandoc = spawnSync('pandoc', ['--version']).error === undefined

/** `smart` would turn straight quotation marks round and dashes long: readers' choice, not the text's. */
function pandoc(markdown: string, from = 'markdown-smart'): string {
  return spawnSync('pandoc', ['-f', from, '-t', 'plain', '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
  }).stdout
}

describe('the Markdown export', { timeout: 60_000 }, () => {
  it('begins with front matter that YAML reads back', () => {
    const picture = page`# "冒号": #1 - <place:漳州>`
    const text = exporters.md.render([picture], options)
    const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '')
    expect(front).toMatchObject({
      title: '"冒号": #1 - 漳州',
      status: 'new',
      lang: 'zh-Hans',
      annotations: [{ tag: 'place', text: '漳州' }],
      exported: options.exportedAt,
    })
  })

  it('reads any text back from its front matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const picture = page`甲`
        const text = exporters.md.render([{ ...picture, page: { ...picture.page, title } }], options)
        expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '').section).toBe(title)
      }),
    )
  })

  it.skipIf(!hasPandoc)('shows signs of Markdown as they are', () => {
    const lines = [
      '1. 不是列表',
      '(a) not a list',
      '- 不是列表',
      '# 不是标题',
      '*星* _线_ `码` ~删~ ^上^ $x$ @人',
      '[甲](乙) ![丙](丁) <b>戊</b> &lt; {.己}',
      '> 不是引文 | 表',
      ': 定义',
      '=== 线',
      'a\\b',
      '% 百分',
    ]
    for (const from of ['markdown-smart', 'commonmark', 'gfm']) {
      const text = pandoc(lines.map(escapeMarkdown).join('\n\n'), from)
      expect(text.trim().split(/\n\n+/)).toEqual(lines)
    }
  })

  it.skipIf(!hasPandoc)('keeps any text through pandoc', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'甲乙a1.)(-+*_#>|`~[]{}!<&\\:@^$=%"\''),
      minLength: 1,
      maxLength: 8,
    })
    const lines = fc.array(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      {
        minLength: 30,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(lines, (some) => {
        const text = pandoc(some.map(escapeMarkdown).join('\n\n'))
        expect(text.trim().split(/\n\n+/)).toEqual(some)
      }),
      { numRuns: 10 },
    )
  })

  it('lists annotations after the article', () => {
    const text = exporters.md.render([page`<remark=请核对:漳州>`], { ...options, labels: 'zh-CN' })
    expect(text).toContain('### 标注\n\n- **批注** 漳州：请核对')
  })
})
