#!/usr/bin/env node
import { serve } from '../hosts/browser/serve'
import { WorkerPool } from '../importing/WorkerPool'
import { readVersion } from '../readVersion'
import { createProgram, type ServeOptions } from './createProgram'
import { processTerminal } from './processTerminal'
import { runProgram } from './runProgram'

const terminal = processTerminal()
const version = readVersion(import.meta.url)
const pool = new WorkerPool({ file: new URL('./worker.js', import.meta.url) })
const renderer = new URL('../renderer/', import.meta.url)
const serveHere = (options: ServeOptions) => serve(options, { version, pool, renderer, ...terminal })

process.exitCode = await runProgram(
  (finish) => createProgram({ version, pool, terminal, serve: serveHere }, finish),
  process.argv.slice(2),
)
await pool.close()
