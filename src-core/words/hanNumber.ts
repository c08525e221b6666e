const digits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** `二〇二五` and `2025` digit by digit, `三十五`, `廿三` and `一千二百零三` by value, `元` as 1; NaN where it is no number. */
export function hanNumber(text: string | undefined): number {
  if (!text) return Number.NaN
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '元') return 1
  const plain = text.replace(/[零○]/g, '〇').replace('廿', '二十').replace('卅', '三十').replace('萬', '万')
  if (!/[十百千万]/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  const [high = '', low, ...more] = plain.split('万')
  if (more.length > 0) return Number.NaN
  if (low === undefined) return underTenThousand(high)
  return underTenThousand(high) * 10_000 + (low === '' ? 0 : underTenThousand(low))
}

function underTenThousand(text: string): number {
  let [sum, digit] = [0, -1]
  for (const sign of text) {
    const unit = units[sign]
    if (unit !== undefined) {
      sum += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else if (sign !== '〇') {
      digit = digits.indexOf(sign)
      if (digit < 0) return Number.NaN
    }
  }
  return sum + Math.max(0, digit)
}
