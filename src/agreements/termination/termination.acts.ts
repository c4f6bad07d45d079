import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, insiders, supplierStaff, type Role, type Work } from '../../platform/index.ts'
import { mustBeAnother, mustBeOpen } from '../../platform/four-eyes.ts'
import { depositLotEnd, withdrawLotEnd } from '../../portfolio/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { insertTerminationEnd, type NewEnd } from '../ending.store.ts'
import { atField } from '../file/must.ts'
import { ownAgreement } from '../own.acts.ts'
import { mustBeOthers, mustBeOwn } from '../own-preparation.ts'
import { guardTermination, mustPass, type Guarded } from './guard.acts.ts'
import { insertRecall, insertTermination, standingEnds, terminationOf, terminations } from './termination.store.ts'
import {
  CheckTerminationIn,
  TerminationId,
  TerminationIn,
  TerminationOut,
  TerminationRulesOut,
  WithReason,
} from './termination.input.ts'
import type { Termination } from './termination.ts'

const preparers: readonly Role[] = ['officer', 'manager']
const deciders: readonly Role[] = ['manager', 'controller']
const Done = z.object({ termination: z.string() })

export const checkTermination = act('agreements.check-termination', {
  kind: 'read',
  may: insiders,
  summary: 'Se, hvad der står i vejen for at opsige en aftale eller en delaftale til en dag',
  input: CheckTerminationIn,
  output: TerminationRulesOut,
  run: (work, input) => guardTermination(work, input),
})

export const prepareTermination = act('agreements.prepare-termination', {
  kind: 'change',
  may: preparers,
  summary: 'Forbered en opsigelse med varsel, grund og plan for borgerne; en anden skal godkende den',
  input: TerminationIn,
  output: Done,
  run: async (work, input) => {
    const guarded = await guardTermination(work, input)
    mustPass(guarded)
    mustPlan(input)
    const acknowledged = acknowledgement(guarded, input.acknowledged)
    const id = newId(work.at)
    const { agreement, lot, missing } = guarded
    const own = { id, agreement: agreement.code, lot, missing, acknowledged, on: work.today }
    await insertTermination(work.tx, work.by, { ...input, ...own })
    return { termination: id }
  },
})

function mustPlan({ running, plan }: { running: number; plan: string }): void {
  if (running > 0 && plan === 'none') throw atField('plan', 'Vælg, hvad der sker med de borgere, der er i gang')
  if (running === 0 && plan !== 'none') throw atField('plan', 'Vælg »Ingen borgere er i gang«, når ingen er i gang')
}

/** C25: what is missing is warned of, and the warning is answered before it goes on. */
function acknowledgement({ missing, rules }: Guarded, answer: string | undefined): string | null {
  if (missing.length === 0) return null
  if (answer !== undefined) return answer
  const message = rules
    .filter((r) => r.outcome === 'warn')
    .map((r) => r.text)
    .join(' ')
  throw new Refusal('invalid', message, { rule: 'C25', missing, issues: [{ field: 'acknowledged', message }] })
}

export const approveTermination = act('agreements.approve-termination', {
  kind: 'change',
  may: deciders,
  summary: 'Godkend en opsigelse, en anden har forberedt: aftalen ophører på dagen',
  input: TerminationId,
  output: Done,
  run: async (work, input) => {
    const t = await openTermination(work, input.termination)
    mustBeAnother(t, work.by, { what: 'opsigelsen', whom: 'en anden leder eller controller' })
    const agreement = await ownAgreement(work, t.agreement)
    const lot = agreement.lots.find((l) => l.id === t.lot)
    const guarded = await guardTermination(work, {
      ...t,
      lot: lot === undefined ? undefined : (lot.lot ?? lot.position),
    })
    mustPass(guarded)
    await ended(work, t, { kind: 'approved', on: work.today })
    const href = `/aftaler/${t.agreement}/opsigelser/${t.id}`
    const cause = { kind: 'termination', id: t.id, label: `Opsigelse af ${agreement.name}`, href }
    for (const l of guarded.lots)
      await depositLotEnd(work.tx, { world: work.by.world, lot: l.id, endsBefore: t.endsBefore, cause })
    return { termination: t.id }
  },
})

export const rejectTermination = act('agreements.reject-termination', {
  kind: 'change',
  may: deciders,
  summary: 'Afvis en opsigelse, en anden har forberedt, med en grund; aftalen løber videre',
  input: WithReason('grunden til, at opsigelsen afvises'),
  output: Done,
  run: async (work, { termination, reason }) => {
    const t = await openTermination(work, termination)
    mustBeOthers(t, work.by)
    return ended(work, t, { kind: 'rejected', reason, on: work.today })
  },
})

export const withdrawTermination = act('agreements.withdraw-termination', {
  kind: 'change',
  may: preparers,
  summary: 'Træk en opsigelse tilbage, du selv har forberedt, før den er godkendt',
  input: TerminationId,
  output: Done,
  run: async (work, input) => {
    const t = await openTermination(work, input.termination)
    mustBeOwn(t, work.by)
    return ended(work, t, { kind: 'withdrawn', on: work.today })
  },
})

export const recallTermination = act('agreements.recall-termination', {
  kind: 'change',
  may: deciders,
  summary: 'Tag en godkendt opsigelse tilbage, før dagen er kommet; aftalen løber videre',
  input: WithReason('hvorfor opsigelsen tages tilbage'),
  output: Done,
  run: async (work, { termination, reason }) => {
    const t = await terminationOf(work.tx, termination)
    await ownAgreement(work, t.agreement)
    mustBeRecallable(t, work.today)
    if (!(await insertRecall(work.tx, work.by, { termination, reason, on: work.today }))) throw recalledBefore()
    for (const id of await standingEnds(work.tx, termination)) await withdrawLotEnd(work.tx, id, work.today)
    return { termination }
  },
})

function mustBeRecallable(t: Termination, today: string): void {
  if (t.end?.kind !== 'approved')
    throw new Refusal('conflict', 'Opsigelsen er ikke godkendt, så der er intet at tage tilbage.', { rule: 'STATE' })
  if (t.recalled !== null) throw recalledBefore()
  if (t.endsBefore <= today)
    throw new Refusal('unlawful', 'Aftalen er ophørt. En opsigelse tages tilbage, før dagen kommer.', {
      rule: 'NOTICE',
    })
}

function recalledBefore(): Refusal {
  return new Refusal('conflict', 'Opsigelsen er allerede taget tilbage.', { rule: 'DOUBLE-CLICK' })
}

export const listTerminations = act('agreements.list-terminations', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en aftales opsigelser: dem, der venter, og dem, der er afgjort eller taget tilbage',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({ rows: z.array(TerminationOut) }),
  run: async ({ tx }, { agreement }) => ({ rows: await terminations(tx, { agreement }) }),
})

async function openTermination(work: Work, id: string): Promise<Termination> {
  const t = await terminationOf(work.tx, id)
  await ownAgreement(work, t.agreement)
  mustBeOpen(t, 'opsigelsen')
  return t
}

async function ended(work: Work, t: Termination, end: NewEnd): Promise<{ termination: string }> {
  if (!(await insertTerminationEnd(work.tx, work.by, t.id, end)))
    mustBeOpen(await terminationOf(work.tx, t.id), 'opsigelsen')
  return { termination: t.id }
}
