import type { House } from '../house.ts'
import type { Role } from '../platform/index.ts'
import { personas, suppliers } from './practice/cast.ts'

/** Who registers for a supplier: one of the cast where it has one, otherwise "Mentor hos …". */
export function mentorOf(supplier: string): string {
  return personas.find((p) => p.organisation === supplier)?.id ?? `mentor-${supplier}`
}

/** Who leads a supplier and bids for it: one of the cast where it has one, otherwise "Leder hos …". */
export function leaderOf(supplier: string): string {
  return personas.find((p) => p.organisation === supplier && p.role === 'supplier-manager')?.id ?? `leader-${supplier}`
}

/** The demo's people, as its identity provider knows them. */
export async function setTheCast(house: House): Promise<void> {
  await house.asOwner(async (client) => {
    for (const p of personas) {
      const role: Role = p.role === 'supplier-manager' ? 'supplier' : p.role
      const { sentence, job, sentenceEn, jobEn, path } = p
      const profile = JSON.stringify({ sentence, job, sentenceEn, jobEn, path })
      await client.query(
        `insert into platform.person (id, name, role, enterprise, world, profile) values ($1, $2, $3, $4, 'practice', $5) on conflict (id) do update set profile = excluded.profile`,
        [p.id, p.name, role, p.organisation ?? null, profile],
      )
    }
    for (const s of suppliers.filter((s) => mentorOf(s.id) === `mentor-${s.id}`)) {
      await client.query(
        `insert into platform.person (id, name, role, enterprise, world) values ($1, $2, 'mentor', $3, 'practice') on conflict do nothing`,
        [mentorOf(s.id), `Mentor hos ${s.name}`, s.id],
      )
    }
    for (const s of suppliers.filter((s) => leaderOf(s.id) === `leader-${s.id}`)) {
      await client.query(
        `insert into platform.person (id, name, role, enterprise, world) values ($1, $2, 'supplier', $3, 'practice') on conflict do nothing`,
        [leaderOf(s.id), `Leder hos ${s.name}`, s.id],
      )
    }
    await client.query(`update platform.installation set clock_day = '2024-01-01' where clock_day is null`)
  })
  await house.refresh()
}
