import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayIn, optional, OptionalText, Text, type Work } from '../../platform/index.ts'
import { caseFor, mustBeOwn, sourceIn } from './case.acts.ts'
import { DecisionIn, votesAgree, VoteIn, wordsOf, type DecisionGiven } from './decision.input.ts'
import {
  decisionsOf,
  insertDecisions,
  insertLink,
  insertRemark,
  itemOfDecision,
  remarkPlace,
  remarksOf,
  type NewDecision,
} from './decision.store.ts'
import { depositAll, depositCorrection } from './deposits.acts.ts'
import { insertPoints, itemOf, keptNumbers, lockItem, pointsOf, type ItemRow } from './item.store.ts'
import { meetingOn } from './meeting.store.ts'
import { outcomes, outcomeWords } from './outcome.ts'
import { keptPoints, mayRelease, mustBeHeld, mustBeOpenFor, sameRecord } from './record.ts'
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
  input: DecisionIn,
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
    mustBeHeld(told.day, work.today, by.world)
    mustBeOpenFor(before, told)
    mayRelease(told)
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

/** What each point asked is kept beside its decision: the document may be filed in a new version later. */
async function keepPoints({ tx, by }: Work, item: ItemRow, told: DecisionGiven): Promise<void> {
  const fresh = keptPoints(await pointsOf(tx, item), told.points)
  const kept = await keptNumbers(tx, item.id)
  const missing = fresh.filter((p) => !kept.includes(p.no))
  await insertPoints(tx, by.world, item.id, missing)
}

async function keep(work: Work, item: ItemRow, told: DecisionGiven): Promise<{ record: string; decisions: string[] }> {
  const { tx, by, at } = work
  const record = told.id ?? newId(at)
  const day = told.day ?? null
  const source = sourceIn(by.world, told.source, item.document)
  const here = item.meeting_day === day ? item.meeting : null
  const meeting = here ?? (await meetingOn(tx, by.world, item.body, day))
  const common = {
    ...{ world: by.world, record, item: item.id, meeting, day, source, by: by.id },
    agendaNo: meeting === item.meeting || item.meeting === null ? item.no : null,
    ...{ vote: told.vote, voteText: told.voteText ?? null },
    ...{ for: told.for, against: told.against, abstained: told.abstained },
  }
  const rows: NewDecision[] = told.points.map((p) => ({
    ...common,
    id: p.no === undefined ? record : `${record}-${p.no}`,
    point: p.no ?? null,
    outcome: p.outcome,
    outcomeText: wordsOf(p),
  }))
  await insertDecisions(tx, rows)
  for (const [i, r] of told.remarks.entries())
    await insertRemark(tx, {
      ...r,
      id: `${record}-B${i + 1}`,
      world: by.world,
      record,
      item: item.id,
      source,
      by: by.id,
    })
  for (const l of told.links) {
    const { direction, label, day: on = null, dayText = null, other = null } = l
    const link = { direction, label, day: on, day_text: dayText, other, source: l.source ?? source }
    await insertLink(tx, { ...link, world: by.world, item: item.id, by: by.id })
  }
  return { record, decisions: rows.map((r) => r.id) }
}

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
    return { item: item.id, decision: id, replaces: old.id }
  },
})

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
