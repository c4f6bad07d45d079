import { addMonths } from '../../kernel/calendar.ts'
import { formatDay, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { LotFacts } from './tender.input.ts'

/** The city's own rule of four years (paper 002), and three for a contract reserved by § 190. */
const mostMonths = { ordinary: 48, 'sec-190': 36, 'sec-54': 48 } as const

/**
 * A lot's term, options included, is no longer than it may be, and each option goes further than the one before.
 *
 * From 1 September 2023 with an option until 31 August 2027: 16 months and 48 with the option, exactly the four years.
 *
 * @throws Refusal invalid at its field; unlawful R19 or SEC-190
 */
export function mustFitTerm(lot: LotFacts, at: number): void {
  const ends = [lot.endsBefore, ...lot.options.map((o) => o.endsBefore)]
  for (const [i, end] of ends.entries()) {
    const before = i === 0 ? lot.startsOn : ends[i - 1]
    const field = i === 0 ? `lots.${at}.endsBefore` : `lots.${at}.options.${i - 1}.endsBefore`
    if (end === undefined || before === undefined) continue
    if (end <= before) throw atField(field, 'Dagen skal ligge efter den foregående')
  }
  const last = ends.findLast((e) => e !== undefined)
  if (lot.startsOn === undefined || last === undefined) return
  const basis = lot.reserved?.basis ?? 'ordinary'
  const most = addMonths(lot.startsOn, mostMonths[basis])
  if (last > most) throw tooLong(lot, most, at, basis)
}

function tooLong(lot: LotFacts, most: Day, at: number, basis: keyof typeof mostMonths): Refusal {
  const rule = basis === 'sec-190' ? 'SEC-190' : 'R19'
  const years = basis === 'sec-190' ? 'tre år (udbudslovens § 190)' : 'fire år'
  const message = `Delaftale ${lot.no} må med optioner højst vare ${years}: til og med dagen før ${formatDay(most)}.`
  return new Refusal('unlawful', message, { rule, issues: [{ field: `lots.${at}.endsBefore`, message }] })
}

function atField(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
