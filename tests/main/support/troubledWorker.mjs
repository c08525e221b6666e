import { parentPort } from 'node:worker_threads'

/** A worker that does what its input's name says: crash, hang, end, or answer with the name. */
parentPort.on('message', ({ input }) => {
  switch (input.name) {
    case 'throw':
      throw new Error('as asked')
    case 'hang':
      for (;;);
    case 'end':
      process.exit(0)
      break
    default:
      parentPort.postMessage({ ok: true, value: input.name })
  }
})
