import { toSimplified } from '../words/scripts'
import { stringOf } from './stringOf'

/** Variants that no table of simplified characters holds, each with the form that newspapers print most. */
const variants = new Map(
  '啟启 爲为 裏里 裡里 羣群 峯峰 衆众 麪面 綫线 牀床 痳麻 産产 説说 戸户 脱脱 強强 祕秘 恆恒 証证 癡痴 牆墙 巖岩 嶽岳 濶阔 徧遍 喫吃 菸烟 鷄鸡 豔艳 囬回 冊册 飜翻 効效 勅敕 佈布 週周 託托 彙汇 淒凄 慾欲'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

const folds = new Uint16Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) folds[unit] = folded(unit)

function folded(unit: number): number {
  if (unit < 0x3000) return unit
  if (unit === 0x3000) return 0x20
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0
  const character = String.fromCharCode(unit)
  const form = variants.get(character) ?? toSimplified(character)
  // A few simplified forms lie outside of the basic plane; two units would move what comes after.
  return form.length === 1 ? form.charCodeAt(0) : unit
}

/** Text in simplified characters and half width, unit for unit, so that an offset into it is one into the text. */
export function foldForms(text: string): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = folds[text.charCodeAt(i)] ?? 0
  return stringOf(units)
}
