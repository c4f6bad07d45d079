import type { Oere } from '../../kernel/money.ts'
import type { OpenRow, UseRow, YearRow } from './trace.store.ts'

/** A joint of the tree: its children's amounts add up to its own, to the øre. A leaf has none. */
export interface TraceNode {
  kind: 'appropriation' | 'year' | 'lot' | 'claim' | 'line' | 'use' | 'commitment' | 'open' | 'left'
  id: string
  label: string
  href: string
  amountOere: Oere
  children: TraceNode[]
}

export interface TraceRows {
  years: readonly YearRow[]
  uses: readonly UseRow[]
  open: readonly OpenRow[]
}

/** A line's money from the appropriation to what was delivered: appropriation = used + committed + left, in every year. */
export function traceTree(line: string, { years, uses, open }: TraceRows): TraceNode {
  const children = years.map((y) =>
    yearNode(
      y,
      uses.filter((u) => u.year === y.year),
      open.filter((o) => o.year === y.year),
    ),
  )
  return joint('appropriation', line, years[0]?.name ?? line, entries(line), children)
}

function yearNode(y: YearRow, uses: readonly UseRow[], open: readonly OpenRow[]): TraceNode {
  const id = `${y.line}/${y.year}`
  const lots = [...new Set([...uses, ...open].map((r) => r.lot))].sort()
  const children = lots.map((lot) =>
    lotNode(
      lot,
      uses.filter((u) => u.lot === lot),
      open.filter((o) => o.lot === lot),
    ),
  )
  const href = entries(y.line, y.year)
  const spent = sum(children)
  const left = leaf(
    'left',
    `${id}/left`,
    'Tilbage af bevillingen',
    `/budget/rest?linje=${y.line}&aar=${y.year}`,
    y.limitOere - spent,
  )
  return joint('year', id, String(y.year), href, [...children, left])
}

function lotNode(lot: string, uses: readonly UseRow[], open: readonly OpenRow[]): TraceNode {
  const claims = [...new Set(uses.flatMap((u) => u.claim ?? []))]
  const claimed = claims.map((id) =>
    claimNode(
      id,
      uses.filter((u) => u.claim === id),
    ),
  )
  const loose = uses.filter((u) => u.claim === null)
  const unclaimed = loose.map((u, i) => leaf('use', `${lot}/use/${i}`, u.label, u.href, u.oere))
  const waiting = open.map((o) => leaf('commitment', o.cause, o.label, o.href, o.oere))
  const children = [
    ...claimed,
    ...(unclaimed.length ? [joint('use', `${lot}/use`, 'Brugt og ikke i nogen afregning', '', unclaimed)] : []),
    ...(waiting.length ? [joint('open', `${lot}/open`, 'Disponeret og ikke brugt', '', waiting)] : []),
  ]
  const [agreement = lot] = lot.split('/')
  return joint('lot', lot, uses[0]?.lotName ?? lot, `/aftaler/${encodeURIComponent(agreement)}`, children)
}

function claimNode(id: string, rows: readonly UseRow[]): TraceNode {
  const href = `/afregning/${id}`
  const lines = [...new Set(rows.map((r) => r.line ?? ''))].map((line) => {
    const own = rows.filter((r) => r.line === line)
    const amount = own.reduce((n, r) => n + r.oere, 0n)
    return leaf('line', line, `Linje ${own[0]?.lineNo ?? ''}`.trim(), own[0]?.href ?? href, amount)
  })
  return joint('claim', id, `Afregning ${rows[0]?.number ?? ''}`.trim(), href, lines)
}

function joint(kind: TraceNode['kind'], id: string, label: string, href: string, children: TraceNode[]): TraceNode {
  return { kind, id, label, href, amountOere: sum(children), children }
}

function leaf(kind: TraceNode['kind'], id: string, label: string, href: string, amountOere: Oere): TraceNode {
  return { kind, id, label, href, amountOere, children: [] }
}

function sum(nodes: readonly TraceNode[]): Oere {
  return nodes.reduce((n, c) => n + c.amountOere, 0n)
}

function entries(line: string, year?: number): string {
  const of = `/budget/posteringer?linje=${encodeURIComponent(line)}`
  return year === undefined ? of : `${of}&aar=${year}`
}
