import { expect, it } from 'vitest'
import { stackBreaks } from '../../../src-core/articles/stackBreaks'
import { measureLines } from '../../../src-core/lines/measureLines'

/** How much speaks for two lines being one part of a stack, in nats. */
function linked(above: string, below: string): number | undefined {
  return stackBreaks([0, 1], measureLines(`${above}\n${below}`), 'zh-Hans', '')[1]?.linked
}

it('a line that says who speaks begins a headline and goes on from none, also with its colon misread', () => {
  const [said, misread, plain] = ['馆长：好书要常换', '馆长；好书要常换', '馆长说好书要常换'].map((line) =>
    linked('读书节在滨江启动', line),
  )
  expect(said).toBeLessThan(plain ?? 0)
  expect(misread).toBe(said)
})
