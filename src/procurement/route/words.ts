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

/** What a rule of the answer is called on the page; its id is for programs. */
export const ruleNames: Readonly<Record<string, string>> = {
  'SEC-30': 'Købets værdi (§ 30)',
  'SEC-38': 'Månedlige værdier (§ 38)',
  R13: 'Tærskelværdien',
  THRESHOLD: 'Tærskelværdien er ikke kendt',
  FRAMEWORK: 'Kommunens rammeaftaler',
  R11: 'Modellerne fra 2013',
  R01: 'De fire forudsætninger for direkte tildeling',
  R12: 'Betingelserne for køb af varer',
  'SEC-6': 'Udbudspligt (§ 6)',
  'SEC-186': 'Light-regimet (§§ 186-190)',
  'SEC-191': 'Annoncering (§§ 191-192)',
  'SEC-193': 'Markedsvilkår (§ 193)',
  'LIGHT-REGIME': 'Hører ydelsen under light-regimet?',
  R02: 'Klar grænseoverskridende interesse',
  'UNMET-NEED': 'Udækket behov',
  'SOUND-ECONOMY': 'Økonomisk forsvarlighed',
  'SHORT-LIMITED': 'Kort varighed og begrænset værdi',
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
