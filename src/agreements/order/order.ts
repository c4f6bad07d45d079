import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { cutsIn, partsOf, type Part, type Span } from './parts.ts'

/** What an order is held against: the lot as it is in force, its suppliers and the days its prices change. */
export interface OrderBasis {
  startsOn: Day | null
  endsBefore: Day | null
  suppliers: readonly { id: string }[]
  priceDays: readonly Day[]
}

export interface OrderAsked {
  supplier: string
  startsOn: Day
  endsOn: Day
  amountOere: Oere
}

/**
 * One guard for the page and the write: the supplier is on the lot, the lot is in force all the time, and the order
 * crosses neither New Year nor a price change. The refusal of the last holds the parts it can be placed in.
 * @throws Refusal invalid, unlawful IN-FORCE or YEAR-EDGE
 */
export function mustBeOrderable(basis: OrderBasis, asked: OrderAsked): void {
  const period = { from: asked.startsOn, to: addDays(asked.endsOn, 1) }
  if (period.to <= period.from) throw atField('invalid', 'endsOn', 'Slutdatoen er før startdatoen')
  if (asked.amountOere <= 0n) throw atField('invalid', 'amountOere', 'Skriv et beløb over 0 kr.')
  if (!basis.suppliers.some((s) => s.id === asked.supplier))
    throw atField('invalid', 'supplier', 'Vælg en af delaftalens leverandører')
  mustBeInForce(basis, period)
  const cuts = cutsIn(period, basis.priceDays)
  if (cuts.length > 0) throw overAnEdge(cuts, partsOf(period, asked.amountOere, cuts))
}

/**
 * Parts are the whole of what was asked, one after the other.
 * @throws Refusal invalid
 */
export function mustBeWhole(parts: readonly Part[], asked: OrderAsked): void {
  const sum = parts.reduce((n, p) => n + p.amountOere, 0n)
  const inOrder = parts.every(
    (p, i) => p.startsOn === (i === 0 ? asked.startsOn : addDays(parts[i - 1]?.endsOn ?? '', 1)),
  )
  if (sum === asked.amountOere && inOrder && parts.at(-1)?.endsOn === asked.endsOn) return
  throw atField('invalid', 'parts', 'Delene skal følge hinanden og give hele perioden og hele beløbet')
}

function mustBeInForce({ startsOn, endsBefore }: OrderBasis, period: Span): void {
  if (startsOn === null || endsBefore === null)
    throw atField(
      'unlawful',
      'startsOn',
      'Aftalens løbetid er ikke oplyst, så der kan ikke bestilles på den.',
      'IN-FORCE',
    )
  if (period.from < startsOn)
    throw atField('unlawful', 'startsOn', `Aftalen begynder først ${formatDay(startsOn)}.`, 'IN-FORCE')
  if (period.to > endsBefore) {
    const last = formatDay(addDays(endsBefore, -1))
    throw atField(
      'unlawful',
      'endsOn',
      `Bestillingen slutter efter aftalen. Aftalens sidste dag er ${last}.`,
      'IN-FORCE',
    )
  }
}

function overAnEdge(cuts: readonly Day[], parts: readonly Part[]): Refusal {
  const newYear = cuts.some((day) => day.endsWith('-01-01'))
  const edge = newYear ? 'et årsskifte' : 'en ændring af prisen'
  const words = parts.length === 2 ? 'to dele' : `${parts.length} dele`
  const message = `Bestillingen går over ${edge}. Afgiv den i ${words}, som foreslået.`
  const proposal = parts.map((p) => ({ ...p, amountOere: Number(p.amountOere) }))
  return new Refusal('unlawful', message, { rule: 'YEAR-EDGE', proposal, issues: [{ field: 'endsOn', message }] })
}

function atField(code: 'invalid' | 'unlawful', field: string, message: string, rule?: string): Refusal {
  return new Refusal(code, message, { ...(rule === undefined ? {} : { rule }), issues: [{ field, message }] })
}

/** Ended once; the rest is given back then. */
export function mustBeRunning(order: { end: { byName: string } | null }): void {
  if (order.end === null) return
  const message = `Bestillingen er allerede afsluttet af ${order.end.byName}.`
  throw new Refusal('conflict', message, { rule: 'DOUBLE-CLICK' })
}
