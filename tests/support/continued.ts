import type { ExportPage } from '../../src-core/exports/exportPage'
import { page } from './page'

/** A page whose first article goes on in its second. */
export const continued: ExportPage = linked(page`
  # 上
  甲
  ---
  # 下
  乙`)

function linked(picture: ExportPage): ExportPage {
  const [first] = picture.document.content
  if (first?.type === 'article') first.attrs.continues = { pageId: 'page-1', articleId: 'article-2' }
  return picture
}
