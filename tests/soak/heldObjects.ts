import type { CDPSession } from '@playwright/test'

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * Bytes of what a window's JavaScript holds: objects, strings, arrays, closures. Compiled code is left out, and what the
 * browser holds itself: both grow with each thing that a trial asks of the window, and are not the app's.
 */
export async function heldObjects(window: CDPSession): Promise<number> {
  const pieces: string[] = []
  const take = ({ chunk }: { chunk: string }) => pieces.push(chunk)
  window.on('HeapProfiler.addHeapSnapshotChunk', take)
  await window.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  window.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(pieces.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const others = new Set(['code', 'native', 'hidden', 'synthetic'].map((name) => types[0].indexOf(name)))
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!others.has(nodes[at + type] ?? 0)) sum += nodes[at + size] ?? 0
  }
  return sum
}
