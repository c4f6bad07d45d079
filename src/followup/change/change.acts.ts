import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayOut,
  Id,
  insiders,
  MonthIn,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Role,
} from '../../platform/index.ts'
import { changeKinds, percentsOf, type ChangeKind } from './change.ts'
import { followedLots } from '../run/lots.store.ts'
import { changesOf, insertChange, insertChangeEnd } from './change.store.ts'

const tellers: readonly Role[] = ['controller', 'officer', 'manager', 'caseworker']
const kinds = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]]
const Percent = (label: string) => optional(Whole(label, 0, 1000))

export const ChangeOut = z.object({
  ...{ id: z.string(), lot: z.string().nullable(), kind: z.enum(kinds), from: z.string(), to: z.string().nullable() },
  ...{ intakePercent: z.number(), usePercent: z.number(), reason: z.string(), toldOn: DayOut, byName: z.string() },
  ended: z.object({ on: DayOut, reason: z.string(), byName: z.string() }).nullable(),
})

export const tellChange = act('followup.tell-change', {
  kind: 'change',
  may: tellers,
  summary: 'Fortæl prognosen om noget, der kommer: et visitationsstop, en kampagne, en ny pris',
  input: z
    .object({
      lot: optional(Code).describe('Delaftalen; uden den gælder det dem alle'),
      kind: z.enum(kinds, 'Vælg, hvad der kommer'),
      from: MonthIn.describe('Første måned'),
      to: optional(MonthIn).describe('Sidste måned; uden den gælder det fremover'),
      intakePercent: Percent('nye forløb i procent').describe('Nye forløb i procent af det ventede: 160 er 60 % flere'),
      usePercent: Percent('forbruget pr. forløb i procent').describe('Forbrug pr. forløb i procent af det ventede'),
      reason: Text('begrundelsen', 1000),
    })
    .refine((c) => c.to === undefined || c.from <= c.to, {
      path: ['to'],
      message: 'Den sidste måned ligger før den første',
    }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by, at, today }, { lot, to, intakePercent, usePercent, ...input }) => {
    if (lot !== undefined && (await followedLots(tx, { world: by.world, lot })).length === 0)
      throw new Refusal('not-found', 'Delaftalen har intet regnskab i din verden, så der er ingen prognose at ændre.')
    const percents = percentsOf(input.kind, { intakePercent, usePercent })
    const change = { id: newId(at), lot: lot ?? null, to: to ?? null, ...percents, ...input }
    await insertChange(tx, by, change, today)
    return { id: change.id }
  },
})

export const takeBackChange = act('followup.take-back-change', {
  kind: 'change',
  may: tellers,
  summary: 'Tag en kendt ændring tilbage, så prognosen ikke længere regner med den',
  input: z.object({ change: Id, reason: Text('begrundelsen', 1000) }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by, today }, { change, reason }) => {
    if (!(await changesOf(tx, by.world)).some((c) => c.id === change))
      throw new Refusal('not-found', 'Ændringen findes ikke.')
    if (!(await insertChangeEnd(tx, by, { change, reason, on: today })))
      throw new Refusal('conflict', 'Ændringen er allerede taget tilbage.', { rule: 'STATE' })
    return { id: change }
  },
})

export const listChanges = act('followup.list-changes', {
  kind: 'read',
  may: insiders,
  summary: 'Vis de ændringer, prognosen kender på forhånd, og dem, der er taget tilbage',
  input: z.object({ world: WorldIn, lot: optional(Code) }),
  output: z.object({ rows: z.array(ChangeOut) }),
  run: async ({ tx, by }, { world, lot }) => {
    const rows = await changesOf(tx, worldOf(world, by))
    return { rows: rows.filter((c) => lot === undefined || c.lot === null || c.lot === lot) }
  },
})
