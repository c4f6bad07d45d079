import { addDays, isDay } from '../../kernel/calendar.ts'
import { parseDay, type Day } from '../../kernel/day.ts'
import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rowsOf, type Values } from '../../platform/web/form-rows.ts'
import { weightFrom } from '../model/weight-text.ts'
import { timetableSteps } from './tender.input.ts'

/**
 * What the form sends, as `define-tender` takes it. Last days become the first day after; amounts are in kroner.
 * @throws Refusal invalid, with every field that could not be read
 */
export function tenderGiven(values: Values, today: Day): Record<string, unknown> {
  const problems: { field: string; message: string }[] = []
  const read = <T>(field: string, work: (text: string) => T): T | undefined => {
    const text = values[field]?.trim() ?? ''
    if (text === '') return undefined
    try {
      return work(text)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push({ field, message: error.message })
      return undefined
    }
  }
  const day = (field: string) => read(field, (text) => parseDay(text, today))
  const after = (field: string) => {
    const last = day(field)
    return last === undefined ? undefined : addDays(last, 1)
  }
  const oere = (field: string) => read(field, parseKroner)
  const given = {
    ...plain(values),
    cpv: listed(values['cpv']),
    lots: rowsOf(values, 'lots').map(({ index: i, values: l }) => lotGiven(l, `lots.${i}`, { day, after, oere })),
    criteria: criteriaGiven(values, read, oere),
    ...(values['scaleMin']
      ? { scale: { min: values['scaleMin'], max: values['scaleMax'], decimals: values['decimals'] || 2 } }
      : {}),
    requirements: rowsOf(values, 'requirements', ['kind']).map(({ values: r }) => ({
      ...{ id: r['id'], kind: r['kind'], title: r['title'], text: r['text'], proof: r['proof'] },
    })),
    ...(values['clause']
      ? { employmentClause: { applies: values['clause'] === 'ja', reason: values['clauseReason'] } }
      : {}),
    timetable: timetableSteps.flatMap((step) => {
      const on = day(`on.${step}`)
      return on === undefined ? [] : [{ step, on }]
    }),
    bidsDueAt: dueAt(day('bidsDueOn'), values['bidsDueTime'] || '12:00'),
  }
  if (problems.length) throw new Refusal('invalid', problems[0]?.message ?? '', { issues: problems })
  return given
}

function plain(v: Values) {
  const { id, title, description, procedure, subject, need, route, whyExternal, placeOfPerformance, nuts } = v
  const { tie, standstillDays } = v
  return {
    ...{ id, title, description, procedure, subject, need: need || undefined, route: route || undefined, whyExternal },
    ...{
      placeOfPerformance,
      nuts: nuts || undefined,
      tie: tie || undefined,
      standstillDays: standstillDays || undefined,
    },
  }
}

interface Readers {
  day: (field: string) => Day | undefined
  after: (field: string) => Day | undefined
  oere: (field: string) => bigint | undefined
}

function lotGiven(l: Values, at: string, { day, after, oere }: Readers) {
  const option = after(`${at}.optionUntil`)
  return {
    ...{ no: l['no'], title: l['title'], description: l['description'], targetGroup: l['targetGroup'] },
    ...{ volumeText: l['volumeText'], volume: l['volume'] || undefined, places: l['places'] },
    estimatedValueOere: oere(`${at}.value`),
    ceilingOere: oere(`${at}.ceiling`),
    startsOn: day(`${at}.startsOn`),
    endsBefore: after(`${at}.endsOn`),
    options: option === undefined ? [] : [{ no: 1, endsBefore: option, condition: l['condition'] }],
    ...(l['reserved'] ? { reserved: { basis: l['reserved'], reason: l['reservedReason'] } } : {}),
  }
}

type Read = <T>(field: string, work: (text: string) => T) => T | undefined

function criteriaGiven(values: Values, read: Read, oere: Readers['oere']) {
  const weight = (field: string) => read(field, (text) => pairOf(text))
  const rows = rowsOf(values, 'criteria').map(({ index: i, values: c }) => ({
    ...{ id: c['id'] ?? '', title: c['title'], under: c['under'] ?? '', weight: weight(`criteria.${i}.weight`) },
  }))
  type Row = (typeof rows)[number]
  const under = (id: string): object[] => rows.filter((r) => r.under === id).map(below)
  const below = ({ under: _under, ...r }: Row): object => {
    const sub = r.id === '' ? [] : under(r.id)
    return sub.length === 0 ? r : { ...r, sub }
  }
  const main = under('')
  const kind = values['priceKind'] ?? ''
  if (kind === '') return main
  const price = {
    'linear-lowest': { kind, slope: weight('slope'), clip: values['clip'] !== 'nej' },
    relative: { kind },
    'fixed-points': { kind, lowOere: oere('low'), highOere: oere('high') },
    'kroner-per-point': { kind, oerePerPoint: oere('perPoint') },
  }[kind]
  return [...main, { id: values['priceId'] || 'P', title: 'Pris', weight: weight('priceWeight'), price }]
}

function pairOf(text: string): [number, number] {
  const f = weightFrom(text)
  if (f === undefined) throw new Refusal('invalid', 'Skriv vægten som procent eller brøk, fx »40 %« eller »1/3«')
  return [Number(f.n), Number(f.d)]
}

function listed(text: string | undefined): string[] {
  return (text ?? '').split(/[,;\s]+/).filter(Boolean)
}

/** The instant on a Danish clock. */
function dueAt(day: Day | undefined, time: string): string | undefined {
  if (day === undefined || !isDay(day)) return undefined
  const [hour = '12', minute = '00'] = time.split(/[.:]/)
  const clock = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00`
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'medium' })
  const summer = new Date(`${day}T${clock}+02:00`)
  return shown.format(summer) === clock ? `${day}T${clock}+02:00` : `${day}T${clock}+01:00`
}
