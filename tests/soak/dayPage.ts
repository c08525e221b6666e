import { readFileSync } from 'node:fs'
import { dumpText } from '../e2e/support/dumps'

const rest = readFileSync('resources/example/harwick-gazette-2026-03-18-p4.txt', 'utf8')

/** A page of a newspaper as large as they are, which `name` tells from others. */
export function dayPage(name: string): string {
  return `${dumpText(name)}\n\n${rest}`
}
