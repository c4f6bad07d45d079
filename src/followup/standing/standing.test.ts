import { expect, test } from 'vitest'
import type { Run } from '../run/run.ts'
import type { FollowedLot } from '../run/lots.store.ts'
import { defaults } from '../setting/setting.ts'
import { ceilingOf, ceilingState } from './ceiling.ts'
import { columns, listLead, verdictWords } from './list.view.ts'
import { byUrgency, standingOf } from './standing.ts'

const lot: FollowedLot = {
  ...{ id: 'A/1', world: 'practice', agreement: 'A', agreementName: 'Aftalen', lot: 1, title: 'Havnen', line: 'L' },
  ...{
    lineName: 'Linjen',
    ceilingOere: 1_000n,
    committedOere: 0n,
    usedOere: 500n,
    overrunOere: 0n,
    exceedanceOere: 0n,
  },
  ...{ startsOn: '2024-01-01', endsBefore: '2027-01-01', optionBefore: null },
}
const crossing = { p10: '2026-11', p50: '2026-12', p90: null, probabilityBeforeEnd: 0.6 }
const term = {
  months: [],
  cumulative: [],
  next12: { p10: 0, p50: 0, p90: 0 },
  crossing,
  method: 'stock-flow',
  scores: [],
}
const asked = { ceilingOere: 1_000, usedOere: 500, end: '2026-12', known: [], seed: 1, paths: 100 }
const run = {
  ...{ id: 'r', lot: 'A/1', asOf: '2026-09', snapshot: 's', entriesUpTo: 1n, rule: 'x', leadDays: 307 },
  ...{ asked: { term: asked, year: null }, answer: { term, year: null }, madeOn: '2026-10-06', byName: 'Anders' },
} as Run
const known = { run, newest: {}, settings: defaults, today: '2026-10-06' }
const words = (s: Parameters<typeof verdictWords>[0]) => verdictWords(s).words

test('THRESHOLD: used at the ceiling −1, the ceiling and the ceiling +1', () => {
  const at = (usedOere: bigint) => ceilingState(ceilingOf({ ...lot, usedOere })).words
  expect([999n, 1_000n, 1_001n].map(at)).toEqual(['Under en tiendedel tilbage', 'Loftet er nået', 'Over loftet'])
  expect([900n, 901n].map(at)).toEqual(['Inden for loftet', 'Under en tiendedel tilbage'])
  // What two people decided above the ceiling counts as room.
  expect(ceilingState(ceilingOf({ ...lot, usedOere: 1_001n, exceedanceOere: 1n })).words).toBe('Loftet er nået')
  expect(ceilingOf({ ...lot, ceilingOere: null })).toBeNull()
})

test('an expected overrun is said, and so is one that is dismissed; without a forecast nothing is promised', () => {
  const expected = standingOf(lot, known)
  expect(words(expected)).toBe('Overskridelse ventet')
  expect(expected.forecast?.figures.latestStart).toBe('2025-08-18')
  const seen = expected.forecast!.figures
  const row = { id: 's', lot: 'A/1', kind: 'overrun' as const, run: 'r', seen, reasons: ['x'], follows: null }
  const ended = { kind: 'dismissed' as const, reason: 'Opsagt', on: '2026-10-06', byName: 'Mette', seen }
  const newest = { overrun: { ...row, raisedOn: '2026-10-05', ended } }
  expect(words(standingOf(lot, { ...known, newest }))).toBe('Ventet, men afvist')
  expect(words(standingOf(lot, { ...known, run: undefined }))).toBe('Inden for loftet, ingen prognose')
})

test('the file says the words of the list, and its amounts in kroner', () => {
  const row = standingOf(lot, known)
  const file = Object.fromEntries(columns.map((c) => [c.label, c.value(row)]))
  expect(file).toMatchObject({ Stand: words(row), 'Loft, kr.': 10, 'Tilbage, kr.': 5, Udløber: '2026-12-31' })
  expect(file['Sandsynlighed for at nå loftet, %']).toBe(60)
  expect(file['Grund']).toContain('60,0 %')
})

test('work beyond a ceiling comes first, then what waits, then the earliest re-tender', () => {
  const waits = standingOf(lot, known)
  const over = standingOf({ ...lot, id: 'B/1', usedOere: 1_001n, overrunOere: 1n }, { ...known, run: undefined })
  const calm = standingOf({ ...lot, id: 'C/1' }, { ...known, run: undefined })
  expect([calm, waits, over].toSorted(byUrgency).map((s) => s.id)).toEqual(['B/1', 'A/1', 'C/1'])
  expect(listLead([calm])).toBe('Én delaftale har et regnskab, og lofterne holder.')
  expect(listLead([over, waits, calm])).toBe('3 delaftaler har et regnskab. 2 kræver, at nogen gør noget.')
})
