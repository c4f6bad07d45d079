import { Refusal } from '../../kernel/refusal.ts'

/** What is wrong with one field, said beside it. */
export function beside(field: string, message: string): Refusal {
  return new Refusal('invalid', `${message}.`, { issues: [{ field, message }] })
}
