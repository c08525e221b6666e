import { describe, expect, it } from 'vitest'
import { appAddress, isOwnAddress } from '../../../../src-main/hosts/electron/appAddress'

describe('isOwnAddress', () => {
  it.each(['app://galley/', 'app://galley/index.html', 'app://galley/#/page/7', 'app://galley/assets/a.js'])(
    'knows %s as the app’s',
    (url) => expect(isOwnAddress(url, appAddress)).toBe(true),
  )

  it.each([
    'app://gallery/',
    'app://galley.example/',
    'app://galley:80/',
    'apps://galley/',
    'https://galley/',
    'file:///galley/index.html',
    'data:text/html,app://galley/',
    'blob:app://galley/5d1c',
    'about:blank',
    'javascript:alert(1)',
    'galley',
    '',
  ])('knows %j as another’s', (url) => expect(isOwnAddress(url, appAddress)).toBe(false))

  it('compares the port while Vite serves the page', () => {
    expect(isOwnAddress('http://localhost:5173/src/main.tsx', 'http://localhost:5173')).toBe(true)
    expect(isOwnAddress('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
  })
})
