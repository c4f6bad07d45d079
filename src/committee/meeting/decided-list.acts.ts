import { z } from 'zod'
import {
  act,
  Code,
  DayIn,
  openReaders,
  optional,
  OptionalText,
  Whole,
  type Work,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { pointsShown } from './decided-row.ts'
import { DecidedLineOut } from './decided.output.ts'
import { decidedItems, type DecidedRow } from './decided.store.ts'
import { decisionsOf } from './decision.store.ts'
import { pointsOf } from './point.store.ts'
import { stageOf, standing } from './standing.ts'

export const listDecisions = act('committee.list-decisions', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis de sager, udvalgene har besluttet noget i, de nyeste først',
  input: z.object({
    world: WorldIn,
    committee: optional(Code),
    from: optional(DayIn),
    to: optional(DayIn),
    /** `next` of the page before. */
    after: OptionalText(200),
    limit: optional(Whole('antal rækker', 1, 500)),
  }),
  output: z.object({ rows: z.array(DecidedLineOut), next: z.string().optional() }),
  run: async ({ tx, by }, input) => {
    const limit = input.limit ?? 50
    const query = { ...input, world: worldOf(input.world, by), after: cursorOf(input.after), limit: limit + 1 }
    const found = await decidedItems(tx, query)
    const rows = await withOutcomes(tx, found.slice(0, limit))
    const last = rows.at(-1)
    return found.length > limit && last ? { rows, next: `${last.day ?? ''}~${last.item}` } : { rows }
  },
})

function cursorOf(after: string | undefined) {
  const match = /^(\d{4}-\d{2}-\d{2})?~(.+)$/.exec(after ?? '')
  return match ? { day: match[1] ?? null, item: match[2] ?? '' } : undefined
}

async function withOutcomes(tx: Work['tx'], found: readonly DecidedRow[]) {
  const byItem = Map.groupBy(
    await decisionsOf(
      tx,
      found.map((r) => r.item),
    ),
    (d) => d.item,
  )
  const rows = []
  for (const { body_name, ...row } of found) {
    const stands = standing(byItem.get(row.item) ?? [])
    const all = pointsShown(await pointsOf(tx, { ...row, id: row.item }), stands)
    const points = all.map(({ no, outcome, outcomeText }) => ({ no, outcome, outcomeText }))
    rows.push({ ...row, bodyName: body_name, stage: stageOf(points), points })
  }
  return rows
}
