import { expect, test } from 'vitest'
import { postUse } from '../../src/budget/index.ts'
import { listDuties } from '../../src/cases/index.ts'
import {
  dismissSignal,
  forecastAll,
  forecastLot,
  listSettings,
  listSignals,
  listStanding,
  recomputeRun,
  setLeadTime,
  setThreshold,
  showRun,
  tellChange,
  watch,
} from '../../src/followup/index.ts'
import { addWorkingDays } from '../../src/kernel/holidays.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { transact } from '../../src/platform/transact.ts'
import { agreement, cast, lot1 } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'
import { read } from '../rest.ts'

const house = await cloneHouse()
const kr = 100n
const lot = lot1.id

test('a small town’s ceiling holds: a forecast is made, kept, and comes out the same again', async () => {
  const run = await house.as(cast.controller, forecastLot, { lot, paths: 200 })
  expect(run).toMatchObject({ lot, asOf: '2026-09', asked: { term: { end: '2026-12', seed: 1, paths: 200 } } })
  expect(run.answer.term.months[0]).toMatchObject({ month: '2026-10' })
  expect(await house.as(cast.auditor, showRun, { run: run.id })).toEqual(run)
  expect(await house.as(cast.auditor, recomputeRun, { run: run.id })).toEqual({ agrees: true, sameRule: true })
  const [standing] = (await house.as(cast.manager, listStanding, { agreement })).rows.filter((r) => r.id === lot)
  expect(standing).toMatchObject({
    forecast: { run: run.id },
    verdict: { overrun: [] },
    signal: { overrun: { state: 'none' } },
  })
  expect(await house.as(cast.officer, watch, {})).toEqual({ raised: [], closed: [] })
})

test('use runs up: the watch raises one signal and one duty of each kind, and held TWICE at once or again no more', async () => {
  await spend(1_500_000n * kr)
  await house.as(cast.controller, forecastLot, { lot })
  const both = await Promise.all([cast.controller, cast.officer].map((who) => house.as(who, watch, {})))
  const first = { raised: both.flatMap((w) => w.raised) }
  expect(first.raised.filter((r) => r.lot === lot).map((r) => r.kind)).toEqual(['overrun', 'year'])
  expect(await house.as(cast.officer, watch, {})).toEqual({ raised: [], closed: [] })
  const { duties } = await house.as(cast.officer, listDuties, { rule: 'R20' })
  expect(duties).toHaveLength(1)
  const { forecast, verdict } = await standing()
  expect(duties[0]).toMatchObject({ who: 'officer', due: forecast?.figures.latestStart, cause: { kind: 'signal' } })
  expect(verdict.overrun[0]).toContain('sandsynlighed for, at loftet nås')
  // The arithmetic of the latest day: the first day of the early crossing less the lead time in working days.
  const { p10 } = forecast!.figures.crossing
  expect(forecast?.figures.latestStart).toBe(addWorkingDays(`${p10}-01`, -(await leadDays())))
})

test('what waits, the list, its file and the page say the same of the lot', async () => {
  const [list, csv, page, overview] = await Promise.all([
    html('/opfoelgning', cast.officer),
    html('/opfoelgning?format=csv', cast.officer),
    html(`/opfoelgning/${agreement}/prognose?delaftale=1`, cast.officer),
    html('/overblik', cast.officer),
  ])
  expect(list).toContain('Overskridelse ventet')
  expect(csv).toContain('Overskridelse ventet')
  expect(page).toContain('Overskridelse ventet')
  expect(overview).toContain('Forbered genudbud')
  expect(page).toContain('class="chart"')
  expect(page).toContain('ingen påstand ud over det')
  expect(page).toMatch(/Regel R20.*20\. juni 2022/s)
})

test('a longer lead time moves the latest day at once, by as many working days', async () => {
  const before = (await standing()).forecast!.figures.latestStart!
  const workingDays = (await leadDays()) + 10
  await house.as(cast.officer, setLeadTime, { workingDays, reason: 'Sidste genudbud tog to uger mere.' })
  expect((await standing()).forecast?.figures.latestStart).toBe(addWorkingDays(before, -10))
})

test('THRESHOLD: at the chance −1, the chance and the chance +1 every door says the same', async () => {
  const percent = (await standing()).forecast!.figures.chancePermille / 10
  for (const [limit, is] of [
    [Math.floor(percent) + 1, false],
    [Math.floor(percent), true],
    [Math.floor(percent) - 1, true],
  ] as const) {
    await house.as(cast.controller, setThreshold, { name: 'chance', value: limit, reason: `Prøve ${limit}` })
    await house.as(cast.controller, setThreshold, { name: 'near', value: 0, reason: 'Kun sandsynligheden' })
    const words = limit > 100 ? undefined : `Grænsen er ${limit} %.`
    const row = await standing()
    expect(
      row.verdict.overrun.some((r) => r.includes('sandsynlighed')),
      `${limit}`,
    ).toBe(is)
    const rest = await read(house, listStanding, cast.controller, { agreement })
    expect(JSON.stringify(rest.body).includes(`før udløb. ${words}`), `rest ${limit}`).toBe(is)
    expect((await html('/opfoelgning?format=csv', cast.controller)).includes(`før udløb. ${words}`)).toBe(is)
    expect(
      (await html(`/opfoelgning/${agreement}/prognose?delaftale=1`, cast.controller)).includes(`før udløb. ${words}`),
    ).toBe(is)
  }
  await house.as(cast.controller, setThreshold, { name: 'chance', value: 50, reason: 'Tilbage' })
  await house.as(cast.controller, setThreshold, { name: 'near', value: 60, reason: 'Tilbage' })
})

test('a signal is dismissed with a reason, rests, and comes back when the figures have moved', async () => {
  const open = (await signals()).find((s) => s.kind === 'overrun' && s.ended === null)!
  await expect(house.as(cast.officer, dismissSignal, { signal: open.id, reason: '' })).rejects.toMatchObject({
    code: 'invalid',
  })
  await house.as(cast.officer, dismissSignal, { signal: open.id, reason: 'Et genudbud er begyndt i en anden sag.' })
  await expect(house.as(cast.officer, dismissSignal, { signal: open.id, reason: 'Igen' })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect(await standing()).toMatchObject({
    signal: { overrun: { state: 'dismissed', reason: expect.stringContaining('Et genudbud') } },
  })
  expect((await house.as(cast.officer, watch, {})).raised).toEqual([])
  expect((await house.as(cast.officer, listDuties, { rule: 'R20', open: true })).duties).toEqual([])
  // A month earlier is enough.
  await spend(300_000n * kr)
  await house.as(cast.officer, forecastLot, { lot })
  const { raised } = await house.as(cast.officer, watch, {})
  expect(raised.map((r) => r.kind)).toContain('overrun')
  expect((await signals()).find((s) => s.id === raised[0]?.signal)).toMatchObject({ follows: open.id })
})

test('what is known to come is told, counted, and closes the signal when it is enough', async () => {
  await spend(-1_600_000n * kr)
  const told = { kind: 'intake-stop', from: '2026-11', reason: 'Visitationen er lukket.' }
  await house.as(cast.caseworker, tellChange, { ...told, lot })
  const { runs, left } = await house.as(cast.controller, forecastAll, {})
  expect(runs.map((r) => r.lot)).toContain(lot)
  expect(left).toBe(0)
  expect((await house.as(cast.controller, forecastAll, {})).runs).toEqual([])
  const { closed } = await house.as(cast.officer, watch, {})
  expect(closed.map((c) => c.kind)).toContain('overrun')
  expect(await html(`/opfoelgning/${agreement}/prognose?delaftale=1`, cast.officer)).toContain('Visitationsstop')
})

async function standing() {
  const row = (await house.as(cast.manager, listStanding, { agreement })).rows.find((r) => r.id === lot)
  if (!row) throw new Error('Delaftalen er ikke på listen')
  return row
}

async function leadDays(): Promise<number> {
  const page = await house.as(cast.manager, listSettings, {})
  return page.settings.find((s) => s.name === 'lead-time')?.value ?? 0
}

async function signals() {
  return (await house.as(cast.officer, listSignals, { lot })).rows
}

async function html(path: string, as: string): Promise<string> {
  return (await house.request(path, { as })).text()
}

/** So much in each of the year's whole months. */
async function spend(amount: bigint): Promise<void> {
  const by = await personOf(house, cast.caseworker)
  const cause = { kind: 'test', id: `${amount}`, label: 'Prøve', href: '/' }
  const work = async (tx: Tx) => {
    for (let month = 1; month <= 9; month++) await postUse(tx, lot, `2026-0${month}-15`, amount, 'none', cause)
  }
  await transact(databaseFor(house.databases, by.role), claimsOf(by, false), work)
}
