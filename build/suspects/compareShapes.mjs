import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../ensureBuilt.mjs'
import { findBrowser } from '../findBrowser.mjs'

/**
 * Which characters look alike: each is drawn in the bundled sans and serif, blurred, and compared with every other.
 *
 * @returns character -> `[other, likeness from 0 to 1]`, most alike first
 */
export async function compareShapes(characters, { most, least }) {
  const folders = ['noto-sans-sc', 'noto-serif-sc'].map((name) =>
    join(root, 'node_modules/@fontsource-variable', name),
  )
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html')
      const links = ['/0/index.css', '/1/index.css'].map((href) => `<link rel="stylesheet" href="${href}">`)
      return response.end(`<!doctype html><meta charset="utf-8">${links.join('')}`)
    }
    const file = join(folders[Number(pathname[1])] ?? '', pathname.slice(3))
    if (!existsSync(file)) return response.writeHead(404).end()
    if (file.endsWith('.css')) response.setHeader('content-type', 'text/css')
    response.end(readFileSync(file))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { path: executablePath, advice } = findBrowser()
  if (!executablePath) throw new Error(advice)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  const drawn = await page.evaluate(draw, {
    characters,
    families: ['Noto Sans SC Variable', 'Noto Serif SC Variable'],
  })
  await browser.close()
  server.close()
  return neighbours(
    characters,
    drawn.map((each) => Int8Array.from(each)),
    { most, least },
  )
}

/** In the browser: one vector of 20 × 20 blurred pixels a character and face, its mean taken off. */
async function draw({ characters, families }) {
  const size = 40
  const cells = 20
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const vectors = []
  for (const family of families) {
    for (let i = 0; i < characters.length; i += 500)
      await document.fonts.load(`500 36px "${family}"`, characters.slice(i, i + 500).join(''))
    const all = []
    for (const character of characters) {
      context.filter = 'none'
      context.fillStyle = '#fff'
      context.fillRect(0, 0, size, size)
      context.fillStyle = '#000'
      context.font = `500 36px "${family}"`
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      context.filter = 'blur(1.4px)'
      context.fillText(character, size / 2, size / 2)
      const { data } = context.getImageData(0, 0, size, size)
      const vector = new Array(cells * cells).fill(0)
      for (let y = 0; y < size; y++)
        for (let x = 0; x < size; x++)
          vector[(y >> 1) * cells + (x >> 1)] += (255 - data[(y * size + x) * 4]) / 4
      const mean = vector.reduce((a, b) => a + b, 0) / vector.length
      const centred = vector.map((value) => value - mean)
      const norm = Math.hypot(...centred) || 1
      for (const value of centred) all.push(Math.max(-127, Math.min(127, Math.round((value / norm) * 500))))
    }
    vectors.push(all)
  }
  return vectors
}

/** Coarse vectors of 5 × 5 cells of both faces say which pairs are worth comparing: few are. */
function neighbours(characters, drawn, { most, least }) {
  const count = characters.length
  const fine = drawn.map((all) => unit(all, 400))
  const coarse = unit(
    Float32Array.from({ length: count * 50 }, (_, at) => {
      const [i, cell] = [Math.floor(at / 50), at % 50]
      const all = drawn[cell < 25 ? 0 : 1]
      const [x, y] = [(cell % 5) * 4, Math.floor((cell % 25) / 5) * 4]
      let sum = 0
      for (let dy = 0; dy < 4; dy++)
        for (let dx = 0; dx < 4; dx++) sum += all[i * 400 + (y + dy) * 20 + x + dx]
      return sum
    }),
    50,
  )
  const found = characters.map(() => [])
  const keep = (i, k, likeness) => {
    const kept = found[i]
    if (kept.length === most && likeness <= kept[most - 1][1]) return
    let at = kept.length
    while (at > 0 && kept[at - 1][1] < likeness) at--
    kept.splice(at, 0, [characters[k], likeness])
    if (kept.length > most) kept.pop()
  }
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < i; k++) {
      if (product(coarse, 50, i, k) < least) continue
      const sans = product(fine[0], 400, i, k)
      if (sans < least - 0.1) continue
      const both = (sans + product(fine[1], 400, i, k)) / 2
      if (both < least) continue
      keep(i, k, both)
      keep(k, i, both)
    }
  }
  return new Map(characters.map((character, i) => [character, found[i]]))
}

function product(vectors, dimensions, i, k) {
  let sum = 0
  const a = i * dimensions
  const b = k * dimensions
  for (let d = 0; d < dimensions; d++) sum += vectors[a + d] * vectors[b + d]
  return sum
}

function unit(values, dimensions) {
  const vectors = Float32Array.from(values)
  for (let at = 0; at < vectors.length; at += dimensions) {
    const vector = vectors.subarray(at, at + dimensions)
    const norm = Math.hypot(...vector) || 1
    for (let d = 0; d < dimensions; d++) vector[d] /= norm
  }
  return vectors
}
