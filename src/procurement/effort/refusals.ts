import { Refusal } from '../../kernel/refusal.ts'

export function beside(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}

export function changedMeanwhile(): Refusal {
  return new Refusal('stale', 'En anden har skrevet på særindsatsen imens. Se, hvad der står nu, og skriv igen.', {
    rule: 'STALE',
  })
}
