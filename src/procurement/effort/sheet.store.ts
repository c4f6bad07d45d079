import { toDecimal } from '../../kernel/fraction.ts'
import type { Work } from '../../platform/index.ts'
import { newestAssessment } from '../assessment/assessment.store.ts'
import { namesOf } from '../assessment/award-effort.store.ts'
import { ranked } from '../assessment/score.ts'
import { newestImplementation } from '../implementation/implement.store.ts'
import { invitedTo } from '../market/call.store.ts'
import { criterionOf, criterionOut } from '../market/criterion.ts'
import { deadlinesOf } from '../market/deadline.store.ts'
import { candidatesOf } from '../market/survey.store.ts'
import { newestProposals } from '../proposal/proposal.store.ts'
import { proposalShown } from '../proposal/shown.ts'
import type { EffortOnSheet } from './effort.output.ts'
import type { EffortRow } from './effort.store.ts'
import { nextOf, shown } from './shown.ts'
import { warnAims, warnFew } from './warnings.ts'

/** The whole effort: its course, and what has been looked at, proposed and decided, as far as the reader may see it. */
export async function sheet(work: Pick<Work, 'tx' | 'by' | 'today'>, row: EffortRow): Promise<EffortOnSheet> {
  const { tx, by, today } = work
  const buys = ['officer', 'manager', 'auditor'].includes(by.role)
  const isOpened = row.answer_by !== null && today > row.answer_by && buys
  const opened = isOpened ? (await newestProposals(tx, row.id)).map(proposalShown) : null
  const standing = (opened ?? []).filter((p) => p.withdrawn === null)
  return {
    ...shown(row, today),
    survey: await surveyOf(work, row),
    call: await callOf(work, row),
    opened,
    assessment: await assessmentOf(work, row),
    winners: await named(work, row.winners ?? []),
    implementation: await implementationOf(work, row),
    next: nextOf(row, today),
    warnings: [...warnFew(row.invited, row.reason_fewer), ...warnAims(row.area_effort, standing)],
  }
}

async function surveyOf({ tx }: Pick<Work, 'tx'>, row: EffortRow): Promise<EffortOnSheet['survey']> {
  if (row.surveys === 0) return null
  const candidates = await candidatesOf(tx, row.id, row.surveys)
  return { no: row.surveys, how: row.survey_how ?? '', on: row.surveyed_on, candidates }
}

async function callOf({ tx }: Pick<Work, 'tx'>, row: EffortRow): Promise<EffortOnSheet['call']> {
  if (row.called_on === null) return null
  const invited = await invitedTo(tx, row.id)
  const deadlines = await deadlinesOf(tx, row.id)
  return {
    on: row.called_on,
    criteria: (row.criteria ?? []).map(criterionOut),
    mostPoints: row.most_points ?? 0,
    reasonFewer: row.reason_fewer,
    deadlines: deadlines.map(({ no, reason, answer_by, set_on }) => ({ no, reason, answerBy: answer_by, on: set_on })),
    invitations: invited.map(({ invited_on, ...i }) => ({ ...i, on: invited_on })),
  }
}

async function assessmentOf(work: Pick<Work, 'tx'>, row: EffortRow): Promise<EffortOnSheet['assessment']> {
  const newest = await newestAssessment(work.tx, row.id)
  if (newest === undefined) return null
  const names = await namesOf(
    work.tx,
    newest.scores.map((s) => s.enterprise),
  )
  return {
    ...{ no: newest.no, on: newest.on, reason: newest.reason },
    scores: ranked((row.criteria ?? []).map(criterionOf), newest.scores).map(({ total, ...s }) => ({
      ...{ ...s, name: names.get(s.enterprise) ?? s.enterprise, points: [...s.points] },
      total: { numerator: total.n, denominator: total.d, rounded: toDecimal(total, 2) },
    })),
    notes: newest.notes.map(({ kind, text, enterprise }) => ({ kind, text, enterprise: enterprise ?? null })),
  }
}

async function named({ tx }: Pick<Work, 'tx'>, ids: readonly string[]) {
  const names = await namesOf(tx, ids)
  return ids.map((enterprise) => ({ enterprise, name: names.get(enterprise) ?? enterprise }))
}

async function implementationOf({ tx }: Pick<Work, 'tx'>, row: EffortRow): Promise<EffortOnSheet['implementation']> {
  const m = await newestImplementation(tx, row.id)
  if (m === undefined) return null
  return {
    ...{ version: m.no, agreedOn: m.agreed_on, startsOn: m.starts_on, agreement: m.agreement, reason: m.reason },
    ...{ supportUnit: m.support_unit, centre: m.centre, supplierContact: m.supplier_contact },
    ...{ monitoredIn: m.monitored_in, on: m.written_on },
  }
}
