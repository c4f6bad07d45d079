import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayIn, optional, OptionalText, Text, type Work } from '../../platform/index.ts'
import { mustBeOwn, sourceIn } from './case.acts.ts'
import { decisionsOf, insertDecisions, itemOfDecision } from './decision.store.ts'
import { depositCorrection, unrelease } from './deposits.acts.ts'
import { itemOf, lockItem } from './item.store.ts'
import { grants, outcomes, outcomeWords } from './outcome.ts'
import { mustBeHeld } from './record.ts'
import { insertRemark, remarkPlace, remarksOf } from './remark.store.ts'
import { decisionLabel } from './standing.ts'
import { VoteIn, votesAgree } from './vote.input.ts'

const CorrectionIn = z
  .object({
    decision: Text('beslutningens nummer', 120),
    outcome: z.enum(outcomes, 'Vælg, hvad udvalget besluttede'),
    outcomeText: OptionalText(400),
    day: optional(DayIn),
    ...VoteIn,
    reason: Text('grunden til rettelsen', 1000),
  })
  .superRefine(votesAgree)

export const correctDecision = act('committee.correct-decision', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Ret en beslutning, der er skrevet forkert ind; den gamle bliver stående med grunden',
  input: CorrectionIn,
  output: z.object({ item: z.string(), decision: z.string(), replaces: z.string() }),
  run: async (work, input) => {
    const { tx, by, today } = work
    const { old, item } = await decisionToCorrect(work, input.decision)
    const day = input.day ?? old.day
    mustBeHeld(day ?? undefined, today, by.world)
    const id = newId(work.at)
    const outcomeText = input.outcomeText ?? outcomeWords[input.outcome]
    await insertDecisions(tx, [
      {
        ...{ id, world: by.world, record: old.record, item: item.id, point: old.point, meeting: old.meeting, day },
        ...{ agendaNo: old.agenda_no, outcome: input.outcome, outcomeText, vote: input.vote },
        ...{ voteText: input.voteText ?? null, for: input.for, against: input.against, abstained: input.abstained },
        ...{ replaces: old.id, reason: input.reason, by: by.id },
        source: sourceIn(by.world, undefined, item.document),
      },
    ])
    const label = `Rettet: ${decisionLabel([{ no: old.point, words: outcomeText }]).replace('Beslutning: ', '')}`
    await depositCorrection(work, { item, record: id, day, label })
    await releaseNoMore(work, { item, record: id, day, label }, old.record)
    return { item: item.id, decision: id, replaces: old.id }
  },
})

/** R18: a record whose points are agreed to no longer has released nothing. */
async function releaseNoMore(work: Work, r: Parameters<typeof unrelease>[1], record: string): Promise<void> {
  const rows = (await decisionsOf(work.tx, [r.item.id])).filter((d) => d.record === record)
  const replaced = new Set(rows.map((d) => d.replaces))
  if (rows.some((d) => !replaced.has(d.id) && grants(d.outcome))) return
  await unrelease(work, r, [record, ...rows.map((d) => d.id)])
}

async function decisionToCorrect({ tx, by }: Work, id: string) {
  const item = await itemOf(tx, await itemOfDecision(tx, id))
  mustBeOwn(item.world, by.world)
  await lockItem(tx, item.id)
  const rows = await decisionsOf(tx, [item.id])
  if (rows.some((r) => r.replaces === id))
    throw new Refusal(
      'stale',
      'Beslutningen er allerede rettet. Se den nye udgave, og ret den, hvis den ikke er rigtig.',
      {
        rule: 'STALE',
      },
    )
  return { old: rows.find((r) => r.id === id) as (typeof rows)[number], item }
}

export const correctRemark = act('committee.correct-remark', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Ret en bemærkning til beslutningen; den gamle bliver stående med grunden',
  input: z.object({
    remark: Text('bemærkningens nummer', 120),
    parties: z.array(Text('partiet', 80)).min(1, 'Skriv, hvem bemærkningen er fra'),
    joinedBy: z.array(Text('partiet', 80)).default([]),
    wholeCommittee: z.boolean().default(false),
    gist: Text('det, bemærkningen siger', 2000),
    reason: Text('grunden til rettelsen', 1000),
  }),
  output: z.object({ item: z.string(), remark: z.string(), replaces: z.string() }),
  run: async (work, { remark, ...input }) => {
    const { tx, by } = work
    const row = await remarkPlace(tx, remark)
    const item = await itemOf(tx, row.item)
    mustBeOwn(item.world, by.world)
    await lockItem(tx, item.id)
    if ((await remarksOf(tx, item.id)).some((r) => r.replaces === remark))
      throw new Refusal('stale', 'Bemærkningen er allerede rettet. Se den nye udgave.', { rule: 'STALE' })
    const id = newId(work.at)
    const source = sourceIn(by.world, undefined, item.document)
    await insertRemark(tx, {
      ...{ ...input, id, world: by.world, record: row.record, item: item.id, replaces: remark, source, by: by.id },
    })
    return { item: item.id, remark: id, replaces: remark }
  },
})
