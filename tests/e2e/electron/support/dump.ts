import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small page of a newspaper that does not exist. */
const page = `渡口灯塔今夜重新点亮

本报讯 记者林岸 昨晚七时，停用三年的渡口灯塔
重新点亮。守塔人陈海说，这盏灯会一直亮到天明。

旧书集市周末开张

本报讯 周六上午，旧书集市在东街开张，来自各地
的三十多家书摊摆出了两万册旧书。
`

/** Writes the page into a file of `folder` and answers with its path. */
export function writeDump(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, page)
  return path
}

/** A headline of the page, as the library shows it. */
export const headline = '渡口灯塔今夜重新点亮'
