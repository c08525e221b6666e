import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readingSchema } from '../../../src-core/desktop/readingSchema'
import { applyRepairs } from '../../../src-core/model/applyRepairs'
import { openDump } from '../../../src-main/importing/openDump'
import { tasks } from '../../../src-main/importing/tasks'
import { misowned, partsOf } from '../../support/readingParts'
import { expectOutcome } from '../expectOutcome'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedBytes } from '../mutatedBytes'
import { dumpSeeds } from '../seeds'

/** Any bytes, opened and read: every raw character has one owner, and each text follows from its spans. */
export async function dumps(keep: KeepCase): Promise<FuzzTarget> {
  const property = fc.asyncProperty(mutatedBytes(dumpSeeds()), async (bytes) => {
    keep(bytes)
    const opened = openDump({ name: 'page.txt', folder: '', bytes })
    expectOutcome(opened)
    if (!opened.ok) return
    for (const page of opened.value.pages) {
      const read = tasks.readPage(page)
      assert(read.ok)
      const reading = readingSchema.parse(read.value)
      assert.equal(misowned(page.text, reading), -1)
      for (const part of partsOf(reading)) {
        assert.equal(part.text, applyRepairs(page.text, part.spans, part.repairs))
      }
    }
  })
  return { property }
}
