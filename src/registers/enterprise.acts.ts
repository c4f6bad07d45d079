import { z } from 'zod'
import {
  act,
  Code,
  everyone,
  hardTop,
  optional,
  OptionalText,
  Paging,
  SourceIn,
  SourceOut,
  Text,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { enterpriseCount, enterpriseOf, enterprises, insertEnterprise } from './enterprise.store.ts'
import { CvrIn } from './enterprise.input.ts'
import { mustBeInvented } from './invented.ts'
import { keepers } from './keepers.ts'

const Done = z.object({ id: z.string() })

export const recordEnterprise = act('registers.record-enterprise', {
  kind: 'change',
  may: keepers,
  summary: 'Optag en virksomhed i registret',
  input: z.object({
    id: Code,
    name: Text('virksomhedens navn'),
    cvr: optional(CvrIn),
    kind: z.enum(['supplier', 'employer', 'both'], 'Vælg, om virksomheden er leverandør eller arbejdsplads'),
    trade: OptionalText(200),
    mail: optional(z.email('Skriv en e-mailadresse, fx post@firma.example')),
    web: OptionalText(300),
    internal: z.boolean().default(false),
    aliases: z.array(Text('navnet')).max(50, 'Højst 50 navne').default([]),
    source: SourceIn.default({ kind: 'entered' }),
  }),
  output: Done,
  run: async ({ tx, by }, input) => {
    mustBeInvented(input, by.world)
    await insertEnterprise(tx, by.world, input)
    return { id: input.id }
  },
})

const EnterpriseRow = z.object({
  id: z.string(),
  name: z.string(),
  cvr: z.string().nullable(),
  kind: z.string(),
  trade: z.string().nullable(),
  aliases: z.array(z.string()),
})

export const listEnterprises = act('registers.list-enterprises', {
  kind: 'read',
  may: everyone,
  summary: 'Find virksomheder efter navn eller tidligere navn',
  input: z.object({
    world: WorldIn,
    kind: optional(z.enum(['supplier', 'employer'])),
    query: optional(Text('navnet')),
    after: optional(Code),
    limit: Paging.limit,
  }),
  output: z.object({ rows: z.array(EnterpriseRow), total: z.number(), next: z.string().optional() }),
  run: async ({ tx, by }, { limit = hardTop, ...filter }) => {
    const world = worldOf(filter.world, by)
    const rows = await enterprises(tx, world, { ...filter, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      rows: shown,
      total: await enterpriseCount(tx, world, filter),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    }
  },
})

export const showEnterprise = act('registers.show-enterprise', {
  kind: 'read',
  may: everyone,
  summary: 'Vis en virksomhed med dens navne og kilde',
  input: z.object({ id: Code }),
  output: EnterpriseRow.extend({
    world: z.string(),
    internal: z.boolean(),
    mail: z.string().nullable(),
    web: z.string().nullable(),
    source: SourceOut,
  }),
  run: ({ tx }, { id }) => enterpriseOf(tx, id),
})
