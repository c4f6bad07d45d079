import { z } from 'zod'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayOut, Id, insiders, OereOut, type Work } from '../../platform/index.ts'
import { units } from '../../portfolio/index.ts'
import { referralMark } from '../../referrals/index.ts'
import { mostOf } from './amounts.ts'
import { mustBeApprover, standingOf } from './approve.acts.ts'
import { blockerCodes } from './blockers.ts'
import { claimOf, type ClaimRow } from './claim.store.ts'
import { linesOf, type LineRow } from './lines.store.ts'
import { ClaimOut, claimOut } from './output.ts'
import { stepKinds, stepsOf, type Step } from './step.store.ts'

const RowOut = z.object({
  ...{ entry: z.number(), source: z.string(), row: z.string(), day: DayOut, label: z.string(), href: z.string() },
  ...{ unitsHundredths: z.number(), priceOere: OereOut, amountOere: OereOut, rule: z.string() },
})
const LineOut = z.object({
  ...{
    id: z.string(),
    no: z.number(),
    referral: z.string().nullable(),
    mark: z.string().nullable(),
    kind: z.enum(units),
    variant: z.string().nullable(),
  },
  ...{ unitsHundredths: z.number(), priceOere: OereOut, amountOere: OereOut, rule: z.string(), mostOere: OereOut },
  ...{ correction: z.string().nullable(), proposedOere: OereOut.nullable(), proposedReason: z.string().nullable() },
  ...{ accepted: z.boolean().nullable(), answerReason: z.string().nullable(), rejectedReason: z.string().nullable() },
  ...{ approvedOere: OereOut.nullable(), approvedReason: z.string().nullable(), rows: z.array(RowOut) },
})
const BlockerOut = z.object({
  ...{ code: z.enum(blockerCodes), stops: z.boolean(), text: z.string() },
  allowed: z.object({ by: z.string(), reason: z.string() }).nullable(),
})

/** The claim with every line's delivery behind it. No citizen is named: a line says which course it is of by its mark. */
export const showClaim = act('claims.show-claim', {
  kind: 'read',
  may: [...insiders, 'supplier'],
  summary: 'Vis en afregning med leverancen bag hver linje og det, der stopper den',
  input: z.object({ claim: Id }),
  output: ClaimOut.extend({
    lines: z.array(LineOut),
    steps: z.array(
      z.object({
        ...{ no: z.number(), kind: z.enum(stepKinds), reason: z.string().nullable() },
        ...{ by: z.string(), byName: z.string(), on: DayOut },
      }),
    ),
    blockers: z.array(BlockerOut),
    /** Why the caller cannot approve it, when it is a controller's turn: the act's own guard. */
    hindrance: z.object({ rule: z.string().nullable(), text: z.string() }).nullable(),
    /** In the claim's year, for its courses: committed, and used up to and with this claim. */
    commitment: z.object({ committedOere: OereOut, usedOere: OereOut }).nullable(),
  }),
  run: async (work, { claim }) => {
    const c = await claimOf(work.tx, work.by.world, claim)
    const lines = (await linesOf(work.tx, c.id)).map(lineOut)
    // A supplier is not told what the municipality has set aside.
    const standing = work.by.enterprise === null ? await standingOf(work, c) : { blockers: [], commitment: null }
    const steps = await stepsOf(work.tx, c.id)
    return { ...claimOut(c), lines, steps, ...standing, hindrance: await hindranceOf(work, c, steps, lines) }
  },
})

async function hindranceOf(work: Work, c: ClaimRow, steps: Step[], lines: readonly { mostOere: Oere }[]) {
  if (work.by.role !== 'controller' || c.state !== 'awaiting-approval') return null
  const most = lines.reduce((n, l) => n + l.mostOere, 0n)
  try {
    await mustBeApprover(work, c, steps, most)
    return null
  } catch (error) {
    if (error instanceof Refusal) return { rule: error.rule ?? null, text: error.message }
    throw error
  }
}

function lineOut(l: LineRow) {
  return { ...l, mark: l.referral === null ? null : referralMark(l.referral), mostOere: mostOf(l).oere }
}
