import { z } from 'zod'
import { ownDocument } from '../../cases/index.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  loginOf,
  openReaders,
  optional,
  OptionalText,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { stepsOf } from '../step/step.store.ts'
import { depositEvidence, evidenceKinds } from './deposit.store.ts'
import { AmendIn, EvidenceOut, NeedIn, NeedOut, StepOut } from './need.input.ts'
import { closedBecause, mustBeMapping, mustBeOpen, mustHaveCome, states, type NextAct } from './need.ts'
import { evidenceOf, insertNeed, needExists, needOf, needsWhere, ownNeed, updateNeed } from './need.store.ts'
import { evidence, shown, standingOf } from './shown.ts'

export const mappers = ['officer', 'manager'] as const
const Done = z.object({ need: z.string() })

export const mapNeed = act('needs.map-need', {
  kind: 'change',
  may: mappers,
  summary: 'Kortlæg et behov: hvem, hvor, hvor mange, hvorfra det vides, og hvad der udløste det',
  input: NeedIn,
  output: Done.extend({ version: z.number() }),
  run: async ({ tx, by, at, today }, { id = newId(at), ...input }) => {
    mustBeMapping(input)
    if (input.mappedOn !== undefined) mustHaveCome('mappedOn', input.mappedOn, today)
    if (await needExists(tx, id)) throw new Refusal('conflict', `Der er allerede et behov med nummeret ${id}.`)
    const mappedOn = input.mappedOn ?? (input.source.kind === 'paper' ? null : today)
    await insertNeed(tx, by, { ...input, id, mappedOn })
    return { need: id, version: 1 }
  },
})

export const amendNeed = act('needs.amend-need', {
  kind: 'change',
  may: mappers,
  summary: 'Ret et behov, som udvalget endnu ikke har fået',
  input: AmendIn,
  output: Done.extend({ version: z.number() }),
  run: async ({ tx, by }, { need, version, ...words }) => {
    const row = await ownNeed(tx, by, need)
    mustBeOpen('amend', standingOf(row))
    mustBeMapping(words)
    if (row.version !== version || !(await updateNeed(tx, need, version, words))) throw changedMeanwhile()
    return { need, version: version + 1 }
  },
})

export const listNeeds = act('needs.list-needs', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis behovene med hvem, hvor, hvor mange og hvor langt de er',
  input: z.object({
    world: WorldIn,
    year: optional(Whole('årstal', 1970, 2200)),
    state: optional(z.enum(states, 'Vælg en tilstand')),
  }),
  output: z.object({ rows: z.array(NeedOut) }),
  run: async ({ tx, by }, { world, year, state }) => {
    const rows = await needsWhere(tx, { world: worldOf(world, by), year })
    const outsider = loginOf(by.role) === 'public'
    return { rows: rows.map((row) => shown(row, outsider)).filter((n) => state === undefined || n.state === state) }
  },
})

const nextActs = ['amend', 'test', 'send', 'withdraw', 'tell', 'step'] as const satisfies readonly NextAct[]

export const showNeed = act('needs.show-need', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et behov på ét ark: hvem, hvor, hvor mange, hvorfor intet når dem, grundlag og beslutning',
  input: z.object({ need: Code }),
  output: NeedOut.extend({
    evidence: z.array(EvidenceOut),
    steps: z.array(StepOut),
    next: z.array(z.object({ act: z.enum(nextActs), why: z.string().nullable() })),
  }),
  run: async ({ tx, by }, { need }) => {
    const row = await needOf(tx, need)
    const standing = standingOf(row)
    return {
      ...shown(row, loginOf(by.role) === 'public'),
      evidence: (await evidenceOf(tx, need)).map(evidence),
      steps: await stepsOf(tx, need),
      next: nextActs.map((name) => ({ act: name, why: closedBecause(name, standing) })),
    }
  },
})

export const addEvidence = act('needs.add-evidence', {
  kind: 'change',
  may: ['officer', 'manager', 'caseworker', 'controller', 'secretary'],
  summary: 'Læg grundlag på et behov: en evaluering, en erfaring, statistik eller en dialog',
  input: z.object({
    need: Code,
    kind: z.enum(evidenceKinds, 'Vælg grundlagets art'),
    says: Text('hvad det viser', 2000),
    day: optional(DayIn),
    /** A document of the register by id or number. */
    document: OptionalText(120),
    place: OptionalText(200),
  }),
  output: Done.extend({ day: DayOut.nullable() }),
  run: async ({ tx, by, at, today }, { document, ...input }) => {
    if (input.day !== undefined) mustHaveCome('day', input.day, today)
    const paper = document === undefined ? undefined : (await ownDocument(tx, by.world, document)).id
    await depositEvidence(tx, by, { ...input, document: paper, at })
    return { need: input.need, day: input.day ?? null }
  },
})

export function changedMeanwhile(): Refusal {
  return new Refusal('stale', 'En anden har rettet behovet imens. Se, hvad der står nu, og skriv din rettelse igen.', {
    rule: 'STALE',
  })
}
