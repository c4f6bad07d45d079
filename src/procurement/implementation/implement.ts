import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { beside } from '../effort/refusals.ts'

/** The contract is agreed after the award, and the effort begins when it is agreed. */
export function mustFollow(agreedOn: Day, startsOn: Day | undefined, decidedOn: Day | null, today: Day): void {
  if (agreedOn > today) throw beside('agreedOn', 'Dagen er ikke kommet endnu')
  if (decidedOn !== null && agreedOn < decidedOn)
    throw beside('agreedOn', 'Dagen ligger før den, tildelingen blev besluttet')
  if (startsOn !== undefined && startsOn < agreedOn)
    throw beside('startsOn', 'Indsatsen kan ikke begynde, før aftalen er indgået')
}

export const roleNames = {
  supportUnit: 'Center for Driftsunderstøttelse (CDU)',
  centre: 'job- eller beskæftigelsescenter',
  supplierContact: 'leverandøren',
  monitoredIn: 'systemet, indsatsen monitoreres i',
} as const

type RoleName = keyof typeof roleNames

/**
 * R10: an awarded effort is carried out by three parties together, and an outside system follows it; each is named.
 * @throws Refusal invalid, beside each that is missing
 */
export function mustNameRoles<T extends Partial<Record<RoleName, string | undefined>>>(
  given: T,
): T & Record<RoleName, string> {
  const missing = (Object.keys(roleNames) as RoleName[]).filter((role) => (given[role] ?? '') === '')
  if (missing.length === 0) return given as T & Record<RoleName, string>
  const issues = missing.map((field) => ({ field, message: `Skriv, hvem eller hvad: ${roleNames[field]}` }))
  const message = `Gennemførelsen skal navngive ${missing.map((field) => roleNames[field]).join(', ')}.`
  throw new Refusal('invalid', message, { rule: 'R10', issues })
}
