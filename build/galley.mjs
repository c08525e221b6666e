import { ensureBuilt } from './ensureBuilt.mjs'

/** `npm run galley`: the command line from the sources, built when they are newer than the last build. */
ensureBuilt()
await import('../out/main/galley.js')
