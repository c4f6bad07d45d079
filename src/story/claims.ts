import {
  allowDespite,
  approveClaim,
  attestClaim,
  confirmClaim,
  exportPayments,
  generateClaims,
  matchReceipts,
  proposeCorrection,
  recordInvoice,
  showBatch,
  showClaim,
} from '../claims/index.ts'
import { addDays, addMonth, firstOfMonth, monthOf, type Day, type Month } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { leaderOf } from './cast.ts'
import type { Teller } from './teller.ts'

type Tell = Teller['tell']
/** So many days after the run, never after the story's last day. */
type On = (days: number) => Day
interface Claim {
  claim: string
  number: string
  supplier: string
  month: Month
  supplement: number
}

/** How far a month's claims have come on the story's last day. */
const ways = ['waits', 'corrected', 'confirmed', 'attested', 'approved'] as const
type Way = (typeof ways)[number] | 'invoiced'

/**
 * Practice pays for what was delivered, month by month from the first: claimed on the 2nd of the next month, confirmed, attested, approved,
 * invoiced, sent and paid. Of the last month each supplier's claim has come a different way.
 */
export async function claimMonths({ tell }: Teller, first: Month, until: Day): Promise<void> {
  const last = addMonth(monthOf(until), -1)
  for (let month = first; month <= last; month = addMonth(month, 1)) {
    const run = addDays(firstOfMonth(addMonth(month, 1)), 1)
    if (run > until) return
    const on: On = (days) => [addDays(run, days), until].toSorted()[0] ?? until
    const { claims } = await tell(`claims/${month}/run`, run, 'controller', generateClaims, { month })
    const end = (claim: Claim, i: number): Way =>
      month === last ? (ways[i % ways.length] ?? 'waits') : claim.supplement > 0 ? 'approved' : 'invoiced'
    await Promise.all(claims.map((c, i) => settled(tell, c, on, end(c, i))))
    if (month < last) await paid(tell, month, on, month === addMonth(last, -1))
  }
}

async function settled(tell: Tell, c: Claim, on: On, way: Way): Promise<void> {
  const key = (name: string) => `claims/${c.number}/${name}`
  const { claim } = c
  const leader = leaderOf(c.supplier)
  if (way === 'waits') return
  if (way === 'corrected') return corrected(tell, c, on)
  const { version: confirmed } = await tell(key('confirm'), on(1), leader, confirmClaim, { claim, version: 1 })
  if (way === 'confirmed') return
  const { version } = await tell(key('attest'), on(2), 'caseworker', attestClaim, { claim, version: confirmed })
  if (way === 'attested') return
  const { approvedOere } = await approvedOne(tell, c, on, version)
  if (way === 'approved' || approvedOere <= 0n) return
  await tell(key('invoice'), on(6), 'controller', recordInvoice, {
    ...{ claim, number: `${c.month.replace('-', '')}${c.number.slice(-2)}`, issuedOn: on(5) },
    ...{ netOere: approvedOere, vatOere: (approvedOere + 2n) / 4n },
  })
}

/** An hour too many is told by the supplier itself. */
async function corrected(tell: Tell, { claim, number, supplier }: Claim, on: On): Promise<void> {
  const { lines } = await tell(`claims/${number}/show`, on(0), leaderOf(supplier), showClaim, { claim })
  const line = lines.find((l) => l.kind === 'paid-hour' && l.amountOere > l.priceOere) ?? lines[0]
  if (line === undefined) return
  const less = {
    line: line.id,
    amountOere: line.amountOere - line.priceOere,
    reason: 'Én time for meget er registreret i månedens sidste uge.',
  }
  await tell(`claims/${number}/correct`, on(1), leaderOf(supplier), proposeCorrection, {
    claim,
    version: 1,
    lines: [less],
  })
}

/** What was used beyond the commitment stops a claim until one controller says why it is paid; the other approves. */
async function approvedOne(tell: Tell, { claim, number }: Claim, on: On, from: number) {
  let version = from
  for (;;) {
    try {
      return await tell(`claims/${number}/approve`, on(4), 'controller-2', approveClaim, { claim, version })
    } catch (error) {
      const blocker =
        error instanceof Refusal && error.rule === 'BLOCKED' ? (error.details['blockers'] as string[])[0] : undefined
      if (blocker === undefined) throw error
      const reason = 'Timerne er arbejdet, og forløbet var aftalt med sagsbehandleren.'
      const input = { claim, version, blocker: blocker as 'NO-COMMITMENT', reason }
      version = (await tell(`claims/${number}/allow/${blocker}`, on(3), 'controller', allowDespite, input)).version
    }
  }
}

/** The month's file and the finance system's answers; of the last month paid, one line is rejected and waits to be mended. */
async function paid(tell: Tell, month: Month, on: On, oneRejected: boolean): Promise<void> {
  const { batch } = await tell(`claims/${month}/export`, on(10), 'controller', exportPayments, {})
  if (batch === null) return
  const { payments } = await tell(`claims/${month}/batch`, on(10), 'controller', showBatch, { batch })
  const rows = payments.map((p, i) =>
    oneRejected && i === 0
      ? `${p.id};afvist;Kontonummer mangler;${on(14)}`
      : `${p.id};betalt;Ø${p.invoiceNumber};${on(14)}`,
  )
  const base64 = Buffer.from(['linje;status;reference;dato', ...rows].join('\n')).toString('base64')
  await tell(`claims/${month}/receipts`, on(15), 'controller', matchReceipts, {
    name: `svar-${month}.csv`,
    base64,
  })
}
