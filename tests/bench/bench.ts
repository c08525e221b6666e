/**
 * `npm run bench -- NAME`: a benchmark by name. Each prints ratios against a reference of the same run, and a last
 * line of JSON.
 */
const benchmarks: Record<string, () => Promise<unknown>> = {
  reading: () => import('./reading'),
  suspects: () => import('./suspects'),
  desk: () => import('./desk'),
  library: () => import('./library'),
  search: () => import('./search'),
  archive: () => import('./archive'),
  lists: () => import('./lists'),
  reprints: () => import('./reprints'),
}

const run = benchmarks[process.argv[2] ?? '']
if (run) await run()
else {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
}

export {}
