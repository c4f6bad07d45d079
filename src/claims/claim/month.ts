import { addMonth, formatMonth, type Month } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** @throws Refusal unlawful MONTH-CLOSED while the month is still being delivered */
export function mustBeClosed(month: Month, thisMonth: Month): void {
  if (month < thisMonth) return
  const message = `Der leveres stadig i ${formatMonth(month)}. Måneden kan afregnes fra den 1. ${formatMonth(addMonth(month, 1))}.`
  throw new Refusal('unlawful', message, { rule: 'MONTH-CLOSED', month })
}
