import { interleave } from '../ab.ts'
import type { Stage } from '../stage.ts'
import { row, type Row } from '../table.ts'

export const registrationsPerWindow = 1000

/** P1: a registration with session, scope, validation, guard, ledger, summary and journal, beside a bare guarded insert. */
export async function create(stage: Stage): Promise<Row> {
  const requests = (path: string) => () => ({
    ...stage.to(path === '/create' ? stage.raw : stage.ours),
    method: 'POST' as const,
    headers: { 'Content-Type': 'application/json', Cookie: stage.ground.mentor },
    requests: stage.ground.fresh(registrationsPerWindow).map(({ lot, ...input }) => ({
      path,
      // The limit looks nothing up, so it is told the lot.
      body: JSON.stringify(path === '/create' ? { ...input, lot } : input),
    })),
  })
  const limit = { server: stage.raw.child, load: requests('/create') }
  const ours = { server: stage.ours.child, load: requests('/api/delivery/register-hours') }
  const m = await interleave(stage.generator, limit, ours, stage.rounds)
  return row('create', m, 1 / m.ratio, '≥ 0.5', 1 / m.ratio >= 0.5)
}
