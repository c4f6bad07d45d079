import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { holdsOn, overlaps } from './law.ts'
import { periodWords, valueWords } from './law.view.ts'
import { mustBeAnothers, mustBeWhole, mustHaveRoom, mustWait } from './proposal.ts'

const period = (validFrom: string | null, validUntil: string | null) => ({ validFrom, validUntil })

test('a row holds from its first day up to, but not with, the day it ends before', () => {
  const row = period('2016-01-01', '2018-01-01')
  const days = ['2015-12-31', '2016-01-01', '2017-12-31', '2018-01-01']
  expect(days.map((day) => holdsOn(row, day))).toEqual([false, true, true, false])
  expect(holdsOn(period(null, '2016-01-01'), '1999-01-01')).toBe(true)
  expect(holdsOn(period('2016-01-01', null), '2199-01-01')).toBe(true)
})

test('two periods overlap when they share a day, whichever stands first', () => {
  const day = fc.integer({ min: 0, max: 12 }).map((n) => addDays('2026-01-01', n))
  const end = fc.option(day)
  const some = fc.tuple(end, end).filter(([a, b]) => a === null || b === null || a < b)
  fc.assert(
    fc.property(some, some, ([a, b], [c, d]) => {
      const [one, two] = [period(a, b), period(c, d)]
      const days = Array.from({ length: 16 }, (_, n) => addDays('2025-12-30', n))
      const shared = days.some((on) => holdsOn(one, on) && holdsOn(two, on))
      expect(overlaps(one, two)).toBe(shared)
      expect(overlaps(two, one)).toBe(shared)
    }),
  )
})

test('LAW-OVERLAP: a new row has room beside the others, or in the place of one', () => {
  const row = { id: 'a', kind: 'month-cap', ...period('2016-01-01', null), value: 48n, unit: 'months' } as const
  const others = [{ ...row, text: '', source: '', mark: 'verified' } as const]
  const asked = { kind: 'month-cap', ...period('2026-01-01', null), replaces: null } as const
  expect(() => mustHaveRoom(asked, others)).toThrow('Der gælder allerede en række')
  for (const free of [
    { ...asked, replaces: 'a' },
    { ...asked, ...period(null, '2016-01-01') },
  ])
    expect(() => mustHaveRoom(free, others)).not.toThrow()
})

test('a kind with a number has one, another has none; FOUR-EYES and DOUBLE-CLICK are said plainly', () => {
  const row = { ...period('2026-01-01', null), value: null }
  expect(() => mustBeWhole({ ...row, kind: 'threshold-light' })).toThrow('Den slags lov har ét')
  expect(() => mustBeWhole({ ...row, kind: 'light-regime', value: 1n })).toThrow('Den slags lov har intet')
  expect(() => mustBeWhole({ ...row, kind: 'light-regime' })).not.toThrow()
  expect(() => mustBeAnothers({ proposedBy: 'a' }, { id: 'a' })).toThrow('Bed en anden om det')
  const end = { kind: 'approved', reason: null, on: '2026-01-01', by: 'b', byName: 'Lone' } as const
  expect(() => mustWait({ shipped: false, end })).toThrow('Forslaget er allerede godkendt af Lone.')
})

test('a row in words: its period and its number', () => {
  expect(periodWords(period('2016-01-01', '2018-01-01'))).toBe('1. januar 2016 – 31. december 2017')
  expect(periodWords(period(null, '2016-01-01'))).toBe('til 31. december 2015')
  expect(valueWords({ value: 559_237_500n, unit: 'oere' })).toBe('5.592.375\u00a0kr.')
  expect(valueWords({ value: 1n, unit: 'months' })).toBe('1 måned')
  expect(valueWords({ value: null, unit: null })).toBe('')
})
