import { describe, expect, it } from 'vitest'
import { runsOn } from '../../../src-core/blocks/runsOn'
import { measureLines } from '../../../src-core/lines/measureLines'

const told = (text: string) => runsOn(measureLines(text))

describe('runsOn', () => {
  it('tells that a line goes on by a name that straddles the break and stands elsewhere', () => {
    expect(told('昨日他们到了白鹭\n湖社区走访\n\n会后又回白鹭湖社区座谈')).toEqual([false, true, false])
  })

  it('tells nothing where the page says nothing else', () => {
    expect(told('昨日他们到了白鹭\n湖社区走访')).toEqual([false, false])
  })

  it('tells nothing across a full stop', () => {
    expect(told('到此为止。\n春耕开始\n\n到此为止。春耕开始')).toEqual([false, false, false])
  })

  it('takes words where a script has blanks', () => {
    expect(told('they met at the old\nmill bridge today\n\nnear the old mill bridge they met')).toEqual([
      false,
      true,
      false,
    ])
  })
})
