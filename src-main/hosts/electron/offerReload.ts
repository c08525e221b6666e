import type { MessageBoxOptions, MessageBoxReturnValue, WebContents } from 'electron'

/** The renderer owns the texts, but it is the one that is gone. */
const texts = {
  en: {
    message: 'The window stopped working',
    detail: 'Everything that was shown as saved is safe. Reload to go on.',
    buttons: ['Reload', 'Close'],
  },
  zh: {
    message: '窗口停止了工作',
    detail: '显示为“已保存”的内容都在。重新载入即可继续。',
    buttons: ['重新载入', '关闭'],
  },
}

interface Offer {
  ask: (options: MessageBoxOptions) => Promise<Pick<MessageBoxReturnValue, 'response'>>
  /** The system's language, BCP 47. */
  locale: () => string
  close: () => void
}

/** When the renderer's process ends by itself, asks whether to reload. Asks each time, so it cannot turn in a circle. */
export function offerReload(
  contents: Pick<WebContents, 'on' | 'reload'>,
  { ask, locale, close }: Offer,
): void {
  contents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return
    console.error(`The renderer is gone: ${reason}`)
    const options = locale().startsWith('zh') ? texts.zh : texts.en
    const { response } = await ask({ type: 'error', ...options, defaultId: 0, cancelId: 1, noLink: true })
    if (response === 0) contents.reload()
    else close()
  })
}
