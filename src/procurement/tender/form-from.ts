import { addDays } from '../../kernel/calendar.ts'
import { toDecimal, type Fraction } from '../../kernel/fraction.ts'
import { formatAmount } from '../../kernel/money.ts'
import { dayOf } from '../../platform/index.ts'
import type { Criterion, PriceModel } from '../model/model.ts'
import { priceCriterion } from '../model/model.ts'
import { weightText } from '../model/weight-text.ts'
import type { LotFacts, TenderFacts } from './tender.input.ts'

/** A tender as the form shows it: every field it has, as a person would have written it. */
export function formFrom(t: TenderFacts): Record<string, string> {
  return filled({
    ...{ id: t.id, title: t.title, description: t.description, procedure: t.procedure, subject: t.subject },
    ...{ need: t.need, route: t.route, whyExternal: t.whyExternal, cpv: t.cpv.join(' ') },
    ...{ placeOfPerformance: t.placeOfPerformance, nuts: t.nuts, tie: t.tie, standstillDays: t.standstillDays },
    ...(t.scale ? { scaleMin: decimal(t.scale.min), scaleMax: decimal(t.scale.max), decimals: t.scale.decimals } : {}),
    ...listed('lots', t.lots.map(lot)),
    ...listed('criteria', criteria(t.criteria)),
    ...price(t.criteria),
    ...listed('requirements', t.requirements),
    ...(t.employmentClause
      ? { clause: t.employmentClause.applies ? 'ja' : 'nej', clauseReason: t.employmentClause.reason }
      : {}),
    ...Object.fromEntries(t.timetable.map((s) => [`on.${s.step}`, s.on])),
    ...(t.bidsDueAt ? { bidsDueOn: dayOf(t.bidsDueAt), bidsDueTime: clock.format(new Date(t.bidsDueAt)) } : {}),
  })
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' })

function lot(l: LotFacts) {
  const [option] = l.options
  const last = (day: string | undefined) => (day === undefined ? undefined : addDays(day, -1))
  return {
    ...{ no: l.no, title: l.title, description: l.description, targetGroup: l.targetGroup },
    ...{ volumeText: l.volumeText, volume: l.volume, places: l.places },
    ...{ value: amount(l.estimatedValueOere), ceiling: amount(l.ceilingOere) },
    ...{ startsOn: l.startsOn, endsOn: last(l.endsBefore) },
    ...{ optionUntil: last(option?.endsBefore), condition: option?.condition },
    ...{ reserved: l.reserved?.basis, reservedReason: l.reserved?.reason },
  }
}

function criteria(list: readonly Criterion[], under = ''): object[] {
  return list
    .filter((c) => !c.price)
    .flatMap((c) => [{ id: c.id, title: c.title, weight: weightText(c.weight), under }, ...criteria(c.sub ?? [], c.id)])
}

function price(list: readonly Criterion[]): Record<string, unknown> {
  const found = priceCriterion(list)
  if (!found) return {}
  return {
    priceId: found.id,
    priceWeight: weightText(found.weight),
    priceKind: found.price.kind,
    ...priced(found.price),
  }
}

function priced(p: PriceModel): Record<string, unknown> {
  switch (p.kind) {
    case 'linear-lowest':
      return { slope: weightText(p.slope), clip: p.clip ? 'ja' : 'nej' }
    case 'relative':
      return {}
    case 'fixed-points':
      return { low: amount(p.lowOere), high: amount(p.highOere) }
    case 'kroner-per-point':
      return { perPoint: amount(p.oerePerPoint) }
  }
}

function listed(name: string, rows: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.flatMap((row, i) => Object.entries(row).map(([field, value]) => [`${name}.${i}.${field}`, value as unknown])),
  )
}

function filled(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([k, v]) =>
      typeof v === 'string' || typeof v === 'number' ? [[k, String(v)]] : [],
    ),
  )
}

const amount = (oere: bigint | undefined) => (oere === undefined ? undefined : formatAmount(oere))
const decimal = (f: Fraction) =>
  toDecimal(f, 6)
    .replace(/\.?0+$/, '')
    .replace('.', ',')
