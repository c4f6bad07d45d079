import { z } from 'zod'
import { act, DayOut, Id, insiders, OereOut } from '../../platform/index.ts'
import { units } from '../../portfolio/index.ts'
import { referralMark } from '../../referrals/index.ts'
import { mostOf } from './amounts.ts'
import { standingOf } from './approve.acts.ts'
import { blockerCodes } from './blockers.ts'
import { claimOf } from './claim.store.ts'
import { linesOf, type LineRow } from './lines.store.ts'
import { ClaimOut, claimOut } from './output.ts'
import { stepKinds, stepsOf } from './step.store.ts'

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
    /** In the claim's year, for its courses: committed, and used up to and with this claim. */
    commitment: z.object({ committedOere: OereOut, usedOere: OereOut }).nullable(),
  }),
  run: async (work, { claim }) => {
    const c = await claimOf(work.tx, work.by.world, claim)
    const lines = (await linesOf(work.tx, c.id)).map(lineOut)
    // A supplier is not told what the municipality has set aside.
    const standing = work.by.enterprise === null ? await standingOf(work, c) : { blockers: [], commitment: null }
    return { ...claimOut(c), lines, steps: await stepsOf(work.tx, c.id), ...standing }
  },
})

function lineOut(l: LineRow): z.input<typeof LineOut> {
  return { ...l, mark: l.referral === null ? null : referralMark(l.referral), mostOere: mostOf(l).oere }
}
