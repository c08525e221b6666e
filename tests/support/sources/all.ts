import type { SourcePage } from '../source'
import { chineseAsides, englishAsides } from './asides'
import { french } from './french'
import { german } from './german'
import { harwick } from './harwick'
import { japanese } from './japanese'
import { list, table } from './kept'
import { korean } from './korean'
import { interleaved, qingxi } from './qingxi'
import { republican, vertical } from './republican'
import { traditional } from './traditional'

/** What ships as an example. */
export const examplePages: readonly SourcePage[] = [qingxi, harwick]

/** What has gold in tests/pages: one page for each script and each kind of trouble. */
export const testPages: readonly SourcePage[] = [
  qingxi,
  harwick,
  traditional,
  japanese,
  korean,
  german,
  french,
  vertical,
  republican,
  table,
  list,
  interleaved,
  chineseAsides,
  englishAsides,
]
