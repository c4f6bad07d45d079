import { capital } from '../kernel/text.ts'
import type { z } from 'zod'
import { daysBetween, type Day } from '../kernel/day.ts'
import { lengthMonths } from '../kernel/period.ts'
import { formatKroner } from '../kernel/money.ts'
import { lastDay, termWords, unitTitle, type showAgreement } from '../portfolio/index.ts'

export type Agreement = z.output<(typeof showAgreement)['output']>
export type Lot = Agreement['lots'][number]
export type Price = Lot['prices'][number]

/** The term in one sentence with its option: what the page answers first. */
export function termSentence(a: Agreement): string {
  const { startsOn, endsBefore, optionBefore, world } = a
  if (startsOn === null && endsBefore === null) {
    return world === 'papers' ? 'Papiret trykker ikke, hvornår aftalen løber.' : 'Løbetiden er ikke oplyst.'
  }
  const open = endsBefore === null ? ` (slutdatoen er ${world === 'papers' ? 'ikke trykt' : 'ikke sat'})` : ''
  const option = optionBefore === null ? '' : ` Kan forlænges til ${lastDay(optionBefore)}.`
  return `Løber ${termWords({ startsOn, endsBefore }, world)}${open}.${option}`
}

/** What the picture of the term shows on a day. A paper's term is history, and is only drawn. */
export function passedSentence(a: Agreement, today: Day): string {
  const { startsOn, endsBefore, optionBefore, world } = a
  if (world === 'papers') return 'Løbetiden, som den er trykt. Et spørgsmålstegn står, hvor papiret tier.'
  if (startsOn !== null && startsOn > today) return `Aftalen begynder om ${days(daysBetween(today, startsOn))}.`
  if (endsBefore === null) return 'Aftalen løber, til den siges op.'
  if (endsBefore <= today) return `Løbetiden er gået; sidste dag var ${lastDay(endsBefore)}.`
  const more = optionBefore === null ? null : lengthMonths({ from: endsBefore, to: optionBefore })
  const option = more === null ? '' : ` En forlængelse kan give op til ${more} måneder mere.`
  return `Der er ${days(daysBetween(today, endsBefore))} tilbage.${option}`
}

/** "To delaftaler med fem leverandører." */
export function sizeSentence({ lots, world }: Agreement): string {
  if (lots.length === 0)
    return world === 'papers' ? 'Papiret trykker ingen delaftaler.' : 'Aftalen har ingen delaftaler.'
  const suppliers = new Set(lots.flatMap((lot) => lot.suppliers.map(({ id }) => id))).size
  const many = lots.length === 1 ? 'Én delaftale' : `${letters[lots.length] ?? lots.length} delaftaler`
  if (suppliers === 0) return `${many}; leverandørerne er ikke valgt${world === 'papers' ? ' i papiret' : ''}.`
  return `${many} med ${suppliers === 1 ? 'én leverandør' : `${(letters[suppliers] ?? String(suppliers)).toLowerCase()} leverandører`}.`
}

/** "Delaftale 1: Lokal indsats …"; a lot without a printed number goes by its title or its target group. */
export function lotTitle(lot: Lot): string {
  if (lot.lot !== null) return lot.title === null ? `Delaftale ${lot.lot}` : `Delaftale ${lot.lot}: ${lot.title}`
  return lot.title ?? (lot.targetGroupName === null ? 'Delaftale uden nummer' : capital(lot.targetGroupName))
}

export interface PriceLine {
  unit: string
  amount: string
  validFrom: Day
  /** What is paid today, what was, what will be. */
  when: 'now' | 'past' | 'coming'
}

export interface PriceRow {
  lot: Lot
  unit: string
  /** One for each day of the table, null where the lot has no new price that day. */
  prices: (PriceLine | null)[]
}

/** All lots' prices beside each other: a row for each lot and unit, a column for each day a price changes. */
export function priceTable(lots: readonly Lot[], today: Day): { days: Day[]; rows: PriceRow[] } {
  const all = lots.flatMap((lot) => priceLines(lot.prices, today).map((line) => ({ lot, line })))
  const days = [...new Set(all.map(({ line }) => line.validFrom))].sort()
  const rows = [...Map.groupBy(all, ({ lot, line }) => `${lot.id} ${line.unit}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const prices = days.map((day) => group.find(({ line }) => line.validFrom === day)?.line ?? null)
    return [{ lot: first.lot, unit: first.line.unit, prices }]
  })
  return { days, rows }
}

/** A lot's dated prices, newest first under each unit; each holds until the next one's day. */
export function priceLines(prices: readonly Price[], today: Day): PriceLine[] {
  const kindOf = ({ unit, variant }: Price) => `${unit} ${variant ?? ''}`
  const newestFirst = [...prices].sort(
    (a, b) => kindOf(a).localeCompare(kindOf(b)) || b.validFrom.localeCompare(a.validFrom),
  )
  return newestFirst.map((price) => {
    const inForce = newestFirst.find((p) => kindOf(p) === kindOf(price) && p.validFrom <= today)
    const when = price.validFrom > today ? 'coming' : price === inForce ? 'now' : 'past'
    return {
      unit: unitTitle(price.unit, price.variant),
      amount: formatKroner(price.amountOere),
      validFrom: price.validFrom,
      when,
    }
  })
}

/** The sum of what is known of the lots; null when nothing is. */
export function sumKnown(lots: readonly Lot[], of: 'capacity'): number | null
export function sumKnown(lots: readonly Lot[], of: 'ceilingOere' | 'yearlyOere'): bigint | null
export function sumKnown(lots: readonly Lot[], of: 'capacity' | 'ceilingOere' | 'yearlyOere'): number | bigint | null {
  const known = lots.map((lot) => lot[of]).filter((value) => value !== null)
  if (known.length === 0) return null
  return of === 'capacity'
    ? known.reduce((sum: number, value) => sum + Number(value), 0)
    : known.reduce((sum: bigint, value) => sum + BigInt(value), 0n)
}

const letters = ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti']

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dage`
}
