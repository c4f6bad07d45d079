import { expect, test } from 'vitest'
import { lastWholeMonth, seriesOf, together, usedIn } from './series.ts'

const counted = [
  { lot: 'A/1', month: '2026-06', useOere: 0n, started: 3, ended: 0 },
  { lot: 'A/1', month: '2026-08', useOere: 500_00n, started: 1, ended: 2 },
  { lot: 'A/2', month: '2026-08', useOere: -20_00n, started: 0, ended: 0 },
]

test('the month under way is not whole: on its last day neither', () => {
  expect(lastWholeMonth('2026-10-06')).toBe('2026-09')
  expect(lastWholeMonth('2026-10-31')).toBe('2026-09')
  expect(lastWholeMonth('2026-01-01')).toBe('2025-12')
})

test('a lot’s months have no gap, and open is the previous + started − ended', () => {
  const series = seriesOf(counted, '2026-09')
  expect(series['A/1']).toEqual([
    { month: '2026-06', useOere: 0, open: 3, started: 3, ended: 0 },
    { month: '2026-07', useOere: 0, open: 3, started: 0, ended: 0 },
    { month: '2026-08', useOere: 50_000, open: 2, started: 1, ended: 2 },
    { month: '2026-09', useOere: 0, open: 2, started: 0, ended: 0 },
  ])
  expect(series['A/2']).toHaveLength(2)
  expect(seriesOf([], '2026-09')).toEqual({})
})

test('lots of one budget line are added up month by month, a credit among them', () => {
  const series = seriesOf(counted, '2026-08')
  const line = together(Object.values(series))
  expect(line.map((m) => m.month)).toEqual(['2026-06', '2026-07', '2026-08'])
  // 500 kr. − 20 kr.
  expect(line.at(-1)).toEqual({ month: '2026-08', useOere: 48_000, open: 2, started: 1, ended: 2 })
  expect(usedIn(line)).toBe(48_000)
})
