import { interleave } from '../ab.ts'
import type { Stage } from '../stage.ts'
import { row, type Row } from '../table.ts'

const perWindow = 2000

/** P2: what the web frame costs before it does anything, beside bare node:http; the promise is a difference in µs. */
export async function noop(stage: Stage): Promise<Row[]> {
  return [
    await measure(stage, 'noop GET', 'GET', '/noop', 10),
    await measure(stage, 'noop POST', 'POST', '/noop-post', 20),
  ]
}

async function measure(
  stage: Stage,
  name: string,
  method: 'GET' | 'POST',
  rawPath: string,
  most: number,
): Promise<Row> {
  const ask = (server: Stage['raw'], path: string) => () => ({
    ...stage.to(server),
    ...{ method, headers: method === 'GET' ? {} : { 'Content-Type': 'application/json' } },
    requests: Array.from({ length: perWindow }, () => (method === 'GET' ? { path } : { path, body })),
  })
  const limit = { server: stage.raw.child, load: ask(stage.raw, rawPath) }
  const ours = { server: stage.ours.child, load: ask(stage.ours, '/bench/noop') }
  const m = await interleave(stage.generator, limit, ours, stage.rounds)
  return row(name, m, m.ratio, `≤ ${most} µs more`, m.ours - m.limit <= most)
}

const body = JSON.stringify({ placement: '01890a5d-ac96-774b-bcce-b302099a8057', week: '2026-W33', hours: 14.8 })
