import type { World } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { namesOn } from './document.view.ts'

export interface Names {
  committeeName: string | null
  administrationName: string | null
  /** The names of the paper's day, by short name. */
  bodies: ReadonlyMap<string, string>
}

interface Pointing {
  id: string
  meeting_day: string | null
  committee: string | null
  administration: string | null
}

/** A paper's committee and administration under the names they had on its own day. */
export async function namesOf(visit: Visit, world: World, paper: Pointing): Promise<Names> {
  const { rows } = await visit.do(listBodies, { world, day: namesOn(paper, visit.today) })
  const bodies = new Map(rows.map((row) => [row.id, row.name]))
  const named = (id: string | null) => (id === null ? null : (bodies.get(id) ?? id))
  return { committeeName: named(paper.committee), administrationName: named(paper.administration), bodies }
}
