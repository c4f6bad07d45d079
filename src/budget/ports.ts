import { sql } from 'kysely'
import { formatKroner } from '../kernel/money.ts'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'budget',
    { label: ['postering', 'posteringer'], labelEn: ['ledger entry', 'ledger entries'], href: '/budget/posteringer' },
    ({ by }) => sql`budget.entry where world = ${by.world}`,
  ),
  waiting: waitingAct('budget', ['controller'], async ({ tx, by }) => {
    const { rows } = await sql<{ line: string; name: string; year: number; over: bigint }>`
      select a.line, l.name, a.year, a.used_oere + a.committed_oere - coalesce(a.limit_oere, 0) as over
      from budget.account a join budget.line l on l.id = a.line
      where a.kind = 'year' and a.world = ${by.world} and a.used_oere + a.committed_oere > coalesce(a.limit_oere, 0) order by a.year`.execute(
      tx,
    )
    return rows.map((r) => ({
      what: `Tag stilling til bevillingen ${r.year} på ${r.name}`,
      why: `Disponeret og brugt er ${formatKroner(r.over)} over årets bevilling.`,
      href: `/budget/bevillinger/${r.line}`,
      due: null,
      weight: 1 as const,
    }))
  }),
}
