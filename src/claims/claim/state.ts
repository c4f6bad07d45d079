import type { Unit } from '../../portfolio/index.ts'
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

/** What a unit of each kind is called, one and many. */
const unitWords: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  hour: ['time', 'timer'],
  'place-month': ['måned', 'måneder'],
  'place-days': ['måned', 'måneder'],
  'course-started': ['forløb', 'forløb'],
  step: ['trin', 'trin'],
  'fixed-period': ['periode', 'perioder'],
  'paid-hour': ['time', 'timer'],
}

/** "12,5 timer", "1 måned": hundredths of the unit. */
export function unitsText(kind: Unit, hundredths: number): string {
  const number = (hundredths / 100).toLocaleString('da-DK', { maximumFractionDigits: 2 })
  return `${number} ${unitWords[kind][Math.abs(hundredths) === 100 ? 0 : 1]}`
}
