import { addMonth, formatMonth, type Day, type Month } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

export const changeKinds = {
  'intake-stop': 'Visitationsstop',
  campaign: 'Kampagne eller ekstra indtag',
  price: 'Ny pris',
  other: 'Andet',
} as const
export type ChangeKind = keyof typeof changeKinds

/** What is known to be coming: from its first month to its last, how many begin and what a course costs, in percent of what they would. */
export interface ToldChange {
  id: string
  /** Null is every lot. */
  lot: string | null
  kind: ChangeKind
  from: Month
  to: Month | null
  intakePercent: number
  usePercent: number
  reason: string
  toldOn: Day
  byName: string
  /** Taken back: by whom, when and why. */
  ended: { on: Day; reason: string; byName: string } | null
}

/** A change as the forecast takes it. */
export interface Known {
  from: Month
  to?: Month
  intakeFactor?: number
  useFactor?: number
}

/** The changes that count for a lot: its own and everybody's, not those taken back, nor those wholly past. */
export function knownFor(lot: string, changes: readonly ToldChange[], asOf: Month): Known[] {
  return changes
    .filter((c) => c.ended === null && (c.lot === null || c.lot === lot) && (c.to === null || c.to > asOf))
    .map((c) => ({
      from: c.from > asOf ? c.from : addMonth(asOf, 1),
      ...(c.to === null ? {} : { to: c.to }),
      ...(c.intakePercent === 100 ? {} : { intakeFactor: c.intakePercent / 100 }),
      ...(c.usePercent === 100 ? {} : { useFactor: c.usePercent / 100 }),
    }))
}

/** An intake stop lets nobody in; a change that changes nothing is not one. @throws Refusal invalid */
export function percentsOf(
  kind: ChangeKind,
  given: { intakePercent?: number | undefined; usePercent?: number | undefined },
) {
  const intakePercent = given.intakePercent ?? (kind === 'intake-stop' ? 0 : 100)
  const usePercent = given.usePercent ?? 100
  if (intakePercent === 100 && usePercent === 100)
    throw new Refusal('invalid', 'Skriv, hvad der ændrer sig: hvor mange der begynder, eller hvad et forløb koster.', {
      issues: [{ field: 'intakePercent', message: 'Skriv en procent, der ikke er 100, her eller nedenfor' }],
    })
  return { intakePercent, usePercent }
}

/** "Indtag 160 % og pris 100 %" in words a person says; "fra november 2026 til januar 2027". */
export function changeWords({
  kind,
  from,
  to,
  intakePercent,
  usePercent,
}: Omit<ToldChange, 'id' | 'lot' | 'reason' | 'toldOn' | 'byName' | 'ended'>): string {
  const parts = [
    ...(intakePercent === 100
      ? []
      : [intakePercent === 0 ? 'ingen nye begynder' : `nye forløb ${intakePercent} % af det ventede`]),
    ...(usePercent === 100 ? [] : [`forbrug pr. forløb ${usePercent} % af det ventede`]),
  ]
  return `${changeKinds[kind]} fra ${formatMonth(from)}${to === null ? '' : ` til og med ${formatMonth(to)}`}: ${parts.join(', ')}`
}

interface Sharing {
  lot: string
  series: readonly { useOere: number }[]
}

/** The changes of several lots as one: a lot's own change counts by that lot's share of the last year's use. */
export function knownTogether(lots: readonly Sharing[], changes: readonly ToldChange[], asOf: Month): Known[] {
  const recent = ({ series }: Sharing) =>
    Math.max(
      0,
      series.slice(-12).reduce((n, m) => n + m.useOere, 0),
    )
  const whole = lots.reduce((n, l) => n + recent(l), 0)
  const forAll = changes.filter((c) => c.lot === null)
  const own = lots.flatMap((l) => {
    const share = lots.length === 1 ? 1 : whole === 0 ? 1 / lots.length : recent(l) / whole
    const told = changes.filter((c) => c.lot === l.lot)
    return knownFor(l.lot, told, asOf).map((k) => weighed(k, share))
  })
  return [...knownFor('', forAll, asOf), ...own]
}

function weighed({ intakeFactor, useFactor, ...months }: Known, share: number): Known {
  const part = (factor: number) => 1 + share * (factor - 1)
  return {
    ...months,
    ...(intakeFactor === undefined ? {} : { intakeFactor: part(intakeFactor) }),
    ...(useFactor === undefined ? {} : { useFactor: part(useFactor) }),
  }
}
