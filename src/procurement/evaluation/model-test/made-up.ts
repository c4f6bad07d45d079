import { add, divide, fraction, multiply, subtract, toDecimal } from '../../../kernel/fraction.ts'
import { parseKroner } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { beside } from '../beside.ts'
import { pointCriteria, priceCriterion } from '../../model/model.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'

export const bidNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

export type Values = Record<string, string>

/**
 * What the form shows first, all made up: sure winners for all places but the last, and for that a good bid, a better and dearer one, and a cheap
 * one without a chance.
 */
export function firstValues(facts: TenderFacts, lot: number): Values {
  const { scale } = facts
  if (!scale) return {}
  const share = (thousandths: number) => {
    const range = subtract(scale.max, scale.min)
    const points = add(scale.min, multiply(range, divide(fraction(thousandths), fraction(1000))))
    return toDecimal(points, scale.decimals).replace('.', ',')
  }
  const places = facts.lots.find((l) => l.no === lot)?.places ?? 1
  const sure = Array.from({ length: Math.min(places - 1, 5) }, () => ({ quality: share(875), price: '900.000' }))
  const last = [
    { quality: share(775), price: '1.000.000' },
    { quality: share(811), price: '1.250.000' },
    { quality: share(125), price: '700.000' },
  ]
  const rows = [...sure, ...last].map((r, i) => ({ ...r, name: bidNames[i] ?? 'H' }))
  const criteria = pointCriteria(facts.criteria)
  return Object.fromEntries(
    rows.flatMap((r) => [
      [`pris.${r.name}`, r.price] as const,
      ...criteria.map((c) => [`point.${r.name}.${c.id}`, r.quality] as const),
    ]),
  )
}

/** As many rows as there is something in, and an empty one more. */
export function rowsShown(values: Values): readonly string[] {
  const used = bidNames.findLastIndex((name) =>
    Object.entries(values).some(([k, v]) => isOf(k, name) && v.trim() !== ''),
  )
  return bidNames.slice(0, used + 2)
}

/** The form's answers as the act takes them; a row with nothing in it is left out. */
export function competitionFrom(facts: TenderFacts, content: Record<string, unknown>, values: Values, lot: number) {
  const criteria = pointCriteria(facts.criteria)
  const priced = priceCriterion(facts.criteria) !== undefined
  const rows = bidNames.filter((name) => Object.entries(values).some(([k, v]) => isOf(k, name) && v.trim() !== ''))
  const { scale, tie = 'draw' } = content
  return {
    ...{ scale, criteria: content['criteria'], tie },
    places: facts.lots.find((l) => l.no === lot)?.places ?? 1,
    bids: rows.map((name) => ({
      id: name,
      ...(priced ? { priceOere: priceIn(values, name) } : {}),
      points: Object.fromEntries(criteria.map((c) => [c.id, values[`point.${name}.${c.id}`] ?? ''])),
    })),
  }
}

/** @throws Refusal invalid, beside the row's price */
function priceIn(values: Values, name: string): string {
  try {
    return String(parseKroner(values[`pris.${name}`] ?? ''))
  } catch (error) {
    if (error instanceof Refusal) throw beside(`pris.${name}`, `Tilbud ${name}: ${error.message.replace(/\.$/, '')}`)
    throw error
  }
}

/** The form's name of a field the calculation names: "bids.0.points.1" of the first row is "point.A.1". */
export function fieldIn(field: string, rows: readonly string[]): string {
  const [, at = '', what = '', ...criterion] = field.split('.')
  const name = rows[Number(at)] ?? 'A'
  return what === 'priceOere' ? `pris.${name}` : `point.${name}.${criterion.join('.')}`
}

const isOf = (field: string, name: string) => field === `pris.${name}` || field.startsWith(`point.${name}.`)
