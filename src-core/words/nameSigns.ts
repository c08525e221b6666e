/**
 * What stands beside and within Chinese names, to tell where one begins and ends. Compiled for Galley from the usage of
 * news prose; simplified, texts are folded before they are compared.
 */

/** Posts and forms of address: before a person's name, or behind it. */
export const posts =
  '书记 市长 县长 镇长 乡长 区长 村长 州长 省长 部长 局长 处长 科长 股长 司长 厅长 院长 校长 所长 站长 队长 班长 组长 会长 社长 厂长 店长 馆长 台长 行长 主任 主席 总统 总理 首相 委员 代表 经理 董事长 理事长 秘书长 总裁 教授 老师 医生 护士 律师 法官 检察官 记者 通讯员 编辑 作者 作家 画家 诗人 导演 演员 教练 选手 队员 工程师 研究员 科学家 专家 村民 居民 市民 摊主 农民 工人 职工 民警 司机 学生 同学 同志 先生 女士 小姐 太太 大爷 大妈 大娘 阿姨 师傅 奶奶 爷爷 助理 负责人 发言人 嫌疑人 被告 原告 烈士 战士 老板 顾客 游客 志愿者 摄影 作词 作曲'.split(
    ' ',
  )

/** What follows a person's name in a sentence. */
export const behindPersons =
  '说 表示 介绍 告诉 称 指出 认为 强调 坦言 回忆 笑 主持 出席 参加 带领 率 会见 担任 任 当选 获 做 走 来 和 与 及 等 在 是 有 为 对 向 从 把 被 将 也 都 又 则 今 家 的 一 正 就 曾 已 还 以 于 到 用 并 同 因 了 回 看 拿 站 坐 帮 给 让 没 不 摄 最'.split(
    ' ',
  )

/** Signs of the sentence, which hardly ever stand in a given name. */
export const sentenceSigns = new Set(
  '的了是在和与及或等说称将被把让给对从向到于这那有不就也都又再还很更并且而但因所之其此些个们吗呢吧啊着过我你他她它谁什么怎您会能可要应该已曾则即均每各第年月日时分元百两几多少摄做做走任获',
)

/** How the names of places end, and those of bodies. */
export const placeEnd =
  /(?:自治区|特别行政区|街道|社区|小区|新区|开发区|广场|公园|大桥|水库|车站|机场|码头|[省市县区镇乡村州路街巷桥河江湖山岛港湾岭峰沟屯寨])$/u
export const bodyEnd =
  /(?:政府|委员会|居委会|村委会|办公室|公司|集团|银行|分行|支行|中心|协会|学会|商会|工会|联合会|基金会|合作社|派出所|卫生院|医院|法院|检察院|研究院|学院|大学|中学|小学|幼儿园|学校|图书馆|博物馆|文化馆|体育馆|出版社|杂志社|电视台|电台|酒店|饭店|商店|超市|工厂|农场|林场|剧团|乐团|剧院|俱乐部|支队|大队|中队|日报|晚报|[局厅部院厂社站馆委队])$/u

/** Surnames that begin a plain word more often than a name, and so stand in no list for whole lines. */
export const rareSurnames = new Set('习能都向从水火金木口星门商衣盘年')
