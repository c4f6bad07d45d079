import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { showNeed } from '../../needs/index.ts'
import { Code, type Work, WorldIn, act, insiders, worldOf } from '../../platform/index.ts'
import { mustBeNew, mustBeUsable } from '../brief/begin.ts'
import { AmendIn, BeginIn } from '../brief/brief.input.ts'
import { insertBrief, insertEffort, openEffortFor } from '../brief/write.store.ts'
import { mustBeOpen } from './closed.ts'
import { EffortOut, EffortSheet } from './effort.output.ts'
import { effortOf, effortsWhere, ownEffort } from './effort.store.ts'
import { beside, changedMeanwhile } from './refusals.ts'
import { sheet } from './sheet.store.ts'
import { shown, standingOf } from './shown.ts'

export const buyers = ['officer', 'manager'] as const

export const Done = z.object({ effort: z.string() })

export const beginEffort = act('procurement.begin-effort', {
  kind: 'change',
  may: buyers,
  summary: 'Begynd en særindsats ud fra et kortlagt behov (trin 1)',
  input: BeginIn,
  output: Done.extend({ version: z.number() }),
  run: async (work, { id = newId(work.at), need: needId, begunOn, source, ...words }) => {
    const { tx, by, today } = work
    const need = await showNeed.run(work, { need: needId })
    mustBeUsable(need, by.world)
    mustBeNew(await openEffortFor(tx, needId))
    if (begunOn !== undefined && begunOn > today) throw beside('begunOn', 'Dagen er ikke kommet endnu')
    const on = begunOn ?? (source.kind === 'paper' ? null : today)
    if (!(await insertEffort(tx, by, { id, need: needId, begunOn: on, source })))
      throw beside('id', `Der er allerede en særindsats med nummeret ${id}`)
    const { title = need.title, targetGroup = need.targetGroup, areas = need.areas } = words
    const areaEffort = words.areaEffort ?? need.triggers.some((t) => t.trigger === 'A')
    await insertBrief(tx, by, { ...words, title, targetGroup, areas, areaEffort, effort: id, no: 1, on })
    return { effort: id, version: 1 }
  },
})

export const amendEffort = act('procurement.amend-effort', {
  kind: 'change',
  may: buyers,
  summary: 'Ret beskrivelsen af en særindsats, før der er indkaldt forslag',
  input: AmendIn,
  output: Done.extend({ version: z.number() }),
  run: async ({ tx, by, today }, { effort, version, ...words }) => {
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('amend', standingOf(row), today)
    if (row.version !== version) throw changedMeanwhile()
    if (!(await insertBrief(tx, by, { ...words, effort, no: version + 1, on: today }))) throw changedMeanwhile()
    return { effort, version: version + 1 }
  },
})

export const listEfforts = act('procurement.list-efforts', {
  kind: 'read',
  may: insiders,
  summary: 'Vis særindsatserne med deres trin, og hvad der er det næste',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(EffortOut) }),
  run: async ({ tx, by, today }, { world }) => ({
    rows: (await effortsWhere(tx, { world: worldOf(world, by) })).map((row) => shown(row, today)),
  }),
})

export const showEffort = act('procurement.show-effort', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en særindsats med dens fire trin, virksomheder, forslag og beslutninger',
  input: z.object({ effort: Code }),
  output: EffortSheet,
  run: async (work: Work, { effort }) => sheet(work, await effortOf(work.tx, effort)),
})
