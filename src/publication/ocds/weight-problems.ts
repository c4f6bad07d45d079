import { fraction, isOne, sum, type Fraction } from '../../kernel/fraction.ts'
import type { Problem } from './checks.ts'
import type { Json, Release } from './release.ts'

/** Weights that do not sum to the whole: 100 per cent, the fraction 1, or the points the text says they are of. */
export function weightProblems(r: Release, at: string): Problem[] {
  const lots = (r.tender?.['lots'] ?? []) as Json[]
  return lots.flatMap((lot, i) => {
    const criteria = lot['awardCriteria'] as Json | undefined
    const says = criteria && fault(criteria)
    return says ? [{ at: `${at}.tender.lots.${i}.awardCriteria`, says }] : []
  })
}

function fault(criteria: Json): string | undefined {
  const numbers = ((criteria['criteria'] ?? []) as Json[]).flatMap((c) => (c['numbers'] ?? []) as Json[])
  if (!numbers.length)
    return criteria['weightingDescription'] ? undefined : 'Kriterierne har hverken vægte eller en forklaring'
  const units = new Set(numbers.map((n) => n['weight']))
  if (units.size > 1) return 'Vægtene er skrevet på flere måder'
  const [unit] = units
  const total = sum(numbers.map((n) => exact(n['number'])))
  const whole = unit === 'percentageExact' ? fraction(100) : unit === 'decimalExact' ? fraction(1) : pointsIn(criteria)
  if (!whole) return 'Vægte i point siger ikke, hvor mange point de er af'
  return isOne(fraction(total.n * whole.d, total.d * whole.n)) ? undefined : 'Vægtene giver ikke præcis det hele'
}

/** »Point gives af 15.« */
function pointsIn(criteria: Json): Fraction | undefined {
  const words = criteria['weightingDescription']
  const found = typeof words === 'string' ? /af (\d+)\.$/.exec(words)?.[1] : undefined
  return found ? fraction(BigInt(found)) : undefined
}

/** A JSON number by its decimals as they are written, not as a machine keeps them. */
function exact(number: unknown): Fraction {
  const [whole = '0', decimals = ''] = String(number).split('.')
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}
