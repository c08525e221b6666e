/**
 * Radicals that extractors give for characters and that no normalisation form mends, after Unicode's
 * EquivalentUnifiedIdeograph.
 */
const radicals =
  '⺁厂 ⺄乙 ⺈刀 ⺋㔾 ⺎尢 ⺏尣 ⺐尢 ⺑尣 ⺒巳 ⺓幺 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺰纟 ⺱罒 ⺲罒 ⺳冈 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
const unified = new Map(radicals.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]))

/** The character that a radical or compatibility form stands for; null where `character` is an ordinary one. */
export function unifiedHan(character: string): string | null {
  const code = character.charCodeAt(0)
  const listed = unified.get(character)
  if (listed) return listed
  const isForm = (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
  const normal = isForm ? character.normalize('NFKC') : character
  return normal === character ? null : normal
}
