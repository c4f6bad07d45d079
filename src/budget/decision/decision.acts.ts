import { z } from 'zod'
import { act, DayOut, Id, insiders, optional, Text, Whole, WorldIn, worldOf, type Work } from '../../platform/index.ts'
import { mustBeAnother, mustBeOpen } from '../../platform/four-eyes.ts'
import { settle } from '../ledger/ledger.store.ts'
import { decisionKinds, mayDecide, mustBeOthers, mustBeOwn, mustDecide, whom, type Decision } from './decision.ts'
import { decisionOf, decisions, insertDecisionEnd, type NewEnd } from './decision.store.ts'

const Ended = z.object({ decision: z.string() })

export const approveDecision = act('budget.approve-decision', {
  kind: 'change',
  may: ['controller', 'manager', 'admin'],
  summary: 'Godkend det om penge, en anden har forberedt: afslutning, overskridelse, bemyndigelse',
  input: z.object({ decision: Id }),
  output: Ended,
  run: async (work, input) => {
    const d = await decisionOf(work.tx, work.by.world, input.decision)
    mustDecide(d.kind, work.by.role)
    mustBeOpen(d, whom.what)
    mustBeAnother(d, work.by, whom)
    await ended(work, { decision: d.id, kind: 'approved', on: work.today })
    if (d.kind === 'annul' || d.kind === 'settle') await settle(work.tx, d.subject, work.today, causeOf(d))
    return { decision: d.id }
  },
})

/** What is given back names the decision as its cause, and through it the two people and the reason. */
function causeOf(d: Decision) {
  return {
    kind: d.kind,
    id: d.id,
    label: `${d.kind === 'annul' ? 'Annulleret' : 'Afsluttet'}: ${d.label}`,
    href: `/budget/afgoerelser/${d.id}`,
  }
}

export const rejectDecision = act('budget.reject-decision', {
  kind: 'change',
  may: ['controller', 'manager', 'admin'],
  summary: 'Afvis det om penge, en anden har forberedt, med en grund',
  input: z.object({ decision: Id, reason: Text('grunden til, at det afvises', 500) }),
  output: Ended,
  run: async (work, input) => {
    const d = await decisionOf(work.tx, work.by.world, input.decision)
    mustDecide(d.kind, work.by.role)
    mustBeOpen(d, whom.what)
    mustBeOthers(d, work.by)
    return ended(work, { decision: d.id, kind: 'rejected', reason: input.reason, on: work.today })
  },
})

export const withdrawDecision = act('budget.withdraw-decision', {
  kind: 'change',
  may: ['controller', 'manager', 'admin'],
  summary: 'Træk det tilbage om penge, du selv har forberedt',
  input: z.object({ decision: Id }),
  output: Ended,
  run: async (work, input) => {
    const d = await decisionOf(work.tx, work.by.world, input.decision)
    mustBeOpen(d, whom.what)
    mustBeOwn(d, work.by)
    return ended(work, { decision: d.id, kind: 'withdrawn', on: work.today })
  },
})

async function ended(work: Work, end: NewEnd): Promise<{ decision: string }> {
  if (!(await insertDecisionEnd(work.tx, work.by, end)))
    mustBeOpen(await decisionOf(work.tx, work.by.world, end.decision), whom.what)
  return { decision: end.decision }
}

export const DecisionOut = z.object({
  id: z.string(),
  kind: z.enum(decisionKinds),
  subject: z.string(),
  label: z.string(),
  href: z.string(),
  content: z.record(z.string(), z.unknown()),
  reason: z.string(),
  preparedOn: DayOut,
  preparedBy: z.string(),
  preparedByName: z.string(),
  /** The caller prepared it, and so cannot approve it (FOUR-EYES). */
  own: z.boolean(),
  /** It is the caller's role that decides it. */
  mayDecide: z.boolean(),
  end: z
    .object({
      kind: z.enum(['approved', 'rejected', 'withdrawn']),
      reason: z.string().nullable(),
      on: DayOut,
      by: z.string(),
      byName: z.string(),
    })
    .nullable(),
})

export const listDecisions = act('budget.list-decisions', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad to afgør sammen om penge: først det, der venter',
  input: z.object({
    world: WorldIn,
    decision: optional(Id),
    kind: optional(z.enum(decisionKinds, 'Vælg slags')),
    state: optional(z.enum(['open', 'ended'], 'Vælg ventende eller afsluttede')),
    limit: optional(Whole('antal rækker', 1, 50_000)),
  }),
  output: z.object({ rows: z.array(DecisionOut) }),
  run: async ({ tx, by }, { state, decision, ...input }) => {
    const open = state === undefined ? undefined : state === 'open'
    const rows = await decisions(tx, { ...input, id: decision, open, world: worldOf(input.world, by) })
    return { rows: rows.map((d) => ({ ...d, own: d.preparedBy === by.id, mayDecide: mayDecide(d.kind, by.role) })) }
  },
})
