import { z } from 'zod'
import { mustHaveAuthority, postUse } from '../../budget/index.ts'
import { lastOfMonth } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Id, OereIn, OereOut, OptionalText, Text, type Work } from '../../platform/index.ts'
import { decided, type Decided } from './amounts.ts'
import { allowable, blockersOf, type Blocker } from './blockers.ts'
import { budgetLineOf, insertAllowance, insertApproval, moneyFacts, type MoneyFacts } from './approve.store.ts'
import { lockedClaim, type ClaimRow } from './claim.store.ts'
import { mustBeAnother, mustBeSeen, mustNotBeDone, mustNotBeStopped } from './guards.ts'
import { Version } from './inputs.ts'
import { linesOf, type LineRow } from './lines.store.ts'
import { addStep, stepsOf, type Step } from './step.store.ts'

/** The other half of four eyes: what was attested is approved, or less with a reason; the ledger is brought to what was approved. */
export const approveClaim = act('claims.approve', {
  kind: 'change',
  may: ['controller'],
  summary: 'Godkend en attesteret afregning; mindre end krævet har en grund, leverandøren ser',
  input: z.object({
    claim: Id,
    version: Version,
    lines: z
      .array(z.object({ line: Id, amountOere: OereIn, reason: OptionalText(1000) }))
      .max(1000)
      .default([]),
  }),
  output: z.object({ claim: z.string(), version: z.number(), claimedOere: OereOut, approvedOere: OereOut }),
  run: async (work, input) => {
    const c = await lockedClaim(work.tx, work.by.world, input.claim)
    const steps = await stepsOf(work.tx, c.id)
    mustNotBeDone(steps, ['approved'], 'godkendt')
    mustBeSeen(c.version, input.version)
    mustNotBeStopped((await standingOf(work, c)).blockers)
    const lines = await linesOf(work.tx, c.id)
    const amounts = decided(lines, input.lines)
    const approvedOere = amounts.reduce((n, l) => n + l.approvedOere, 0n)
    await mustBeApprover(work, c, steps, approvedOere)
    await insertApproval(work, c, { approvedOere, budgetLine: await budgetLineOf(work.tx, c.lot), lines: amounts })
    await bringLedgerTo(work, c, lines, amounts)
    return { claim: c.id, version: await addStep(work, c, 'approved'), claimedOere: c.claimedOere, approvedOere }
  },
})

/** Use without a commitment or over the ceiling stops an approval until somebody says why it is paid; another then approves. */
export const allowDespite = act('claims.allow-despite', {
  kind: 'change',
  may: ['controller', 'manager'],
  summary: 'Lad en afregning godkendes trods et stop, med en grund; en anden godkender',
  input: z.object({
    claim: Id,
    version: Version,
    blocker: z.enum(allowable, 'Vælg det, der stopper afregningen'),
    reason: Text('grunden til, at der betales alligevel', 1000),
  }),
  output: z.object({ claim: z.string(), version: z.number() }),
  run: async (work, { claim, version, blocker, reason }) => {
    const c = await lockedClaim(work.tx, work.by.world, claim)
    mustNotBeDone(await stepsOf(work.tx, c.id), ['approved'], 'godkendt')
    mustBeSeen(c.version, version)
    const there = (await standingOf(work, c)).blockers.find((b) => b.code === blocker)
    if (!there?.stops)
      throw new Refusal('conflict', 'Det stopper ikke afregningen, så der er ikke noget at tillade.', {
        rule: 'BLOCKED',
      })
    await insertAllowance(work, c, blocker, reason)
    return { claim: c.id, version: await addStep(work, c, 'allowed', reason) }
  },
})

/** The same for the act and for the page: another than those who had a hand in it, with authority over what pays. */
export async function mustBeApprover(
  { tx, by, today }: Pick<Work, 'tx' | 'by' | 'today'>,
  c: ClaimRow,
  steps: readonly Step[],
  approvedOere: Oere,
): Promise<void> {
  mustBeAnother(steps, by)
  await mustHaveAuthority(tx, by, await budgetLineOf(tx, c.lot), approvedOere, today)
}

/** What stops the claim, and what is committed for its courses. */
export async function standingOf(
  { tx, today }: Pick<Work, 'tx' | 'today'>,
  c: ClaimRow,
): Promise<{ blockers: Blocker[]; commitment: MoneyFacts['commitment'] }> {
  const { answered, correctionsOpen, attested } = c
  const money = await moneyFacts(tx, c.id, today)
  const blockers = blockersOf({ approved: c.approvedOere !== null, answered, correctionsOpen, attested, ...money })
  return { blockers, commitment: money.commitment }
}

/** What was claimed is use already; the difference is posted, line by line, so that use is what was approved. */
async function bringLedgerTo(
  { tx }: Work,
  c: ClaimRow,
  lines: readonly LineRow[],
  amounts: readonly Decided[],
): Promise<void> {
  for (const d of amounts) {
    if (d.approvedOere === d.claimedOere) continue
    const line = lines.find((l) => l.id === d.line)
    const label = `Afregning ${c.number}, linje ${line?.no}: ${formatKroner(d.claimedOere - d.approvedOere)} ikke godkendt`
    const cause = { kind: 'claim', id: d.line, label, href: `/afregning/${c.id}#linje-${line?.no}` }
    await postUse(tx, c.lot, lastOfMonth(c.month), d.approvedOere - d.claimedOere, line?.referral ?? c.id, cause)
  }
}
