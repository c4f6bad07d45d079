import { timetableSteps } from './tender.input.ts'
import { rowsOf, type Values } from '../../platform/web/form-rows.ts'

const lotFields: Readonly<Record<string, string>> = {
  estimatedValueOere: 'value',
  ceilingOere: 'ceiling',
  endsBefore: 'endsOn',
  'options.0.endsBefore': 'optionUntil',
  'options.0.condition': 'condition',
  'reserved.reason': 'reservedReason',
  'reserved.basis': 'reserved',
}
const own: Readonly<Record<string, string>> = {
  'scale.min': 'scaleMin',
  'scale.max': 'scaleMax',
  'scale.decimals': 'decimals',
  scale: 'scaleMin',
  bidsDueAt: 'bidsDueOn',
  'employmentClause.reason': 'clauseReason',
  employmentClause: 'clause',
}

/** Where the form shows what an act says of `tender.lots.1.ceilingOere` or `criteria.0.sub`. */
export function fieldInForm(name: string, values: Values): string {
  const field = name.replace(/^tender\./, '')
  const known = own[field]
  if (known !== undefined) return known
  const [, list, nth, rest] = /^(lots|requirements)\.(\d+)\.(.+)$/.exec(field) ?? []
  if (list !== undefined && rest !== undefined) {
    const row = rowsOf(values, list, list === 'requirements' ? ['kind'] : [])[Number(nth)]
    return `${list}.${row?.index ?? nth}.${list === 'lots' ? (lotFields[rest] ?? rest) : rest}`
  }
  const step = /^timetable\.(\d+)\.on$/.exec(field)?.[1]
  if (step !== undefined) return `on.${daysSent(values)[Number(step)] ?? step}`
  if (field.startsWith('criteria')) return 'criteria.0.weight'
  if (field === 'lots') return 'lots.0.title'
  return field
}

/** The steps the form sends a day for, in their order. */
function daysSent(values: Values): string[] {
  return timetableSteps.filter((step) => (values[`on.${step}`] ?? '').trim() !== '')
}
