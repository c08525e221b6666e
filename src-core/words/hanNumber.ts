const digits = '〇一二三四五六七八九'

/** `二〇二五` and `2025` digit by digit, `三十五` and `廿三` by value, `元` as 1; NaN where it is no number. */
export function hanNumber(text: string | undefined): number {
  if (!text) return Number.NaN
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '元') return 1
  const plain = text.replace(/[零○]/g, '〇').replace('廿', '二十').replace('卅', '三十')
  if (!plain.includes('十')) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = plain.split('十')
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)
}
