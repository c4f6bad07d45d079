import { expect, test } from 'vitest'
import { DecisionIn } from './decision.input.ts'
import { keptPoints } from './kept-points.ts'
import { mayRelease, mustBeHeld, mustBeOpenFor } from './record.ts'
import { sameRecord } from './same-record.ts'
import { bodyWarnings, decisionLabel, isOpen, stageOf, standing, type DecisionRow } from './standing.ts'
import { inTime, sortDay } from './timeline.ts'

let seq = 0n
function row(other: Partial<DecisionRow>): DecisionRow {
  const none = { vote_text: null, votes_for: [], votes_against: [], abstained: [], meeting: null, agenda_no: null }
  const source = { source_kind: 'practice', source_document: null, source_place: null }
  return {
    ...{ id: `d${seq}`, record: 'r', item: 'i', point: 1, outcome: 'approved', outcome_text: 'godkendt', vote: 'none' },
    ...{ ...none, day: '2026-03-09', replaces: null, reason: null, ...source, seq: seq++, ...other },
  }
}
const given = (other: object) =>
  DecisionIn.parse({ title: 'En sag', points: [{ no: 1, outcome: 'approved' }], ...other })

test('of a point put off and then approved, the approval stands; told out of order it still does', () => {
  const [approved, late] = [row({ day: '2026-04-13' }), row({ outcome: 'postponed', day: '2026-03-09' })]
  expect(standing([approved, late]).get(1)).toBe(approved)
})

test('a correction takes the place of what it replaces', () => {
  const wrong = row({ id: 'wrong', outcome: 'rejected' })
  const right = row({ replaces: 'wrong', outcome: 'approved' })
  expect(standing([wrong, right]).get(1)).toBe(right)
})

test('a point is decided once, unless it was put off (DECIDED-ONCE)', () => {
  expect(isOpen(undefined, { outcome: 'approved', day: null })).toBe(true)
  expect(isOpen(row({ outcome: 'postponed' }), { outcome: 'approved', day: '2026-04-13' })).toBe(true)
  expect(isOpen(row({}), { outcome: 'rejected', day: '2026-04-13' })).toBe(false)
  expect(isOpen(row({ day: '2026-04-13' }), { outcome: 'postponed', day: '2026-03-09' })).toBe(true)
  expect(() => mustBeOpenFor([row({})], given({ day: '2026-04-13' }))).toThrow('Punkt 1 er allerede afgjort')
})

test('a case is decided when every point is, and put off when none is', () => {
  const stage = (...outcomes: (string | null)[]) => stageOf(outcomes.map((outcome) => ({ outcome })))
  expect([stage(), stage(null, null), stage('postponed', null)]).toEqual(['waiting', 'waiting', 'postponed'])
  expect([stage('approved', 'postponed'), stage('approved', null)]).toEqual(['partly', 'partly'])
  expect(stage('approved', 'noted')).toBe('decided')
})

test('a point that names another body than the one that decides warns with both (BODY-DECIDES)', () => {
  const point = (no: number, namesBody: string | null) => ({ no, asks: 'approve', says: 'x', namesBody })
  expect(bodyWarnings([point(1, 'BIU'), point(2, 'BIF'), point(3, null)], 'BIU')).toEqual([
    { rule: 'BODY-DECIDES', point: 2, names: 'BIF', decides: 'BIU' },
  ])
  expect(bodyWarnings([point(1, 'BIF')], null)).toEqual([])
})

test('the label of a decision says each point, or that all are alike', () => {
  expect(decisionLabel([{ no: null, words: 'godkendt' }])).toBe('Beslutning: godkendt')
  const two = [
    { no: 1, words: 'godkendt' },
    { no: 2, words: 'taget til efterretning' },
  ]
  expect(decisionLabel(two)).toBe('Beslutning: punkt 1 godkendt, punkt 2 taget til efterretning')
  expect(decisionLabel([two[0], { no: 2, words: 'godkendt' }] as typeof two)).toBe(
    'Beslutning: alle 2 punkter godkendt',
  )
})

test('the same record told again is known, and its number is not another’s (ONCE)', () => {
  const kept = row({ id: 'R-1', record: 'R', vote: 'not-printed' })
  expect(sameRecord([kept], [], given({ id: 'R', day: '2026-03-09' }))).toEqual({ record: 'R', ids: ['R-1'] })
  expect(sameRecord([kept], [], given({}))).toEqual({ record: 'R', ids: ['R-1'] })
  expect(sameRecord([kept], [], given({ day: '2026-04-13' }))).toBeUndefined()
  expect(() => sameRecord([kept], [], given({ id: 'R', vote: 'unanimous' }))).toThrow('et andet indhold')
})

test('decisions are recorded after the meeting, and money is released by a yes only (HELD, R18)', () => {
  expect(() => mustBeHeld('2026-10-12', '2026-10-06', 'practice')).toThrow('ikke holdt endnu')
  expect(() => mustBeHeld(undefined, '2026-10-06', 'practice')).toThrow('hvilken dag')
  expect(() => mustBeHeld(undefined, '2026-10-06', 'papers')).not.toThrow()
  const releases = [{ line: 'L', years: [{ year: 2026, amountOere: 100n }] }]
  const off = { points: [{ no: 1, outcome: 'postponed' }], releases }
  expect(() => mayRelease(given(off))).toThrow('Der frigives kun penge')
  expect(() => mayRelease(given({ releases }))).not.toThrow()
})

test('points keep what the recommendation says; one it does not have is refused', () => {
  const known = [{ no: 1, asks: 'note', says: 'Orientering', namesBody: 'BIU' }]
  expect(keptPoints(known, given({}).points)).toEqual([{ no: 1, asks: 'note', says: 'Orientering', namesBody: 'BIU' }])
  expect(() => keptPoints(known, given({ points: [{ no: 2, outcome: 'noted' }] }).points)).toThrow('ikke et punkt 2')
  expect(() => keptPoints([], given({}).points)).toThrow('Skriv, hvad punkt 1 går ud på')
})

test('parties vote once, and not at all where there was no vote', () => {
  const wrong = (vote: object) => DecisionIn.safeParse({ title: 'En sag', points: [{ outcome: 'approved' }], ...vote })
  expect(wrong({ vote: 'vote', for: ['A'], against: ['a'] }).success).toBe(false)
  expect(wrong({ vote: 'none', for: ['A'] }).success).toBe(false)
  expect(wrong({ vote: 'unanimous', against: ['A'] }).success).toBe(false)
  expect(wrong({ vote: 'vote', for: ['A'], against: ['B'], abstained: ['C'] }).success).toBe(true)
})

test('steps stand in time, also those a paper dates in words', () => {
  const step = (day: string | null, day_text: string | null) => ({ day, day_text })
  const told = [step('2023-09-01', null), step(null, 'maj 2023'), step(null, 'senere'), step(null, 'primo 2023')]
  expect(inTime(told).map((s) => s.day ?? s.day_text)).toEqual(['primo 2023', 'maj 2023', '2023-09-01', 'senere'])
  expect(sortDay(step(null, 'ultimo 2022')) < sortDay(step('2023-01-01', null))).toBe(true)
})
