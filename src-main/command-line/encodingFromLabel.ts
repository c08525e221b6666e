import { type Encoding, encodings } from '../../src-core/desktop/contract'

/** Names that people use for the encodings Galley offers. */
const aliases: Record<string, Encoding> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
}

/** The encoding that a label names, in any case; `null` when Galley does not know it. */
export function encodingFromLabel(label: string): Encoding | null {
  const name = label.toLowerCase()
  return encodings.find((encoding) => encoding === name) ?? aliases[name] ?? null
}
