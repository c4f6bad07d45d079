import type { Day } from '../../kernel/day.ts'
import { sourceOf } from '../../platform/index.ts'
import { closedBecause, effortActs } from './closed.ts'
import type { EffortShown } from './effort.output.ts'
import type { EffortRow } from './effort.store.ts'
import { type Standing, stateOf, stepOf } from './effort.ts'

export function standingOf(row: EffortRow): Standing {
  return {
    told: row.told,
    needClosed: row.need_closed,
    surveyed: row.surveys > 0,
    suitable: row.suitable,
    invited: row.invited,
    answerBy: row.answer_by,
    proposals: row.proposals,
    assessed: row.assessments > 0,
    awarded: row.award !== null,
    ended: row.ended_on !== null,
    implemented: row.implementations > 0,
  }
}

/** An effort as the lists show it. */
export function shown(row: EffortRow, today: Day): EffortShown {
  const standing = standingOf(row)
  return {
    ...{ id: row.id, world: row.world, need: row.need, needTitle: row.need_title, begunOn: row.begun_on },
    ...{ version: row.version, title: row.title, targetGroup: row.target_group, description: row.description },
    ...{ areaEffort: row.area_effort, areas: row.areas, placeOfPerformance: row.place_of_performance },
    ...{ amountOere: row.amount_oere, route: row.route, state: stateOf(standing, today), step: stepOf(standing) },
    ...{ told: row.told, toldOn: row.told_on, answerBy: row.answer_by, invited: row.invited, proposals: row.proposals },
    ...{ award: row.award, decidedOn: row.decided_on },
    ended:
      row.ended_on === null || row.end_step === null
        ? null
        : { step: row.end_step, reason: row.end_reason ?? '', on: row.ended_on },
    source: sourceOf(row),
  }
}

/** Every act with why it is not open now. */
export function nextOf(row: EffortRow, today: Day) {
  const standing = standingOf(row)
  return effortActs.map((act) => {
    const closed = closedBecause(act, standing, today)
    return { act, why: closed?.why ?? null, rule: closed?.rule ?? null }
  })
}
