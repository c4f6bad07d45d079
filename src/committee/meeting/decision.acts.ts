import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, type Work } from '../../platform/index.ts'
import { caseFor, sourceIn } from './case.acts.ts'
import { decisionExample } from './decision.example.ts'
import { DecisionIn, wordsOf } from './decision.input.ts'
import { decisionsOf, recordElsewhere } from './decision.store.ts'
import { depositAll } from './deposits.acts.ts'
import { keep, keepPoints } from './keep.acts.ts'
import { isDraft, pointsOf } from './point.store.ts'
import { mayRelease, mustBeHeld, mustBeOpenFor } from './record.ts'
import { remarksOf } from './remark.store.ts'
import { sameRecord } from './same-record.ts'
import { bodyWarnings, decisionLabel } from './standing.ts'

const WarningOut = z.object({
  rule: z.string(),
  point: z.number().nullable(),
  names: z.string(),
  decides: z.string(),
})

export const recordDecision = act('committee.record-decision', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Skriv ind, hvad udvalget besluttede i en sag, punkt for punkt, med bemærkninger og det, der følger af den',
  input: DecisionIn.meta({ examples: [decisionExample] }),
  output: z.object({
    item: z.string(),
    id: z.string(),
    decisions: z.array(z.string()),
    duties: z.array(z.string()),
    warnings: z.array(WarningOut),
    /** False when the same was recorded before: then nothing was added. */
    added: z.boolean(),
  }),
  run: async (work, input) => {
    const { tx, by } = work
    const source = sourceIn(by.world, input.source, undefined)
    const item = await caseFor(work, { ...input, no: input.itemNo, source })
    const before = await decisionsOf(tx, [item.id])
    const warn = async () => bodyWarnings(await pointsOf(tx, item), item.body)
    const same = sameRecord(before, await remarksOf(tx, item.id), input)
    if (same)
      return {
        item: item.id,
        id: same.record,
        decisions: same.ids,
        duties: [],
        warnings: await warn(),
        added: false,
      }
    const told = { ...input, day: input.day ?? item.day ?? undefined }
    await mustBeFinished(work, item.paper)
    mustBeHeld(told.day, work.today, by.world)
    mustBeOpenFor(before, told)
    mayRelease(told)
    if (told.id !== undefined && (await recordElsewhere(tx, told.id, item.id))) throw numberTaken(told.id)
    await keepPoints(work, item, told)
    const { record, decisions } = await keep(work, item, told)
    const label = decisionLabel(told.points.map((p) => ({ no: p.no ?? null, words: wordsOf(p) })))
    const recorded = {
      item,
      record,
      day: told.day ?? null,
      label,
      source: sourceIn(by.world, input.source, item.document),
    }
    const { duties } = await depositAll(work, recorded, told)
    return { item: item.id, id: record, decisions, duties, warnings: await warn(), added: true }
  },
})

function numberTaken(id: string): Refusal {
  return new Refusal(
    'conflict',
    `Nummeret ${id} er en beslutning i en anden sag. Vælg et andet, eller lad det være tomt.`,
    {
      rule: 'ONCE',
      issues: [{ field: 'id', message: `Nummeret ${id} er brugt i en anden sag` }],
    },
  )
}

/** The committee decides on what it was given: a paper whose figures still change was not. */
async function mustBeFinished({ tx }: Work, paper: string | null): Promise<void> {
  if (paper !== null && (await isDraft(tx, paper)))
    throw new Refusal('conflict', 'Papiret er et udkast. Gør det færdigt, før beslutningen skrives ind.', {
      rule: 'FROZEN',
    })
}
