/**
 * Frequent characters that are written in one way in simplified and in another in traditional Chinese, pair by
 * pair, to tell the two apart by. Compiled for Galley after the General List of Simplified Chinese Characters
 * (1986), which is public; pairs in which one side is used in both scripts (后, 里, 面, 干) are left out.
 */
const pairs =
  '国國 会會 这這 个個 们們 来來 时時 说說 为為 对對 学學 发發 过過 开開 关關 问問 长長 门門 间間 见見 东東 车車 书書 ' +
  '马馬 鸟鳥 鱼魚 龙龍 风風 飞飛 华華 义義 乐樂 习習 乡鄉 买買 卖賣 争爭 产產 亲親 亿億 从從 仅僅 令令 价價 众眾 优優 传傳 ' +
  '伤傷 伦倫 体體 债債 儿兒 党黨 兰蘭 兴興 农農 军軍 冲衝 决決 净淨 减減 几幾 凤鳳 刘劉 则則 刚剛 创創 别別 办辦 务務 ' +
  '动動 劳勞 势勢 区區 医醫 单單 卫衛 厂廠 厅廳 历歷 厉厲 压壓 县縣 参參 双雙 变變 号號 叶葉 吗嗎 听聽 启啟 员員 响響 ' +
  '团團 园園 围圍 图圖 圆圓 场場 坏壞 块塊 坚堅 报報 声聲 处處 备備 复復 头頭 奖獎 妇婦 孙孫 宁寧 实實 审審 宽寬 宾賓 ' +
  '导導 将將 尔爾 层層 岁歲 岛島 师師 带帶 帮幫 广廣 庆慶 应應 库庫 张張 弹彈 强強 当當 录錄 归歸 彻徹 忆憶 怀懷 态態 ' +
  '总總 恶惡 惊驚 战戰 户戶 执執 扩擴 护護 担擔 择擇 换換 据據 损損 数數 无無 显顯 术術 机機 权權 条條 杨楊 极極 构構 ' +
  '标標 树樹 样樣 档檔 桥橋 检檢 楼樓 欢歡 欧歐 残殘 毕畢 气氣 汉漢 汇匯 沟溝 没沒 济濟 温溫 湾灣 湿濕 满滿 灭滅 灯燈 ' +
  '灾災 炼煉 热熱 爱愛 环環 现現 电電 画畫 疗療 监監 盘盤 盖蓋 码碼 确確 矿礦 础礎 礼禮 离離 种種 积積 称稱 稳穩 穷窮 ' +
  '竞競 笔筆 筑築 签簽 类類 粮糧 红紅 纪紀 约約 级級 纳納 纸紙 线線 组組 细細 织織 终終 经經 结結 给給 络絡 统統 继繼 ' +
  '续續 维維 综綜 绿綠 编編 缩縮 网網 罗羅 职職 联聯 胜勝 脑腦 节節 苏蘇 药藥 获獲 营營 虑慮 虽雖 补補 规規 视視 觉覺 ' +
  '览覽 计計 订訂 认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 词詞 试試 诗詩 话話 ' +
  '该該 详詳 语語 误誤 请請 诸諸 读讀 课課 谁誰 调調 谈談 谢謝 负負 财財 责責 败敗 账賬 货貨 质質 购購 贯貫 贵貴 费費 ' +
  '资資 赛賽 赵趙 转轉 轮輪 软軟 轻輕 较較 输輸 达達 迁遷 运運 还還 进進 远遠 连連 选選 适適 递遞 邓鄧 邮郵 郑鄭 释釋 ' +
  '针針 钟鐘 钢鋼 钱錢 铁鐵 铜銅 银銀 链鏈 销銷 锋鋒 错錯 镇鎮 闭閉 闻聞 阅閱 队隊 阳陽 阶階 际際 陆陸 陈陳 险險 随隨 ' +
  '隐隱 难難 静靜 韩韓 页頁 项項 顺順 须須 顾顧 预預 领領 频頻 题題 颜顏 额額 饭飯 饮飲 馆館 驻駐 验驗 鲁魯 鲜鮮 麦麥 黄黃 齐齊 齿齒'

const split = pairs.split(' ').filter((pair) => pair.charAt(0) !== pair.charAt(1))

/** By code unit: below 0 for what traditional Chinese does not use, above for what simplified does not. */
const sides = new Int8Array(0x10000)
for (const pair of split) {
  sides[pair.charCodeAt(0)] = -1
  sides[pair.charCodeAt(1)] = 1
}

/** Whether a character is of simplified Chinese alone (-1), of traditional Chinese alone (1), or of both (0). */
export const variantSide = (code: number) => sides[code] ?? 0
