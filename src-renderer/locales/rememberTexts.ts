import type { TFunction } from 'i18next'

/** `t` for those who ask for the same few texts hundreds of times: each is put together once. */
export function rememberTexts(t: TFunction): TFunction {
  const known = new Map<string, string>()
  const remembered = (key: string, values?: Record<string, unknown>) => {
    const asked = values ? `${key} ${JSON.stringify(values)}` : key
    const text = known.get(asked) ?? t(key, values ?? {})
    known.set(asked, text)
    return text
  }
  return remembered as TFunction
}
