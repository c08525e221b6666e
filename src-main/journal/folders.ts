/** What lies in a journal's folder. `aside`: what could not be read, kept for whoever can. */
export const folders = {
  segments: 'segments',
  snapshots: 'snapshots',
  units: 'units',
  bytes: 'bytes',
  aside: 'aside',
} as const
