import { contentOf } from './content.ts'
import type { LotFacts, TenderFacts } from './tender.input.ts'

/**
 * What the form sent, laid over what stands: the form has no field for a lot's further options, its area and code, for a
 * timetable in words, for the exclusion grounds or the source, and must not lose them.
 */
export function keptBeside(given: Record<string, unknown>, stands: TenderFacts): Record<string, unknown> {
  const before = new Map(stands.lots.map((l) => [String(l.no), l]))
  const lots = (given['lots'] as Record<string, unknown>[]).map((l) => ({
    ...left(before.get(String(l['no']))),
    ...l,
    ...options(l, before),
  }))
  const days = given['timetable'] as { step: string }[]
  const inWords = stands.timetable.filter((s) => s.on === undefined && !days.some((d) => d.step === s.step))
  const { exclusion, source } = contentOf(stands)
  return { ...given, lots, timetable: [...days, ...inWords], exclusion, source }
}

function left(lot: LotFacts | undefined) {
  return lot ? { area: lot.area, cpv: lot.cpv } : {}
}

function options(l: Record<string, unknown>, before: ReadonlyMap<string, LotFacts>) {
  const first = l['options'] as unknown[]
  const more = before.get(String(l['no']))?.options.slice(1) ?? []
  return { options: first.length === 0 ? [] : [...first, ...more] }
}
