import { interleave } from '../ab.ts'
import type { Stage } from '../stage.ts'
import { row, type Row } from '../table.ts'

const perWindow = 600

/** P3: the page of a referral, logged in and journalled, beside the same facts as JSON from one statement. */
export async function page(stage: Stage): Promise<Row> {
  const get = (server: Stage['raw'], path: string) => () => ({
    ...stage.to(server),
    method: 'GET' as const,
    headers: { Cookie: stage.ground.caseworker },
    requests: Array.from({ length: perWindow }, () => ({ path })),
  })
  const { referral } = stage.ground
  const limit = { server: stage.raw.child, load: get(stage.raw, `/referral/${referral}`) }
  const ours = { server: stage.ours.child, load: get(stage.ours, `/henvisninger/${referral}`) }
  const m = await interleave(stage.generator, limit, ours, stage.rounds)
  if (!m.samples.ours.includes('Svarfrist')) throw new Error('That is not the page of a referral')
  return row('page', m, m.ratio, '≤ 3', m.ratio <= 3)
}
