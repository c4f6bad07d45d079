import { newId } from '../../kernel/ids.ts'
import type { Work } from '../../platform/index.ts'
import { sourceIn } from './case.acts.ts'
import { type DecisionGiven, wordsOf } from './decision.input.ts'
import { insertDecisions, type NewDecision } from './decision.store.ts'
import type { ItemRow } from './item.store.ts'
import { keptPoints } from './kept-points.ts'
import { insertLink } from './link.store.ts'
import { meetingOn } from './meeting.store.ts'
import { insertPoints, keptNumbers, pointsOf } from './point.store.ts'
import { insertRemark } from './remark.store.ts'

/** What each point asked is kept beside its decision: the document may be filed in a new version later. */
export async function keepPoints({ tx, by }: Work, item: ItemRow, told: DecisionGiven): Promise<void> {
  const fresh = keptPoints(await pointsOf(tx, item), told.points)
  const kept = await keptNumbers(tx, item.id)
  const missing = fresh.filter((p) => !kept.includes(p.no))
  await insertPoints(tx, by.world, item.id, missing)
}

export async function keep(
  work: Work,
  item: ItemRow,
  told: DecisionGiven,
): Promise<{ record: string; decisions: string[] }> {
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
