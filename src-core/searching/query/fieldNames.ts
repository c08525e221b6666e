/** Fields that can be asked for, each with the names under which it is: the first one is the field's own. */
const fields = [
  ['author', 'by', '作者', '记者', '記者'],
  ['correspondent', '通讯员', '通訊員'],
  ['photographer', 'photo', '摄影', '攝影'],
  ['date', '日期'],
  ['paper', 'publication', 'newspaper', '报纸', '報紙', '报', '報'],
  ['issue', '期号', '期號', '期'],
  ['page', '版次', '版'],
  ['section', '栏目', '欄目'],
  ['dateline', '电头', '電頭'],
  ['tag', 'tags', '标签', '標籤'],
  ['status', '状态', '狀態'],
  ['title', 'headline', '标题', '標題'],
  ['number', 'no', '编号', '編號'],
] as const

type FieldName = (typeof fields)[number][0]

const byName = new Map(fields.flatMap((names) => names.map((name): [string, FieldName] => [name, names[0]])))

/** The field that is called so; undefined where none is. */
export function fieldNamed(name: string): string | undefined {
  return byName.get(name.toLowerCase())
}

/** What a status is called in a query, in both languages. */
const statuses: Readonly<Record<string, string>> = {
  待处理: 'new',
  处理中: 'in-work',
  一校: 'corrected',
  二校: 'validated',
  存疑: 'problem',
}

export function statusNamed(value: string): string {
  return statuses[value] ?? value.toLowerCase().replace(/\s+/g, '-')
}
