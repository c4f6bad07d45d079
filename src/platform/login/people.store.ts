import { roles, type Role } from '../roles.ts'
import type { By, World } from '../by.ts'
import type { Tx } from '../databases.ts'

export interface PersonRow {
  id: string
  name: string
  role: string
  enterprise: string | null
  world: string
}

export const personColumns = ['person.id', 'person.name', 'person.role', 'person.enterprise', 'person.world'] as const

/** The person an identity provider's subject stands for; undefined when we do not know them. */
export async function personOf(db: Tx, subject: string): Promise<By | undefined> {
  const row = await db
    .selectFrom('platform.person as person')
    .select(personColumns)
    .where('person.id', '=', subject)
    .executeTakeFirst()
  return row && callerOf(row)
}

/** Undefined for a role or world we do not know: a misspelt row must not fall through to somebody's rights. */
export function callerOf({ id, name, role, enterprise, world }: PersonRow): By | undefined {
  return isRole(role) && isWorld(world) ? { id, name, role, enterprise, world } : undefined
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}

function isWorld(text: string): text is World {
  return text === 'papers' || text === 'practice' || text === 'live'
}
