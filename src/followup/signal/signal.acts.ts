import { z } from 'zod'
import { endDuty } from '../../cases/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayOut, Id, insiders, optional, Text, WorldIn, worldOf, type Role } from '../../platform/index.ts'
import { FiguresOut } from '../run/run.output.ts'
import { standings } from '../standing/standing.store.ts'
import { insertSignalEnd, signalsOf } from './signal.store.ts'
import { signalKinds } from './verdict.ts'
import { watchLots } from './watch.store.ts'

export const watchers: readonly Role[] = ['controller', 'officer', 'manager']
const Kind = z.enum(signalKinds)

export const watch = act('followup.watch', {
  kind: 'change',
  // The house itself does it each day, as its administrator.
  may: [...watchers, 'admin'],
  summary: 'Hold de nyeste prognoser op mod grænserne: rejs signal og pligt, hvor en overskridelse er ventet',
  input: z.object({}),
  output: z.object({
    raised: z.array(z.object({ lot: z.string(), kind: Kind, signal: z.string(), duty: z.string() })),
    closed: z.array(z.object({ lot: z.string(), kind: Kind, signal: z.string() })),
  }),
  run: (work) => watchLots(work),
})

export const dismissSignal = act('followup.dismiss-signal', {
  kind: 'change',
  may: watchers,
  summary: 'Afvis et signal med en grund; det kommer igen, hvis tallene flytter sig',
  input: z.object({ signal: Id, reason: Text('grunden', 1000) }),
  output: z.object({ id: z.string() }),
  run: async (work, { signal: id, reason }) => {
    const { tx, by, today } = work
    const signal = (await signalsOf(tx, by.world)).find((s) => s.id === id)
    if (signal === undefined) throw new Refusal('not-found', 'Signalet findes ikke.')
    const now = (await standings(work, { world: by.world })).find((s) => s.id === signal.lot)?.forecast
    const seen = { run: now?.run ?? signal.run, seen: now?.figures ?? signal.seen }
    if (!(await insertSignalEnd(tx, by, { signal: id, kind: 'dismissed', reason, ...seen }, today)))
      throw new Refusal('conflict', 'Signalet er allerede afsluttet.', { rule: 'STATE' })
    await endDuty(tx, by, {
      cause: { kind: 'signal', id },
      kind: 'dropped',
      note: `Signalet er afvist: ${reason}`,
      on: today,
    })
    return { id }
  },
})

export const listSignals = act('followup.list-signals', {
  kind: 'read',
  may: insiders,
  summary: 'Vis signaler om ventede overskridelser, med grunde, tal og hvordan de endte',
  input: z.object({ world: WorldIn, lot: optional(Code) }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ id: z.string(), lot: z.string(), kind: Kind, run: z.string(), seen: FiguresOut },
        ...{ reasons: z.array(z.string()), follows: z.string().nullable(), raisedOn: DayOut },
        ended: z
          .object({
            ...{ kind: z.enum(['dismissed', 'over']), reason: z.string(), on: DayOut },
            ...{ byName: z.string(), seen: FiguresOut },
          })
          .nullable(),
      }),
    ),
  }),
  run: async ({ tx, by }, { world, lot }) => ({ rows: await signalsOf(tx, worldOf(world, by), lot) }),
})
