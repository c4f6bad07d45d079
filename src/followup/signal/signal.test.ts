import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays } from '../../kernel/holidays.ts'
import { defaults, settingsOn, type SettingRow } from '../setting/setting.ts'
import { permille, type Figures } from './figures.ts'
import { movedSince, newestOf, stateOf, stepsOf, type SignalRow } from './signal.ts'
import { judge } from './verdict.ts'

const today = '2026-10-06'
const quiet: Figures = {
  chancePermille: 20,
  crossing: { p10: null, p50: null, p90: null },
  latestStart: null,
  year: { year: 2026, chancePermille: 20, crossing: { p10: null, p50: null, p90: null }, appropriatedOere: 1_000_00 },
}
const at = (chancePermille: number): Figures => ({ ...quiet, chancePermille })
const crossing = (p10: string | null, p50: string | null = null): Figures => ({
  ...quiet,
  crossing: { p10, p50, p90: null },
})
const expected = (f: Figures) => judge(f, defaults, today).overrun.length > 0

test('THRESHOLD: at a limit of 50 %, 49,9 % is not expected, 50,0 % and 50,1 % are', () => {
  expect([499, 500, 501].map((n) => expected(at(n)))).toEqual([false, true, true])
  const year = (n: number) => judge({ ...quiet, year: { ...quiet.year!, chancePermille: n } }, defaults, today).year
  expect([499, 500, 501].map((n) => year(n).length > 0)).toEqual([false, true, true])
  expect(permille(0.4994)).toBe(499)
  expect(permille(0.4996)).toBe(500)
})

test('THRESHOLD: with 60 working days’ notice a latest day 61 away is not near, 60 and 59 are', () => {
  const days = [61, 60, 59].map((n) => ({ ...quiet, latestStart: addWorkingDays(today, n) }))
  expect(days.map(expected)).toEqual([false, true, true])
})

test('the reasons give their figures and say when the day has passed', () => {
  const f = { ...at(613), latestStart: '2026-09-01' }
  expect(judge(f, defaults, today).overrun).toEqual([
    'Der er 61,3 % sandsynlighed for, at loftet nås før udløb. Grænsen er 50 %.',
    'Et genudbud skulle være begyndt senest 1. september 2026. Varslet er 60 arbejdsdage.',
  ])
  expect(judge({ ...quiet, year: null }, defaults, today).year).toEqual([])
})

test('a dismissed signal comes back at 10 points more, or a month earlier, and not before', () => {
  const moved = (then: Figures, now: Figures) => movedSince('overrun', then, now, defaults)
  expect([649, 650, 651].map((n) => moved(at(550), at(n)))).toEqual([false, true, true])
  const may = crossing('2027-05', '2027-08')
  expect(['2027-06', '2027-05', '2027-04'].map((m) => moved(may, crossing(m, '2027-08')))).toEqual([false, false, true])
  expect(moved(may, crossing('2027-05', '2027-07'))).toBe(true)
  expect(moved(crossing(null), crossing('2028-01'))).toBe(true)
  expect(moved(may, crossing(null))).toBe(false)
})

test('another year’s appropriation is another question', () => {
  const next = { ...quiet, year: { ...quiet.year!, year: 2027 } }
  expect(movedSince('year', quiet, next, defaults)).toBe(true)
  expect(movedSince('year', quiet, quiet, defaults)).toBe(false)
})

const open: SignalRow = {
  ...{ id: 's1', lot: 'A/1', kind: 'overrun', run: 'r1', seen: at(550), reasons: ['x'], follows: null },
  ...{ raisedOn: today, ended: null },
}
const dismissed: SignalRow = {
  ...open,
  ended: { kind: 'dismissed', reason: 'Aftalen er opsagt.', on: today, byName: 'Mette', seen: at(550) },
}

test('what a watch does: raise, keep, let a dismissed one rest, raise it again, close', () => {
  const yes = judge(at(550), defaults, today)
  const no = judge(at(10), defaults, today)
  const step = (verdict: typeof yes, newest: SignalRow | undefined, now: Figures) =>
    stepsOf(verdict, newest ? { overrun: newest } : {}, now, defaults)
  expect(step(yes, undefined, at(550))).toEqual([{ kind: 'overrun', step: 'raise', follows: null }])
  expect(step(yes, open, at(550))).toEqual([])
  expect(step(yes, dismissed, at(600))).toEqual([])
  expect(step(yes, dismissed, at(650))).toEqual([{ kind: 'overrun', step: 'raise', follows: 's1' }])
  expect(step(no, open, at(10))).toEqual([{ kind: 'overrun', step: 'close', signal: 's1' }])
  expect(step(no, dismissed, at(10))).toEqual([])
  expect(stateOf(true, dismissed, at(600), defaults)).toMatchObject({ state: 'dismissed', byName: 'Mette' })
})

test('TWICE: whatever the figures, a second watch on what the first left does nothing', () => {
  const figures = fc.record({
    chance: fc.integer({ min: 0, max: 1000 }),
    ended: fc.constantFrom(null, 'dismissed', 'over'),
  })
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 1000 }), ({ chance, ended }, then) => {
      const before: SignalRow =
        ended === null
          ? open
          : { ...open, ended: { kind: ended as 'over', reason: 'x', on: today, byName: 'M', seen: at(then) } }
      const verdict = judge(at(chance), defaults, today)
      const [first] = stepsOf(verdict, { overrun: before }, at(chance), defaults)
      const after: SignalRow =
        first === undefined
          ? before
          : first.step === 'raise'
            ? { ...open, id: 's2' }
            : { ...before, ended: { kind: 'over', reason: 'x', on: today, byName: 'M', seen: at(chance) } }
      expect(stepsOf(verdict, { overrun: after }, at(chance), defaults)).toEqual([])
    }),
  )
})

test('the newest signal of each kind is the lot’s own', () => {
  const rows: SignalRow[] = [
    { ...open, id: 'new' },
    dismissed,
    { ...open, id: 'y', kind: 'year' },
    { ...open, lot: 'B/1' },
  ]
  expect(newestOf(rows, 'A/1')).toMatchObject({ overrun: { id: 'new' }, year: { id: 'y' } })
})

test('the setting that holds is the newest that has begun; of two from a day the one written last', () => {
  const row = (id: number, value: number, validFrom: string): SettingRow => {
    return { id, name: 'chance', value, validFrom, reason: 'Møde', setOn: today, byName: 'Anders' }
  }
  const rows = [row(1, 40, '2026-01-01'), row(2, 30, '2026-10-07'), row(3, 45, '2026-01-01')]
  expect(settingsOn(rows, today).chance).toMatchObject({ value: 45, mark: 'set', validFrom: '2026-01-01' })
  expect(settingsOn(rows, '2026-10-07').chance.value).toBe(30)
  expect(settingsOn(rows, '2025-12-31').chance).toBe(defaults.chance)
})
