import { z } from 'zod'
import { addDays } from '../kernel/day.ts'
import { act, Code, optional, pageOf, Paging, roleNames, waitingAct, type Role } from '../platform/index.ts'
import { readings, readingsSince } from './readings.store.ts'

const overseers = ['dpo', 'auditor'] as const
const pageSize = 50

/** Who has read what and why: for those who look after the citizens' right to know. */
export const listReadings = act('desk.list-readings', {
  kind: 'read',
  may: overseers,
  summary: 'Vis, hvem der har læst om borgere, hvornår og hvorfor',
  input: z.object({ by: optional(Code), ...Paging }),
  output: z.object({
    rows: z.array(
      z.object({
        seq: z.number(),
        at: z.iso.datetime(),
        by: z.string(),
        role: z.string(),
        enterprise: z.string().nullable(),
        act: z.string(),
        purpose: z.string().nullable(),
        citizens: z.number(),
      }),
    ),
    next: z.number().optional(),
  }),
  run: async ({ tx, by }, input) => {
    const limit = input.limit ?? pageSize
    const rows = (await readings(tx, { world: by.world, by: input.by, after: input.after, limit })).map((r) => ({
      seq: Number(r.seq),
      at: r.at.toISOString(),
      by: r.by_id,
      role: roleNames[r.by_role as Role].da,
      enterprise: r.enterprise,
      act: r.act,
      purpose: r.purpose,
      citizens: r.citizens,
    }))
    return pageOf(rows, limit, (r) => r.seq)
  },
})

/** The officer's duty to look: yesterday's and today's readings, as long as there are any. */
export const waiting = waitingAct('desk', ['dpo'], async ({ tx, by, today }) => {
  const found = await readingsSince(tx, by.world, addDays(today, -1))
  if (!found.readings) return []
  const readings = found.readings === 1 ? 'én læsning' : `${found.readings} læsninger`
  const people = found.people === 1 ? 'én person' : `${found.people} personer`
  return [
    {
      what: 'Tag en stikprøve af de seneste læsninger',
      why: `Siden i går er der ${readings} af borgeres oplysninger, af ${people}.`,
      href: '/overblik/laesninger',
      due: today,
      weight: 2 as const,
    },
  ]
})
