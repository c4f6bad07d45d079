import { sql } from 'kysely'
import type { Databases, Tx } from './databases.ts'
import { callerOf } from './login/people.store.ts'
import type { Role } from './roles.ts'

export interface Persona {
  id: string
  name: string
  role: Role
  organisation: string | null
  profile: Profile
}

interface Profile {
  sentence?: string
  job?: string
  sentenceEn?: string
  jobEn?: string
  /** Where the job begins; the page opens for the person's role. */
  path?: string
}

/** The personas the demo offers: people with a profile, in the order the story introduced them. */
export async function personCards(db: Tx): Promise<Persona[]> {
  const rows = await db.selectFrom('platform.person').selectAll().execute()
  const known = rows.flatMap((row) => {
    const by = callerOf(row)
    const profile = row.profile as unknown as Persona['profile']
    return by && profile.sentence
      ? [{ id: by.id, name: by.name, role: by.role, organisation: by.enterprise, profile, order: order.indexOf(by.id) }]
      : []
  })
  const names = await enterpriseNames(
    db,
    known.flatMap((p) => (p.organisation ? [p.organisation] : [])),
  )
  return known
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...p }) => ({
      ...p,
      organisation: p.organisation === null ? null : (names.get(p.organisation) ?? p.organisation),
    }))
}

/** What the demo suggests this person should try. */
export async function suggestionFor(db: Tx, id: string): Promise<{ job: string; path: string } | undefined> {
  const row = await db.selectFrom('platform.person').select('profile').where('id', '=', id).executeTakeFirst()
  const { job, path } = (row?.profile ?? {}) as unknown as Profile
  return job === undefined || path === undefined ? undefined : { job, path }
}

const order = [
  ...[
    'officer',
    'evaluator-1',
    'evaluator-2',
    'caseworker',
    'mentor-lot1',
    'supplier-lot1',
    'supplier-lot2',
    'controller',
    'controller-2',
  ],
  ...['secretary', 'hub-manager', 'enterprise', 'manager', 'dpo', 'auditor', 'admin', 'public'],
]

const remembered = new Map<string, string>()

/** An enterprise's name for the frame around a page; remembered, since it changes about never. */
export async function enterprisesNamed(databases: Databases, id: string): Promise<string> {
  const known = remembered.get(id)
  if (known !== undefined) return known
  const name = (await enterpriseNames(databases.by.jobs, [id])).get(id)
  if (name !== undefined) remembered.set(id, name)
  return name ?? id
}

async function enterpriseNames(db: Tx, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from registers.enterprise where id = any(${ids})`.execute(db)
  return new Map(rows.map((r) => [r.id, r.name]))
}
