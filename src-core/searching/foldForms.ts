import { toSimplified } from '../words/scripts'

/** Variants that no table of simplified characters holds, each with the form that newspapers print most. */
const variants = new Map(
  '啟启 爲为 裏里 裡里 羣群 峯峰 衆众 麪面 綫线 牀床 痳麻 産产 説说 戸户 脱脱 強强 祕秘 恆恒 証证 癡痴 牆墙 巖岩 嶽岳 濶阔 徧遍 喫吃 菸烟 鷄鸡 豔艳 囬回 冊册 飜翻 効效 勅敕 佈布 週周 託托 彙汇 淒凄 慾欲'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** Text in simplified characters and half width, unit for unit, so that an offset into it is one into the text. */
export function foldForms(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x3000) folded += text.charAt(i)
    else if (code === 0x3000) folded += ' '
    else if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0)
    else folded += variants.get(text.charAt(i)) ?? toSimplified(text.charAt(i))
  }
  return folded
}
