import type { Tone } from '../../platform/web/ui/index.ts'

export const claimStates = [
  'awaiting-supplier',
  'correcting',
  'awaiting-attestation',
  'awaiting-approval',
  'approved',
  'invoiced',
  'sent',
  'payment-rejected',
  'paid',
] as const
export type ClaimState = (typeof claimStates)[number]

export const claimStateWords: Readonly<Record<ClaimState, string>> = {
  'awaiting-supplier': 'Venter på leverandøren',
  correcting: 'Rettelse foreslået',
  'awaiting-attestation': 'Leverancen skal attesteres',
  'awaiting-approval': 'Venter på godkendelse',
  approved: 'Godkendt, mangler faktura',
  invoiced: 'Klar til betaling',
  sent: 'Sendt til betaling',
  'payment-rejected': 'Betaling afvist',
  paid: 'Betalt',
}

export const stateTones: Readonly<Record<ClaimState, Tone>> = {
  'awaiting-supplier': 'waiting',
  correcting: 'act',
  'awaiting-attestation': 'act',
  'awaiting-approval': 'act',
  approved: 'waiting',
  invoiced: 'info',
  sent: 'waiting',
  'payment-rejected': 'bad',
  paid: 'good',
}

/** The kinds of price as a line tells them, with the unit a unit is of. */
const kinds: Readonly<Record<string, [name: string, unit: string]>> = {
  hour: ['Timer', 'timer'],
  'place-month': ['Pladsmåned', 'måneder'],
  'place-days': ['Pladsdage', 'dage'],
  'course-started': ['Påbegyndt forløb', 'forløb'],
  step: ['Trin nået', 'trin'],
  'fixed-period': ['Fast beløb for perioden', 'perioder'],
  'paid-hour': ['Lønnede timer', 'timer'],
}

export function kindName(kind: string): string {
  return kinds[kind]?.[0] ?? kind
}

/** "12,5 timer", "1 måneder" is said as it is counted: hundredths of the unit. */
export function unitsText(kind: string, hundredths: number): string {
  const number = (hundredths / 100).toLocaleString('da-DK', { maximumFractionDigits: 2 })
  return `${number} ${kinds[kind]?.[1] ?? 'enheder'}`
}
