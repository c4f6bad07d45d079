import { formatDay, addDays } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { LawMark, LawRow } from '../../registers/index.ts'
import type { Judgement, RouteAsked, RouteId, RouteSubject } from './asked.ts'

export const routeNames: Readonly<Record<RouteId, string>> = {
  'call-off': 'Træk på en rammeaftale',
  'direct-allocation': 'Direkte tildeling',
  'call-for-proposals': 'Indkaldelse af forslag',
  advertisement: 'Annoncering',
  'light-tender': 'Udbud efter light-regimet',
  'eu-tender': 'EU-udbud',
}

export const subjectNames: Readonly<Record<RouteSubject, string>> = {
  'light-service': 'Social eller anden særlig tjenesteydelse (light-regimet)',
  'general-service': 'Almindelig tjenesteydelse',
  goods: 'Varer',
}

/** "tjenesteydelser efter light-regimet", inside a sentence. */
export const subjectInWords: Readonly<Record<RouteSubject, string>> = {
  'light-service': 'tjenesteydelser efter light-regimet',
  'general-service': 'almindelige tjenesteydelser',
  goods: 'varer',
}

export const markNames: Readonly<Record<LawMark, string>> = {
  verified: 'efterset i kilden',
  derived: 'udregnet, skal efterses',
  lawyer: 'skal bekræftes af en jurist',
}

/** A row's own sentence, and what is not yet sure about it. */
export function lawText({ text, mark }: LawRow): string {
  return mark === 'verified' ? text : `${text} (Mærket: ${markNames[mark]}.)`
}

export function thresholdText(row: LawRow, subject: RouteSubject): string {
  const from = row.validFrom === null ? '' : ` fra ${formatDay(row.validFrom)}`
  const to = row.validUntil === null ? '' : ` til ${formatDay(addDays(row.validUntil, -1))}`
  const unsure = row.mark === 'verified' ? '' : ` Beløbet er ${markNames[row.mark]}.`
  return `Tærskelværdien for ${subjectInWords[subject]} er ${stop(formatKroner(row.value ?? 0n))} Den gælder køb offentliggjort${from}${to}.${unsure}`
}

/** The person's reason behind a judgement, as a sentence to add; none given is said too. */
export function reasonText(asked: RouteAsked, judgement: Judgement): string {
  const reason = asked.reasons[judgement]?.trim()
  return reason ? ` Begrundelse: ${stop(reason)}` : ' Der er ikke skrevet en begrundelse.'
}

/** A sentence ends once: an amount's "kr." has its own full stop. */
export function stop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}
