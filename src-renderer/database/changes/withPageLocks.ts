import { pageLockName } from './openPages'

/** Runs with the locks of those pages that no other window edits; they are held until it is done. */
export async function withPageLocks(
  pageIds: readonly string[],
  run: (free: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const { locks } = navigator
  // Without locks there is one window.
  if (!locks) return run(new Set(pageIds))
  const free = new Set<string>()
  const next = async (index: number): Promise<void> => {
    const pageId = pageIds[index]
    if (pageId === undefined) return run(free)
    await locks.request(pageLockName(pageId), { ifAvailable: true }, async (lock) => {
      if (lock) free.add(pageId)
      await next(index + 1)
    })
  }
  await next(0)
}
