import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayOut, insiders, OereOut, optional, Text, Whole, WorldIn, worldOf } from '../../platform/index.ts'
import { mustNotWait } from '../decision/decision.ts'
import { decisions, insertDecision } from '../decision/decision.store.ts'
import { openCommitments } from '../ledger/commitment.store.ts'

/**
 * The rest of a commitment is given back by two people: annulled, because it should not have been made, or settled,
 * because it will not be used. What has been used stays.
 */
export const proposeSettlement = act('budget.propose-settlement', {
  kind: 'change',
  may: ['controller'],
  summary: 'Forbered, at en disponering annulleres eller afsluttes; en anden godkender',
  input: z.object({
    commitment: Code,
    kind: z.enum(['annul', 'settle'], 'Vælg annullér eller afslut'),
    reason: Text('grunden', 500),
  }),
  output: z.object({ decision: z.string(), outstandingOere: OereOut }),
  run: async ({ tx, by, at, today }, { commitment, kind, reason }) => {
    const open = await openCommitments(tx, { world: by.world, cause: commitment })
    const [first] = open
    if (!first) throw new Refusal('not-found', 'Der er intet tilbage af disponeringen at annullere eller afslutte.')
    mustBeUnused(kind, open)
    const waiting = await decisions(tx, { world: by.world, subject: commitment, open: true })
    mustNotWait(waiting[0])
    const outstandingOere = open.reduce((sum, c) => sum + c.outstandingOere, 0n)
    const { label, href } = first
    const content = { outstandingOere: Number(outstandingOere), years: open.map((c) => c.year) }
    const id = newId(at)
    await insertDecision(tx, by, { id, kind, subject: commitment, label, href, content, reason, on: today })
    return { decision: id, outstandingOere }
  },
})

/** What work has been done on was rightly made: the rest of it is settled, not annulled. */
function mustBeUnused(kind: 'annul' | 'settle', open: readonly { usedOere: bigint }[]): void {
  if (kind === 'settle' || open.every((c) => c.usedOere === 0n)) return
  throw new Refusal('conflict', 'Der er brugt af disponeringen, så den kan ikke annulleres. Afslut resten i stedet.', {
    rule: 'SETTLE-USED',
  })
}

export const listCommitments = act('budget.list-commitments', {
  kind: 'read',
  may: insiders,
  summary: 'Vis åbne disponeringer: hvad der er reserveret og endnu ikke brugt, og til hvad',
  input: z.object({
    world: WorldIn,
    agreement: optional(Code),
    lot: optional(Code),
    commitment: optional(Code),
    kind: optional(Code),
    limit: optional(Whole('antal rækker', 1, 50_000)),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        causeId: z.string(),
        kind: z.string(),
        label: z.string(),
        href: z.string(),
        agreement: z.string(),
        lot: z.string(),
        line: z.string(),
        year: z.number(),
        amountOere: OereOut,
        usedOere: OereOut,
        outstandingOere: OereOut,
        on: DayOut,
      }),
    ),
    sumOere: OereOut,
  }),
  run: async ({ tx, by }, { world, commitment, ...input }) => {
    const rows = await openCommitments(tx, { ...input, cause: commitment, world: worldOf(world, by) })
    return { rows, sumOere: rows.reduce((sum, c) => sum + c.outstandingOere, 0n) }
  },
})
