/**
 * Misreadings that the search for suspects never saw: written down by hand from what recognisers do to Chinese
 * newspapers, before and apart from `src-core/suspects/data/`, which comes from drawn characters and a table of
 * components. Printed first, then read.
 */
export const lookAlikes: readonly (readonly [printed: string, read: string])[] = pairs(
  '日曰 己已 已己 未末 末未 土士 士土 人入 入人 大太 太大 天夫 夫天 千干 干千 干于 于干 午牛 牛午 王玉 玉王 主王 木本 本木 目日 日目 田由 由田 甲由 申甲 ' +
    '白自 自白 自目 百白 因困 困因 间问 问间 问同 同问 闲间 候侯 侯候 贷货 货贷 贪贫 贫贪 今令 令今 辨辩 辩辨 拆折 折拆 析折 拔拨 拨拔 洒酒 酒洒 侍待 待侍 持待 ' +
    '特持 晴睛 睛晴 请清 清请 情清 住往 往住 佳住 任仕 住任 仪议 议仪 设没 没设 说悦 话活 活话 讨计 订计 记纪 纪记 认队 队认 从丛 这达 达这 还远 远还 运远 ' +
    '过边 边过 迟迫 道遣 遣道 迁迂 延廷 建健 地他 他地 池他 明朋 朋明 担但 但坦 组纽 祖租 租祖 相柏 校较 根恨 很根 限根 眼服 服报 报服 极级 级极 板极 技枝 ' +
    '枝技 护扩 扩护 杭抗 抗杭 推堆 堆推 准淮 难雄 维难 种神 神种 科料 料科 积织 织积 识织 职识 和知 知和 如加 加如 功动 动功 力刀 九丸 几凡 凡几 元无 无元 无天 ' +
    '先光 光先 完宪 宪完 宝宾 实买 买实 卖买 失矢 失先 来米 平乎 乎平 手毛 毛手 丰半 半丰 并井 井并 升开 开升 月用 用月 周同 两雨 雨两 内肉 向问 面而 而面 ' +
    '西四 四西 业亚 亚业 严产 产严 广厂 厂广 应庄 压庄 历厉 原厚 厚原 反友 友反 及反 发友 受爱 爱受 交文 文交 又义 义又 为办 办为 市巾 布市 师帅 帅师 党堂 堂党 ' +
    '学字 字学 宇字 委季 季委 李季 季李 孩该 核孩 州洲 小少 少小 水永 永水 冰水 不木 不下 下不 上土 上止 止上 正止 五王 工土 江汪 海悔 民氏 代伐 付什 在任 有存 ' +
    '存有 石右 右石 古右 苦若 若苦 早旱 旬句 的旳 的约 约的 购构 沟构 针钉 钢纲 纲钢 细组 经径 径经 轻经 结给 线钱 钱线 战站 点占 热熟 熟热 例列 列例 倒到 则测 ' +
    '测则 刚岗 风凤 鸟乌 岛鸟 真具 具真 直真 且旦 县具 见贝 贵责 责贵 质盾 资货 费贵 负责 赛寨 究空 容客 客容 宫官 宣宜 管营 营管 第弟 简筒 蓝篮 三兰 壮状 状壮 ' +
    '奖浆 装袋 载戴 或成 成或 感惑 域城 城域 盛盘 盘盛 监盐 國圆 會曾 時畤 東束 車東 書畫 門閂 開閧 間問 問間 長艮 員貝 見貝 報執 場埸 話活 說悦 設没 這遺 還遷 過遇 ' +
    '進迸 運連 連運 達逹 選遷 關開 開關 難雞 電雷 題類 類題 馬焉 島鳥 鳥烏 黨薰 點黠 體禮 禮體 爲焉 無燕 與興 興與 萬萭 華莘 葉棄 處虚 號虢 術衛 衛術 製裂 複復 復複',
)

/** One printed character that was read as two. */
export const takenApart: readonly (readonly [printed: string, read: string])[] =
  '引弓1 好女子 明日月 林木木 加力口 和禾口 对又寸 村木寸 科禾斗 张弓长 江氵工 新亲斤 所户斤 时日寸 规夫见 知矢口 如女口 项工页 动云力 放方攵 政正攵 课讠果 钱钅戋 他亻也 们亻门 体亻本 作亻乍 提扌是 组纟且 社礻土'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const)

/** Of Latin letters: none of them is in the detector's own table (the benchmark makes sure). */
export const latinMisreadings: readonly (readonly [printed: string, read: string])[] =
  'm rri|h lt|k lr|d ol|w iv|t r|s a|y j|p j|a ci|u tt|g s|b lo|o d|l f|r i|c o|i r|f i|v u|th ih|he bo|en on|ar nr|st sl|er or|ou on|m nt|n rt|d il|e a|a s|p f|g a|k b|w u|in m|l i|e c|h b|o c'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)])
}
