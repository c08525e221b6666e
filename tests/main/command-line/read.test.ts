import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyProfile } from '../../../src-core/reading/learnProfile'
import { createProgram } from '../../../src-main/command-line/createProgram'
import { runProgram } from '../../../src-main/command-line/runProgram'
import { tasks } from '../../../src-main/importing/tasks'
import type { WorkerPool } from '../../../src-main/importing/WorkerPool'

const page = '柳溪镇老码头重新开放\n\n本报讯 昨日清晨,柳溪镇的老码头重新开放。\n'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Runs the command line without threads. */
async function galley(...args: string[]) {
  const said = { out: '', err: '' }
  const terminal = {
    print: (text: string) => {
      said.out += text
    },
    tell: (line: string) => {
      said.err += `${line}\n`
    },
    progress: () => ({ advance: () => {}, stop: () => {} }),
  }
  const pool = { threads: 2, run: async (task: keyof typeof tasks, input: never) => tasks[task](input) }
  const surroundings = {
    version: '1.2.3',
    pool: pool as unknown as Pick<WorkerPool, 'run' | 'threads'>,
    terminal,
    serve: async () => 0,
  }
  const status = await runProgram((finish) => createProgram(surroundings, finish), args)
  return { status, ...said }
}

test('--json prints one reading and nothing else', async () => {
  const { status, out, err } = await galley('read', put('page.txt', page), '--json')
  expect([status, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({ format: 'galley-reading', version: 1, page: { name: 'page.txt' } })
})

test('--json prints an array where a dump has several pages', async () => {
  const { out } = await galley('read', put('day.txt', `${page}\f${page}`), '--json')
  expect(JSON.parse(out)).toHaveLength(2)
})

test('a dump in another encoding is told by itself, or read as it is said to be', async () => {
  const path = put('page.txt', iconv.encode(page, 'gb18030'))
  expect(JSON.parse((await galley('read', path, '--json')).out).page.encoding).toBe('gb18030')
  expect(JSON.parse((await galley('read', path, '--json', '--encoding', 'SJIS')).out).page.encoding).toBe(
    'shift_jis',
  )
})

test('--out writes one result per input, mirrors folders and skips what is no dump', async () => {
  put('in/a.txt', page)
  put('in/day/b.TXT', page)
  put('in/photo.jpg', 'no text')
  const out = join(folder, 'out')
  const { status, err, ...said } = await galley('read', join(folder, 'in'), '--out', out)
  expect([status, said.out]).toEqual([0, ''])
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['a.json', 'day', join('day', 'b.json')])
  expect(err).toContain('1 skipped')
})

test('a file that fails is named with its reason, and the rest is written', async () => {
  const out = join(folder, 'out')
  const inputs = [
    put('empty.txt', ''),
    put('good.txt', page),
    put('scan.txt', '%PDF-1.7'),
    join(folder, 'gone.txt'),
  ]
  const { status, err } = await galley('read', ...inputs, '--out', out)
  expect(status).toBe(1)
  expect(readdirSync(out)).toEqual(['good.json'])
  expect(err).toMatch(/empty\.txt: the file holds no text/)
  expect(err).toMatch(/scan\.txt: the file is not plain text/)
  expect(err).toMatch(/gone\.txt: cannot be read/)
})

test.each([
  ['md', 'page.md'],
  ['txt', 'page.txt'],
  ['html', 'page.html'],
  ['tei', 'page.xml'],
])('--format %s writes %s with all pages of the dump', async (format, name) => {
  const out = join(folder, 'out')
  const { status } = await galley(
    'read',
    put('page.txt', `${page}\f${page}`),
    '--out',
    out,
    '--format',
    format,
  )
  expect(status).toBe(0)
  expect(readFileSync(join(out, name), 'utf8').match(/昨日清晨/g)?.length).toBeGreaterThanOrEqual(2)
})

test('an earlier result of the same name is replaced', async () => {
  const old = put('out/page.json', 'old')
  await galley('read', put('page.txt', page), '--out', join(folder, 'out'))
  expect(JSON.parse(readFileSync(old, 'utf8')).format).toBe('galley-reading')
})

test('--profile starts from the habits of a paper, and says when the file holds none', async () => {
  const profile = put('paper.json', JSON.stringify(emptyProfile('柳溪报')))
  const path = put('page.txt', page)
  expect((await galley('read', path, '--json', '--profile', profile)).out).toBe(
    (await galley('read', path, '--json')).out,
  )
  const { status, err } = await galley('read', path, '--json', '--profile', path)
  expect([status, err]).toEqual([2, expect.stringContaining('is no profile of a paper')])
})

test.each([
  [['read', 'page.txt']],
  [['read', '--json']],
  [['read', 'a.txt', 'b.txt', '--json']],
  [['read', 'a.txt', '--json', '--out', 'x']],
  [['read', 'a.txt', '--out', 'x', '--format', 'pdf']],
  [['read', 'a.txt', '--json', '--encoding', 'morse']],
  [['serve', '--port', 'many']],
  [['print']],
  [[]],
])('%j is wrong usage', async (args) => {
  const { status, out, err } = await galley(...args)
  expect([status, out]).toEqual([2, ''])
  expect(err).not.toBe('')
})

test('--help and --version answer on standard output', async () => {
  expect(await galley('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' })
  const { status, out } = await galley('read', '--help')
  expect([status, out.includes('--encoding')]).toEqual([0, true])
})
