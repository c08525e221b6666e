import type { Page } from '@playwright/test'

/** Opens another tab of the app from within it, as a link does: the tab takes over its session. */
export async function openTab(app: Page, address: string): Promise<Page> {
  const opening = app.waitForEvent('popup')
  await app.evaluate((address) => void window.open(address), address)
  return opening
}
