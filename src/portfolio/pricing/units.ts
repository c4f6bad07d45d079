/** What a price is paid for. A lot has prices of one or more of these kinds, each with its from-dates. */
export const units = [
  'hour',
  'place-month',
  'place-days',
  'course-started',
  'step',
  'fixed-period',
  'paid-hour',
] as const
export type Unit = (typeof units)[number]

/** Each kind's name in a sentence: "en pris pr. pladsmåned". */
export const unitNames: Readonly<Record<Unit, string>> = {
  hour: 'leveret time',
  'place-month': 'pladsmåned',
  'place-days': 'pladsmåned efter arbejdsdage',
  'course-started': 'startet forløb',
  step: 'nået trin',
  'fixed-period': 'fast periode',
  'paid-hour': 'lønnet time',
}

/** A fixed price's periods, and how they are said: "fast kvartal". */
export const fixedPeriods = ['month', 'quarter', 'year'] as const
export type FixedPeriod = (typeof fixedPeriods)[number]
export const fixedPeriodNames: Readonly<Record<FixedPeriod, string>> = {
  month: 'måned',
  quarter: 'kvartal',
  year: 'år',
}

/** What is wrong with a price's variant, in a sentence; undefined when nothing is. */
export function variantFault(unit: Unit, variant: string | null): string | undefined {
  if (unit === 'hour') return undefined
  if (unit === 'step') return variant === null ? 'Skriv, hvilket trin prisen er for' : undefined
  if (unit !== 'fixed-period') return variant === null ? undefined : `En pris pr. ${unitNames[unit]} har ingen arter`
  if (fixedPeriods.some((p) => p === variant)) return undefined
  return `Skriv, hvad den faste pris er pr.: ${fixedPeriods.join(', ')}`
}

/** "Nået trin: job", "Fast kvartal", "Pladsmåned": the kind with what it is a kind of. */
export function unitTitle(unit: Unit, variant: string | null = null): string {
  const name = unitNames[unit]
  const title = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
  if (variant === null) return title
  const period = fixedPeriods.find((p) => p === variant)
  return unit === 'fixed-period' && period !== undefined ? `Fast ${fixedPeriodNames[period]}` : `${title}: ${variant}`
}
