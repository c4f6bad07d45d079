import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { act, type Act, type Work } from './act.ts'
import { insiders, type Role } from './roles.ts'
import { CountOut, WaitingOut, type Waiting } from './room.ts'

/** Words for one and for many: the count says which. */
interface CountWords {
  label: readonly [one: string, many: string]
  labelEn: readonly [one: string, many: string]
  href: string
}

/** The act behind a room's live count in the picture of the cycle. `where` is SQL after `select count(*) from`. */
export function countAct(
  room: string,
  { label, labelEn, href }: CountWords,
  from: (work: Work) => RawBuilder<unknown>,
): Act {
  return act(`${room}.count-now`, {
    ...{ kind: 'read', may: insiders, summary: 'Tæl, hvad der er i rummet nu', input: z.object({}), output: CountOut },
    run: async (work) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${from(work)}`.execute(work.tx)
      const value = rows[0]?.n ?? 0
      const form = value === 1 ? 0 : 1
      return { label: label[form], labelEn: labelEn[form], href, value }
    },
  })
}

/** The act behind what waits in a room for the caller: computed from states and role, never stored. */
export function waitingAct(room: string, may: readonly Role[], find: (work: Work) => Promise<Waiting[]>): Act {
  return act(`${room}.waiting`, {
    ...{ kind: 'read', may, summary: 'Vis, hvad der venter på dig i rummet', input: z.object({}), output: WaitingOut },
    ownEnterprise: true,
    run: async (work) => ({ rows: await find(work) }),
  })
}
