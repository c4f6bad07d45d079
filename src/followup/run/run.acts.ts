import { z } from 'zod'
import { canonicalJson } from '../../kernel/canonical.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, Id, insiders, optional, Whole, type Role, type Work } from '../../platform/index.ts'
import { ruleVersion } from './rule-version.ts'
import { settingsNow } from '../setting/settings-now.store.ts'
import { askedOf, whyNot, type Draws, type Gathered } from './asked.ts'
import { answerOf } from './forecast-lot.ts'
import { gathered } from './gather.store.ts'
import type { FollowedLot } from './lots.store.ts'
import { runHref, RunOut } from './run.output.ts'
import { insertRun, keepSeries, latestRuns, runById, seriesById } from './run.store.ts'
import type { Run } from './run.ts'

export const forecasters: readonly Role[] = ['controller', 'officer', 'manager']
export const standard: Draws = { seed: 1, paths: 1000 }

export const forecastLot = act('followup.forecast-lot', {
  kind: 'change',
  may: forecasters,
  summary: 'Regn en delaftales prognose mod loft og årets bevilling, og gem den, så den kan regnes efter',
  input: z.object({
    lot: Code,
    seed: optional(Whole('lodtrækningens begyndelse', 0, 999_999_999)),
    paths: optional(Whole('antal gennemspilninger', 100, 10_000)),
  }),
  output: RunOut,
  run: async (work, { lot, seed, paths }) => {
    const g = await gathered(work.tx, work.by.world, work.today)
    const draws = { seed: seed ?? standard.seed, paths: paths ?? standard.paths }
    return shown(await forecast(work, g, ownLot(g, lot), draws))
  },
})

export const forecastAll = act('followup.forecast-all', {
  kind: 'change',
  // The house itself does it each day, as its administrator.
  may: [...forecasters, 'admin'],
  summary: 'Regn de prognoser, der ikke er regnet på den sidste hele måneds tal; alle eller et antal ad gangen',
  input: z.object({ limit: optional(Whole('antal delaftaler', 1, 500)) }),
  output: z.object({
    runs: z.array(z.object({ lot: z.string(), run: z.string() })),
    /** Lots that still wait, and those that cannot be forecast. */
    left: z.number(),
    without: z.array(z.object({ lot: z.string(), why: z.string() })),
  }),
  run: async (work, { limit = 500 }) => {
    const g = await gathered(work.tx, work.by.world, work.today)
    const without = g.lots.flatMap((l) => ((why) => (why === null ? [] : [{ lot: l.id, why }]))(whyNot(l, g)))
    const waiting = await notYet(
      work,
      g,
      g.lots.filter((l) => whyNot(l, g) === null),
    )
    const runs = []
    for (const lot of waiting.slice(0, limit))
      runs.push({ lot: lot.id, run: (await forecast(work, g, lot, standard)).id })
    return { runs, left: Math.max(0, waiting.length - limit), without }
  },
})

export const showRun = act('followup.show-run', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en gemt prognose med det, den blev spurgt om, og det, der kom ud',
  input: z.object({ run: Id }),
  output: RunOut,
  run: async ({ tx }, { run }) => shown(await runById(tx, run)),
})

export const recomputeRun = act('followup.recompute-run', {
  kind: 'read',
  may: insiders,
  summary: 'Regn en gemt prognose efter af de tal og den lodtrækning, den blev regnet med',
  input: z.object({ run: Id }),
  output: z.object({ agrees: z.boolean(), sameRule: z.boolean() }),
  run: async ({ tx }, { run: id }) => {
    const run = await runById(tx, id)
    const again = await answerOf(run.asked, run.lot, await seriesById(tx, run.world, run.snapshot), run.asOf)
    return { agrees: canonicalJson(again) === canonicalJson(run.answer), sameRule: run.rule === ruleVersion }
  },
})

/** Ask, answer, keep. */
async function forecast(work: Work, g: Gathered, lot: FollowedLot, draws: Draws): Promise<Run> {
  const { tx, by, at, today } = work
  const asked = askedOf(lot, g, draws)
  const leadDays = (await settingsNow(work))['lead-time'].value
  const snapshot = await keepSeries(tx, by, { ...g, on: today })
  const answer = await answerOf(asked, lot.id, g.series, g.asOf)
  const { asOf, entriesUpTo } = g
  const kept = { asked, answer, rule: ruleVersion, leadDays, madeOn: today, byName: by.name }
  const run: Run = { id: newId(at), lot: lot.id, asOf, snapshot, entriesUpTo, ...kept }
  await insertRun(tx, by, run)
  return run
}

/** Those whose newest run reads other months, or was asked otherwise, than it would be now. */
async function notYet({ tx, by }: Work, g: Gathered, lots: readonly FollowedLot[]): Promise<FollowedLot[]> {
  const runs = new Map((await latestRuns(tx, { world: by.world })).map((r) => [r.lot, r]))
  return lots.filter((lot) => {
    const run = runs.get(lot.id)
    if (run === undefined || run.rule !== ruleVersion || run.asOf !== g.asOf) return true
    const { seed, paths } = run.asked.term
    return canonicalJson(run.asked) !== canonicalJson(askedOf(lot, g, { seed, paths }))
  })
}

function ownLot(g: Gathered, id: string): FollowedLot {
  const lot = g.lots.find((l) => l.id === id)
  if (!lot)
    throw new Refusal('not-found', 'Delaftalen har intet regnskab i din verden, så der er intet forbrug at regne på.', {
      rule: 'FORECAST',
    })
  return lot
}

function shown(run: Run) {
  return { ...run, href: runHref(run.id) }
}
