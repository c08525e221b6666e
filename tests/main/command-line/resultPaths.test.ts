import { expect, test } from 'vitest'
import { resultPaths } from '../../../src-main/command-line/resultPaths'

function input(path: string, folder = '') {
  return { path, name: path.split('/').at(-1) ?? '', folder }
}

test('a result is named after its input', () => {
  expect(resultPaths([input('/in/page.txt')], '/out', 'json')).toEqual(['/out/page.json'])
})

test('folders are mirrored below the one that was given', () => {
  const inputs = [input('/in/a.txt', 'in'), input('/in/day/page/b.txt', 'in/day/page')]
  expect(resultPaths(inputs, '/out', 'json')).toEqual(['/out/a.json', '/out/day/page/b.json'])
})

test('where two meet, the later keeps its whole name, and after that gets a number', () => {
  const inputs = [input('/a/p.txt'), input('/a/p.xml'), input('/b/p.xml'), input('/c/P.XML')]
  expect(resultPaths(inputs, '/out', 'json')).toEqual([
    '/out/p.json',
    '/out/p.xml.json',
    '/out/p.xml (2).json',
    '/out/P.XML (3).json',
  ])
})

test('a result never falls on an input', () => {
  expect(resultPaths([input('/in/page.txt')], '/in', 'txt')).toEqual(['/in/page.txt.txt'])
})
