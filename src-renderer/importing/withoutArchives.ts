import { isArchiveName } from '../../src-core/archive/archiveExtension'
import { request } from '../commands/requests'
import type { ImportSource } from './importSource'

/** Hands the first archive among files that were given one by one to whoever opens archives; the others are dumps. */
export function withoutArchives(sources: readonly ImportSource[]): ImportSource[] {
  const isArchive = ({ name, folder }: ImportSource) => folder === '' && isArchiveName(name)
  void sources
    .find(isArchive)
    ?.large?.()
    .then((source) => source && request('openArchive', { source }))
  return sources.filter((source) => !isArchive(source))
}
