import { addDays, formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { LawKind, LawMark, LawUnit } from './law.ts'
import type { LawShown } from './law.input.ts'

export const lawLabels: Readonly<Record<LawKind, string>> = {
  'threshold-light': 'Tærskelværdi, light-regimet',
  'threshold-general': 'Tærskelværdi, varer og almindelige tjenesteydelser',
  'small-lot': 'Lille delaftale (delydelsesreglen)',
  'model-2013': 'Modellerne fra 2013',
  'procurement-act': 'Udbudsloven',
  'light-regime': 'Light-regimet',
  'value-rule': 'Købets værdi',
  'month-cap': 'Måneder, der tæller i værdien',
  'recurring-months': 'Måneder, gentagne køb regnes sammen',
  'cross-border': 'Annoncering ved grænseoverskridende interesse',
  'market-terms': 'Direkte køb på markedsvilkår',
  'framework-max-months': 'Rammeaftalens længste løbetid (byens regel)',
  'reserved-max-months': 'Forbeholdt kontrakts længste løbetid',
  'standstill-days': 'Standstill',
  'award-notice-days': 'Frist for at offentliggøre en tildeling',
  'modification-small-percent': 'Lille ændring af en kontrakt',
  'modification-large-percent': 'Supplerende eller uforudset ændring',
  'modification-light': 'Ændringer efter light-regimet',
  'modification-reasons': 'Grunde til at ændre en kontrakt',
}

export const markWords: Readonly<Record<LawMark, { words: string; tone: Tone; means: string }>> = {
  verified: { words: 'efterset', tone: 'good', means: 'Læst i den kilde, der står' },
  derived: { words: 'udregnet', tone: 'waiting', means: 'Regnet ud fra kilden; skal efterses' },
  lawyer: { words: 'til jurist', tone: 'waiting', means: 'Skal bekræftes af en jurist' },
}

export const stateWords: Readonly<Record<LawShown['state'], { words: string; tone: Tone }>> = {
  'in-force': { words: 'i registret', tone: 'good' },
  waiting: { words: 'venter på godkendelse', tone: 'waiting' },
  replaced: { words: 'en ny er trådt i stedet', tone: 'neutral' },
  ended: { words: 'blev ikke til noget', tone: 'neutral' },
}

export function lawHref(id: string, then = ''): string {
  return `/registre/lov/${id}${then}`
}

/** "1. januar 2016 – 31. december 2017", "fra 1. januar 2016", "til 31. december 2015", "altid". */
export function periodWords({ validFrom, validUntil }: Pick<LawShown, 'validFrom' | 'validUntil'>): string {
  const last = validUntil === null ? null : formatDay(addDays(validUntil, -1))
  if (validFrom === null) return last === null ? 'uden grænser' : `til ${last}`
  return last === null ? `fra ${formatDay(validFrom)}` : `${formatDay(validFrom)} – ${last}`
}

/** "5.588.175 kr.", "48 måneder", "10 dage"; nothing where the row has no number. */
export function valueWords({ value, unit }: Pick<LawShown, 'value' | 'unit'>): string {
  if (value === null || unit === null) return ''
  if (unit === 'oere') return formatKroner(value)
  return `${value} ${value === 1n ? one[unit] : many[unit]}`
}

/** As a person edits it. */
export function valueTyped({ value, unit }: Pick<LawShown, 'value' | 'unit'>): string {
  if (value === null) return ''
  return unit === 'oere' ? formatAmount(value) : String(value)
}

const one: Readonly<Record<Exclude<LawUnit, 'oere'>, string>> = {
  months: 'måned',
  days: 'dag',
  percent: 'procent',
}
const many: Readonly<Record<Exclude<LawUnit, 'oere'>, string>> = {
  months: 'måneder',
  days: 'dage',
  percent: 'procent',
}
