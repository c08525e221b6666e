import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../src-core/reading/readPage'
import type { Gold } from './gold'
import { type Figures, figureNames, score } from './score'

/** Page name -> its figures, to three decimals so that a snapshot changes only when quality does. */
export type Accuracy = Record<string, Record<string, number | null>>

/** Reads every page of `folder` that has gold, and scores it; the last entry is the mean. */
export function accuracyOf(folder: string): Accuracy {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
  const rows = names.map((name): [string, Figures] => {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold
    const text = readFileSync(join(folder, gold.page), 'utf8')
    const reading = readPage({ name: gold.page, folder: '', place: 0, text, encoding: 'utf-8' })
    return [name.replace('.gold.json', ''), score(gold, reading)]
  })
  const mean = figureNames.map((figure): [string, number | null] => {
    const values = rows.map(([, figures]) => figures[figure]).filter((value) => value !== null)
    return [figure, values.length > 0 ? round(values.reduce((a, b) => a + b, 0) / values.length) : null]
  })
  const pages = rows.map(([name, figures]): [string, Record<string, number | null>] => [
    name,
    Object.fromEntries(figureNames.map((figure) => [figure, round(figures[figure])])),
  ])
  return { ...Object.fromEntries(pages), mean: Object.fromEntries(mean) }
}

const round = <T extends number | null>(value: T) =>
  (value === null ? value : Math.round(value * 1000) / 1000) as T
