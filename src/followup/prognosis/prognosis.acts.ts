import { z } from 'zod'
import { act, Code, insiders, optional, Whole, type Work } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { ChangeOut } from '../change/change.acts.ts'
import { changesOf } from '../change/change.store.ts'
import { whyNot } from '../run/asked.ts'
import { gathered } from '../run/gather.store.ts'
import { RunOut, runHref } from '../run/run.output.ts'
import { latestRun } from '../run/run.store.ts'
import { SettingOut } from '../setting/setting.acts.ts'
import { settingsNow } from '../setting/settings-now.store.ts'
import { StandingOut } from '../standing/standing.acts.ts'
import { standings } from '../standing/standing.store.ts'

export const MonthUse = z.object({
  month: z.string(),
  useOere: z.number(),
  open: z.number(),
  started: z.number(),
  ended: z.number(),
})

export const showForecast = act('followup.show-forecast', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en delaftales prognose: brugt, ventet, loft, overskridelse og seneste dag for et genudbud',
  input: z.object({ agreement: Code, lot: optional(Whole('delaftalens nummer', 1, 999)) }),
  output: z.object({
    ...{ agreement: z.string(), name: z.string(), world: z.string() },
    lots: z.array(z.object({ id: z.string(), lot: z.number().nullable(), title: z.string() })),
    /** The lot shown; null where the agreement has no account, as those of the papers. */
    lot: StandingOut.nullable(),
    /** Why it has no forecast. */
    why: z.string().nullable(),
    months: z.array(MonthUse),
    run: RunOut.nullable(),
    changes: z.array(ChangeOut),
    settings: z.array(SettingOut),
  }),
  run: async (work, { agreement, lot }) => {
    const facts = await showAgreement.run(work, { agreement })
    const world = facts.world as typeof work.by.world
    const followed = (await standings(work, { world, agreement })).toSorted((a, b) => a.id.localeCompare(b.id))
    const shown = followed.find((l) => lot !== undefined && l.lot === lot) ?? followed[0]
    const common = {
      agreement,
      name: facts.name,
      world,
      lots: followed.map(({ id, lot: no, title }) => ({ id, lot: no, title })),
    }
    const settings = Object.values(await settingsNow(work))
    if (shown === undefined) return { ...common, lot: null, why: null, months: [], run: null, changes: [], settings }
    return { ...common, settings, ...(await ofLot(work, world, shown)) }
  },
})

async function ofLot(work: Work, world: Work['by']['world'], lot: Awaited<ReturnType<typeof standings>>[number]) {
  const g = await gathered(work.tx, world, work.today)
  const run = await latestRun(work.tx, lot.id)
  const changes = (await changesOf(work.tx, world)).filter((c) => c.lot === null || c.lot === lot.id)
  return {
    lot: lot as never,
    why: whyNot(lot, g),
    months: [...(g.series[lot.id] ?? [])],
    run: run === undefined ? null : { ...run, href: runHref(run.id) },
    changes,
  }
}
