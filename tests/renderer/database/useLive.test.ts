// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { database } from '../../../src-renderer/database/database'
import { useLive } from '../../../src-renderer/database/useLive'

const place = document.createElement('div')
const root = createRoot(place)
let asked = 0

function Shown() {
  const value = useLive(async () => {
    asked += 1
    return String((await database.preferences.get('colour'))?.value ?? 'none')
  })
  return createElement('p', null, value ?? 'not yet')
}

afterEach(() => root.render(null))

it('follows what is written, and is asked anew after some hundred writes that do not concern it', async () => {
  root.render(createElement(Shown))
  await vi.waitFor(() => expect(place.textContent).toBe('none'))
  await database.preferences.put({ key: 'colour', value: 'red' })
  await vi.waitFor(() => expect(place.textContent).toBe('red'))
  const before = asked
  for (let i = 0; i < 400; i += 1) await database.touched.put({ pageId: `p${i}`, stamp: '1' })
  expect(asked).toBe(before)
  for (let i = 0; i < 200; i += 1) await database.touched.put({ pageId: `q${i}`, stamp: '1' })
  await vi.waitFor(() => expect(asked).toBe(before + 1))
  expect(place.textContent).toBe('red')
})
