import { z } from 'zod'
import { priceMonth } from '../../delivery/index.ts'
import { monthOf } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { act, MonthIn, OereOut, type Work } from '../../platform/index.ts'
import { mustBeClosed } from './month.ts'
import { pricedByMonth, unclaimed } from './delivered.store.ts'
import { countsOf, insertClaim, insertRun, lockRuns } from './generate.store.ts'
import { claimsFrom, type NewClaim } from './group.ts'

/**
 * The monthly run: a claim for each supplier and lot with delivery in the month, and a supplementary one for what was
 * registered late or corrected in months that were run before. Run again it claims nothing twice.
 */
export const generateClaims = act('claims.generate', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Dan afregninger for en afsluttet måned, og tillæg for det, der kom for sent',
  input: z.object({ month: MonthIn }),
  output: z.object({
    month: z.string(),
    claims: z.array(
      z.object({
        ...{ claim: z.string(), number: z.string(), supplier: z.string(), lot: z.string(), month: z.string() },
        ...{ supplement: z.number(), lines: z.number(), claimedOere: OereOut },
      }),
    ),
    claimedOere: OereOut,
  }),
  run: async (work, { month }) => {
    mustBeClosed(month, monthOf(work.today))
    await lockRuns(work.tx, work.by.world)
    for (const whole of await pricedByMonth(work.tx, work.by.world, `${month}-01`)) await priceMonth(work, whole)
    const found = claimsFrom(await unclaimed(work.tx, work.by.world, `${month}-01`))
    const numbered = await numberedIn(work, found)
    const run = await insertRun(work, `${month}-01`)
    for (const c of numbered) await insertClaim(work, { ...c, run })
    const claims = numbered.map(({ id, lines, ...c }) => ({ ...c, claim: id, lines: lines.length }))
    return { month, claims, claimedOere: claims.reduce((n, c) => n + c.claimedOere, 0n) }
  },
})

/** Numbers within each month, in order; a month that was run before gets supplements. */
async function numberedIn({ tx, by, at }: Work, found: readonly NewClaim[]) {
  const given = new Map<string, number>()
  const out: (NewClaim & { id: string; number: string; supplement: number })[] = []
  for (const c of found) {
    const { inMonth, own, run } = await countsOf(tx, by.world, c)
    const n = (given.get(c.month) ?? inMonth) + 1
    given.set(c.month, n)
    const number = `A-${c.month}-${String(n).padStart(4, '0')}`
    out.push({ ...c, id: newId(at), number, supplement: run ? own + 1 : 0 })
  }
  return out
}
