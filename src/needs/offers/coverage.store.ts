import type { Day } from '../../kernel/day.ts'
import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { Judgement } from './coverage.ts'

interface Tested {
  need: string
  version: number
  on: Day
  offers: (Judgement & { name: string })[]
}

export async function insertCoverage(tx: Tx, by: By, { need, version, on, offers }: Tested): Promise<void> {
  await tx
    .insertInto('needs.coverage')
    .values({
      need,
      world: by.world,
      need_version: version,
      tested_on: on,
      offers: toJson(offers),
      covered: offers.some((o) => o.reaches),
      by_id: by.id,
    })
    .execute()
}
