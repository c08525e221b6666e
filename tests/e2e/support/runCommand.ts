import type { Page } from '@playwright/test'
import type { Texts } from './texts'

/** Runs a command (`library.freeze`) through the palette. */
export async function runCommand(app: Page, t: Texts, command: string): Promise<void> {
  await app.keyboard.press('ControlOrMeta+k')
  await app.getByRole('textbox', { name: t('app:palette.search') }).fill(t(`commands:${command}`))
  await app.keyboard.press('Enter')
}
