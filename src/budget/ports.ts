import { sql } from 'kysely'
import { formatKroner } from '../kernel/money.ts'
import { kindNames } from './appropriation/proposal.ts'
import { proposals } from './appropriation/proposal.store.ts'
import { undrawn } from './appropriation/release.store.ts'
import { amountWords } from './appropriation/proposal.view.ts'
import { decisionNames, mayDecide } from './decision/decision.ts'
import { decisions } from './decision/decision.store.ts'
import { countAct, waitingAct, type By, type Ports, type Tx } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'budget',
    { label: ['postering', 'posteringer'], labelEn: ['ledger entry', 'ledger entries'], href: '/budget/posteringer' },
    ({ by }) => sql`budget.entry where world = ${by.world}`,
  ),
  waiting: waitingAct('budget', ['controller', 'manager', 'admin'], async ({ tx, by }) => {
    const decide = await toDecide(tx, by)
    if (by.role !== 'controller') return decide
    const { rows } = await sql<{ line: string; name: string; year: number; over: bigint }>`
      select a.line, l.name, a.year, a.used_oere + a.committed_oere - coalesce(a.limit_oere, 0) as over
      from budget.account a join budget.line l on l.id = a.line
      where a.kind = 'year' and a.world = ${by.world} and a.used_oere + a.committed_oere > coalesce(a.limit_oere, 0)
        and a.used_oere + a.committed_oere - coalesce(a.limit_oere, 0) > ${acceptedOver()} order by a.year`.execute(tx)
    const open = (await proposals(tx, { world: by.world, open: true })).filter((p) => p.preparedBy !== by.id)
    const toApprove = open.map((p) => ({
      what: `Godkend eller afvis: ${kindNames[p.kind].toLowerCase()} til ${p.lineName}`,
      why: `${p.preparedByName} har forberedt ${amountWords(p.kind, p.years)}.`,
      href: `/budget/forslag/${p.id}`,
      due: null,
      weight: 0 as const,
    }))
    const toDraw = (await undrawn(tx, by.world)).map((l) => ({
      what: `Udmønt det, udvalget har frigivet til ${l.name}`,
      why: `${formatKroner(l.undrawn)} er frigivet og kan ikke disponeres, før de er udmøntet.`,
      href: `/budget/bevillinger/${l.line}/udmoent`,
      due: null,
      weight: 2 as const,
    }))
    const over = rows.map((r) => ({
      what: `Tag stilling til bevillingen ${r.year} på ${r.name}`,
      why: `Disponeret og brugt er ${formatKroner(r.over)} over årets bevilling.`,
      href: `/budget/bevillinger/${r.line}`,
      due: null,
      weight: 1 as const,
    }))
    return [...toApprove, ...decide, ...over, ...toDraw]
  }),
}

/** How far above its appropriation two people have accepted that the year lies; it waits again when it grows. */
function acceptedOver() {
  return sql`coalesce((select max((d.content ->> 'overOere')::bigint) from budget.decision d join budget.decision_end e on e.decision = d.id and e.kind = 'approved'
    where d.world = a.world and d.kind = 'overdraft' and d.subject = a.line || '/' || a.year), 0)`
}

async function toDecide(tx: Tx, by: By) {
  const open = await decisions(tx, { world: by.world, open: true })
  return open
    .filter((d) => d.preparedBy !== by.id && mayDecide(d.kind, by.role))
    .map((d) => ({
      what: `Godkend eller afvis: ${decisionNames[d.kind].toLowerCase()}, ${d.label}`,
      why: `${d.preparedByName} har forberedt det: ${d.reason}`,
      href: `/budget/afgoerelser/${d.id}`,
      due: null,
      weight: 0 as const,
    }))
}
