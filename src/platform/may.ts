import { Refusal } from '../kernel/refusal.ts'
import type { By } from './by.ts'
import { roleNames, type Role } from './roles.ts'

/** Said to whom an act is not for: who it is for, and as whom one is here. Without a login, the way on is to log in. */
export function notFor(act: { name: string; may: readonly Role[] }, by: By): Refusal {
  return new Refusal('forbidden', sentence(act.may, by.role), { rule: 'MAY', act: act.name })
}

function sentence(may: readonly Role[], role: Role): string {
  if (role === 'public') return 'Log ind for at fortsætte.'
  return `Siden er for ${listed(may.map(named))}. Du er logget ind som ${named(role)}.`
}

function named(role: Role): string {
  return roleNames[role].da.toLowerCase()
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
}
