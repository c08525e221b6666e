import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import type { ExportPage } from '../../../src-core/exports/exportPage'
import { continued } from '../../support/continued'
import { page } from '../../support/page'
import { options } from './options'

function parse(picture: ExportPage, labels: 'en' | 'zh-CN' = 'en') {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(exporters.html.render([picture], { ...options, labels }))
  return document
}

describe('the HTML export', () => {
  it('shows text, annotations and remarks without a script', () => {
    const document = parse(page`
      # 标题
      <person:林小雨>说<remark=请核对:漳州>。`)
    expect(document.querySelector('h2.headline')?.textContent).toBe('标题')
    expect(document.querySelector('.body .person')?.textContent).toBe('林小雨')
    expect(document.querySelector('.notes li')?.textContent).toContain('请核对')
    expect(document.querySelector('.legend')?.textContent).toContain('Person')
    expect(document.querySelectorAll('script')).toHaveLength(0)
    for (const link of document.querySelectorAll('a')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
    }
  })

  it('keeps every annotation where annotations overlap', () => {
    const document = parse(page`<1 person:甲<2 place:乙/1>丙/2>`)
    const textOf = (kind: string) =>
      [...document.querySelectorAll(`.body .${kind}`)].map((one) => one.textContent).join('')
    expect([textOf('person'), textOf('place')]).toEqual(['甲乙', '乙丙'])
    expect(document.querySelector('.body')?.textContent).toBe('甲乙丙')
  })

  it('tells a language for the text and one for the labels', () => {
    const document = parse(page`甲`, 'zh-CN')
    expect(document.documentElement.lang).toBe('zh-Hans')
    expect(document.querySelector('.text')?.getAttribute('lang')).toBe('zh-Hans')
    expect(document.body.textContent).toContain('待处理')
  })

  it('gives no text a chance to be markup', () => {
    const payload = `"><script>alert(1)</script><img src=x onerror=alert(1)>'</style>&lt;`
    const picture = page`# 标题`
    const [article] = picture.document.content
    const [block] = article.content ?? []
    const [run] = block?.content ?? []
    if (article.type !== 'article' || !run) throw new Error('the picture has an article')
    run.text = payload
    run.marks = [{ type: 'note', attrs: { id: 'note' } }]
    article.attrs.tags = [payload]
    picture.document.attrs.annotations.note = {
      id: 'note',
      kind: 'tag',
      tag: payload,
      remark: payload,
      author: payload,
      created: payload,
    }
    const page2 = { ...picture.page, name: payload, publication: payload, language: payload }
    const text = exporters.html.render([{ ...picture, page: page2 }], { ...options, generator: payload })
    expect(text).not.toMatch(/<script|<img/)
    const document = parse({ ...picture, page: page2 })
    expect(document.querySelector('h2.headline')?.textContent).toContain(payload)
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
  })

  it('leads to where an article goes on', () => {
    expect(exporters.html.render([continued], options)).toContain('<a href="#p1-a2" lang="zh-Hans">下</a>')
  })
})
