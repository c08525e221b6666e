import type { CDPSession, Page } from '@playwright/test'

/** Types as a pinyin input method does: the composition grows letter by letter, then the signs take its place. */
export async function compose(app: Page, letters: string, signs: string) {
  const session = await app.context().newCDPSession(app)
  await composing(session, letters)
  await session.send('Input.insertText', { text: signs })
}

/** Only the letters: the composition stays open. */
export async function composing(session: CDPSession, letters: string) {
  for (let length = 1; length <= letters.length; length += 1) {
    const part = letters.slice(0, length)
    await session.send('Input.imeSetComposition', {
      text: part,
      selectionStart: length,
      selectionEnd: length,
    })
  }
}
