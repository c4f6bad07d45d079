import { z } from 'zod'
import { parseCvr, isPracticeCvr } from '../kernel/cvr.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  everyone,
  hardTop,
  optional,
  OptionalText,
  Paging,
  SourceIn,
  sourceOf,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type World,
} from '../platform/index.ts'
import { enterpriseCount, enterpriseOf, enterprises, insertEnterprise } from './enterprise.store.ts'
import { bodiesOn, codes, insertBody, insertCode, insertNoun, nouns } from './registers.store.ts'

/** Eight digits however they are written; a wrong check digit is refused beside the field. */
const CvrIn = Text('cvr-nummeret', 20).transform((text, ctx): string => {
  try {
    return parseCvr(text)
  } catch (error) {
    ctx.issues.push({
      code: 'custom',
      message: error instanceof Refusal ? error.message : 'Skriv otte cifre',
      input: text,
    })
    return z.NEVER
  }
})

const Done = z.object({ id: z.string() })
const keepers = ['officer', 'admin'] as const

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

export const recordBody = act('registers.record-body', {
  kind: 'change',
  may: ['admin'],
  summary: 'Optag en myndighed, et udvalg eller en enhed med navne over tid',
  input: z.object({
    id: Code,
    kind: z.enum(['municipality', 'administration', 'committee', 'unit', 'external']),
    parent: optional(Code),
    role: OptionalText(500),
    names: z
      .array(
        z.object({ name: Text('navnet'), from: DayIn.optional(), to: DayIn.optional(), source: OptionalText(300) }),
      )
      .min(1),
    source: SourceIn,
  }),
  output: Done,
  run: async ({ tx, by }, input) => {
    await insertBody(tx, by.world, input)
    return { id: input.id }
  },
})

export const listBodies = act('registers.list-bodies', {
  kind: 'read',
  may: everyone,
  summary: 'Vis myndigheder og enheder med det navn, de havde på en dag',
  input: z.object({ world: WorldIn, day: optional(DayIn) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        parent: z.string().nullable(),
        role: z.string().nullable(),
        valid_from: DayOut.nullable(),
      }),
    ),
  }),
  run: async ({ tx, by, today }, input) => ({ rows: await bodiesOn(tx, worldOf(input.world, by), input.day ?? today) }),
})

const NounIn = z.object({ id: Code, name: Text('navnet'), source: SourceIn })
const NounsOut = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) })

export const recordDistrict = noun('registers.record-district', 'registers.district', 'Optag en bydel')
export const recordTargetGroup = noun('registers.record-target-group', 'registers.target_group', 'Optag en målgruppe')
export const listDistricts = nounList('registers.list-districts', 'registers.district', 'Vis bydelene')
export const listTargetGroups = nounList('registers.list-target-groups', 'registers.target_group', 'Vis målgrupperne')

export const recordCode = act('registers.record-code', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Optag en bevillingskode for et år',
  input: z.object({
    code: Text('koden', 40),
    year: Whole('årstal', 1970, 2200),
    committee: OptionalText(40),
    controlArea: OptionalText(100),
    source: SourceIn,
  }),
  output: Done,
  run: async ({ tx, by }, input) => {
    await insertCode(tx, by.world, input)
    return { id: input.code }
  },
})

export const listCodes = act('registers.list-codes', {
  kind: 'read',
  may: everyone,
  summary: 'Vis bevillingskoder, som de gjaldt i et år',
  input: z.object({ world: WorldIn, year: optional(Whole('årstal', 1970, 2200)) }),
  output: z.object({
    rows: z.array(
      z.object({
        code: z.string(),
        year: z.number(),
        committee: z.string().nullable(),
        controlArea: z.string().nullable(),
        document: z.string().nullable(),
        source: SourceOut,
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = await codes(tx, worldOf(input.world, by), input.year)
    return {
      rows: rows.map((r) => ({
        code: r.code,
        year: r.year,
        committee: r.committee,
        controlArea: r.control_area,
        document: r.source_document,
        source: sourceOf(r),
      })),
    }
  },
})

function noun(name: `${string}.${string}`, table: Parameters<typeof insertNoun>[1], summary: string) {
  return act(name, {
    kind: 'change',
    may: keepers,
    summary,
    input: NounIn,
    output: Done,
    run: async ({ tx, by }, input) => {
      await insertNoun(tx, table, by.world, input)
      return { id: input.id }
    },
  })
}

function nounList(name: `${string}.${string}`, table: Parameters<typeof nouns>[1], summary: string) {
  return act(name, {
    kind: 'read',
    may: everyone,
    summary,
    input: z.object({ world: WorldIn }),
    output: NounsOut,
    run: async ({ tx, by }, input) => ({ rows: await nouns(tx, table, worldOf(input.world, by)) }),
  })
}

/** In practice nothing may be taken for a real enterprise: a leading zero, and an address that leads nowhere. */
function mustBeInvented({ cvr, mail }: { cvr?: string | undefined; mail?: string | undefined }, world: World): void {
  if (world !== 'practice') return
  const refuse = (field: string, message: string) =>
    new Refusal('unlawful', message, { rule: 'WORLDS', issues: [{ field, message }] })
  if (cvr && !isPracticeCvr(cvr))
    throw refuse('cvr', 'I øvelsen bruges kun opdigtede cvr-numre med et foranstillet nul.')
  if (mail && !mail.endsWith('.example')) throw refuse('mail', 'I øvelsen slutter alle adresser på .example.')
}
