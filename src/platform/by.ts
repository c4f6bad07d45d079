import type { Role } from './roles.ts'

export type World = 'papers' | 'practice' | 'live'

/** The caller: a person with a role, acting for an organisation, in one world. */
export interface By {
  id: string
  name: string
  role: Role
  /** Enterprise id a supplier's staff acts for; null for the municipality's own and the public. */
  enterprise: string | null
  world: World
}

/** The claims row-level security reads (platform.enter). */
export interface Claims {
  by: string
  role: Role
  enterprise: string | null
  world: World
  personAct: 'yes' | null
}

export function claimsOf(by: By, touchesPerson: boolean): Claims {
  return {
    by: by.id,
    role: by.role,
    enterprise: by.enterprise,
    world: by.world,
    personAct: touchesPerson ? 'yes' : null,
  }
}
