import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { lotIdOf, mustLive, ownAgreement, type OwnAgreement } from '../own.acts.ts'
import type { TerminationChecked } from './termination.input.ts'
import { missingSteps } from './step.ts'
import { stepsOf } from './step.store.ts'
import { terminationRules, type ByWhom, type OpenCommitment } from './termination.ts'
import { openAfter } from './termination.store.ts'

export interface AskedTermination {
  agreement: string
  lot?: number | undefined
  byWhom: ByWhom
  noticeDays: number
  endsBefore: string
}

export interface Guarded extends TerminationChecked {
  agreement: OwnAgreement
  lot: string | null
  /** The lots it ends: the one, or all that have not ended before. */
  lots: OwnAgreement['lots']
}

/** The guard a page offers termination by, and that preparing and approving call. */
export async function guardTermination(work: Work, asked: AskedTermination): Promise<Guarded> {
  const agreement = await ownAgreement(work, asked.agreement)
  mustLive(agreement)
  const lot = lotIdOf(agreement, asked.lot)
  const lots = agreement.lots.filter((l) =>
    lot === null ? l.endsBefore === null || l.endsBefore > asked.endsBefore : l.id === lot,
  )
  if (lots.length === 0) throw noLot()
  const open = await openAfter(
    work.tx,
    lots.map((l) => l.id),
    asked.endsBefore,
  )
  const missing = missingSteps(asked.byWhom, lot, await stepsOf(work.tx, agreement.code))
  const answer = terminationRules({
    ...{ today: work.today, noticeDays: asked.noticeDays, endsBefore: asked.endsBefore, open, missing },
    lots: lots.map((l) => ({ ...l, label: `Delaftale ${l.lot ?? l.position}` })),
  })
  return { ...answer, missing, open, agreement, lot, lots }
}

/**
 * @throws Refusal unlawful with the first rule that says no; CANCEL-GUARD carries count, sum and links
 */
export function mustPass({ allowed, rules, open }: Pick<Guarded, 'allowed' | 'rules' | 'open'>): void {
  if (allowed) return
  const no = rules.filter((r) => r.outcome === 'fail')
  throw new Refusal('unlawful', no.map((r) => r.text).join(' '), {
    rule: no[0]?.id ?? 'NOTICE',
    rules: no.map(({ id, text }) => ({ id, text })),
    ...(open.length === 0 ? {} : counted(open)),
  })
}

function counted(open: readonly OpenCommitment[]) {
  const sum = open.reduce((total, c) => total + c.outstandingOere, 0n)
  return {
    count: open.length,
    sumOere: Number(sum),
    links: open
      .slice(0, 100)
      .map((c) => ({ label: c.label, href: c.href, outstandingOere: Number(c.outstandingOere) })),
  }
}

function noLot(): Refusal {
  return new Refusal('unlawful', 'Aftalen ophører allerede før den dag. Der er intet at opsige.', { rule: 'NOTICE' })
}
