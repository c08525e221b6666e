import type { FuzzTarget, KeepCase } from './FuzzTarget'
import { archives } from './targets/archives'
import { dumps } from './targets/dumps'
import { journals } from './targets/journals'
import { messages } from './targets/messages'
import { requests } from './targets/requests'
import { vocabularies } from './targets/vocabularies'

/** Everything that hostile input can reach, by name. */
export const targets: Record<string, (keep: KeepCase) => Promise<FuzzTarget>> = {
  archives,
  dumps,
  journals,
  messages,
  requests,
  vocabularies,
}
