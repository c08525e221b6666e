import { parentPort } from 'node:worker_threads'
import { runTask } from './runTask'

/** The entry of a worker thread: one message in, one outcome out. */
parentPort?.on('message', (message: unknown) => parentPort?.postMessage(runTask(message)))
