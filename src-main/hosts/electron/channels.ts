/** The names under which preload and main speak: calls of the contract, whether the renderer listens, events. */
export const channels = {
  call: 'galley:call',
  listening: 'galley:listening',
  event: 'galley:event',
} as const
