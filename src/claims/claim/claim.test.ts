import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { decided, mostOf, type LineStands } from './amounts.ts'
import { blockersOf, type BlockerFacts } from './blockers.ts'
import { claimsFrom, type DeliveredOf } from './group.ts'
import { calculate } from './line.ts'
import { mustBeClosed } from './month.ts'

const row = (entry: number, more: Partial<DeliveredOf> = {}): DeliveredOf => ({
  ...{ entry, source: 'hours', row: String(entry), day: '2026-08-13', label: '', href: '', rule: 'paid-hour/1' },
  ...{ unitsHundredths: 1_480, priceOere: 4_700n, amountOere: 69_560n },
  ...{ supplier: 's1', lot: 'A/1', referral: 'r1', kind: 'paid-hour', variant: null, ...more },
})

test('14.8 hours at 47 kr. are 695.60; 2.3 taken back are −108.10; the line is 12.5 hours and 587.50', () => {
  const rows = [row(1), row(2, { unitsHundredths: -230, amountOere: -10_810n })]
  expect(calculate(rows)).toEqual({ unitsHundredths: 1_250, priceOere: 4_700n, amountOere: 58_750n })
})

test('RULE-VERSION: a rule nobody has written computes nothing', () => {
  expect(() => calculate([row(1)], 'claim-line/99')).toThrow('claim-line/99')
})

test('one claim a supplier, lot and month; one line a course, kind and price', () => {
  const rows = [
    row(1),
    row(2, { referral: 'r2' }),
    row(3, { priceOere: 4_800n, amountOere: 71_040n }),
    row(4, { supplier: 's2' }),
    row(5, { day: '2026-09-01' }),
    row(6, { kind: 'place-month', unitsHundredths: 100, priceOere: 1_325_000n, amountOere: 1_325_000n }),
  ]
  const claims = claimsFrom(rows)
  expect(claims.map((c) => [c.month, c.supplier, c.lines.length])).toEqual([
    ['2026-08', 's1', 4],
    ['2026-08', 's2', 1],
    ['2026-09', 's1', 1],
  ])
})

test('however the rows lie, each is in exactly one line, and the claims are their sum', () => {
  const any = fc.record({
    ...{
      supplier: fc.constantFrom('s1', 's2'),
      lot: fc.constantFrom('A/1', 'A/2'),
      referral: fc.constantFrom('r1', 'r2', null),
    },
    ...{ day: fc.constantFrom('2026-07-31', '2026-08-01', '2026-08-31'), priceOere: fc.constantFrom(1n, 2n) },
    amountOere: fc.bigInt({ min: -1_000n, max: 1_000n }),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (some) => {
      const rows = some.map((r, i) => row(i + 1, r))
      const claims = claimsFrom(rows)
      const entries = claims.flatMap((c) => c.lines.flatMap((l) => l.rows.map((r) => r.entry)))
      expect(entries.toSorted((a, b) => a - b)).toEqual(rows.map((r) => r.entry))
      const sum = claims.reduce((n, c) => n + c.claimedOere, 0n)
      expect(sum).toBe(rows.reduce((n, r) => n + r.amountOere, 0n))
    }),
  )
})

test('a month is claimed from the day after it', () => {
  expect(() => mustBeClosed('2026-08', '2026-09')).not.toThrow()
  expect(refused(() => mustBeClosed('2026-09', '2026-09'))).toMatchObject({ code: 'unlawful', rule: 'MONTH-CLOSED' })
})

const line = (no: number, amountOere: bigint, more: Partial<LineStands> = {}): LineStands => ({
  ...{ id: `l${no}`, no, amountOere, proposedOere: null, proposedReason: null, accepted: null, rejectedReason: null },
  ...more,
})

test('claimed 13,250 and 587.50; 500 of the second: 13,750 in all, with the reason beside it', () => {
  const lines = [line(1, 1_325_000n), line(2, 58_750n)]
  const done = decided(lines, [{ line: 'l2', amountOere: 50_000n, reason: 'En uge mangler.' }])
  expect(done).toMatchObject([
    { approvedOere: 1_325_000n, reason: null },
    { approvedOere: 50_000n, reason: 'En uge mangler.' },
  ])
})

test('less without a reason is refused at its field', () => {
  const less = refused(() => decided([line(1, 100n)], [{ line: 'l1', amountOere: 99n }]))
  expect(less).toMatchObject({
    code: 'invalid',
    rule: 'LESS-REASON',
    details: { issues: [{ field: 'lines.0.reason' }] },
  })
})

test('OVERPAY: more than claimed is refused, also where less money is to come back', () => {
  const more = (l: LineStands, amountOere: bigint) =>
    refused(() => decided([l], [{ line: l.id, amountOere, reason: 'Ja.' }]))
  expect(more(line(1, 100n), 101n)).toMatchObject({ code: 'conflict', rule: 'OVERPAY', details: { mostOere: 100 } })
  expect(more(line(1, -100n), -99n)).toMatchObject({ rule: 'OVERPAY' })
})

test('a correction that was said yes to, and a line that was not attested, set the most and give the reason', () => {
  const corrected = line(1, 100n, { proposedOere: 80n, proposedReason: 'For meget.', accepted: true })
  expect(mostOf(corrected)).toEqual({ oere: 80n, reason: 'For meget.' })
  expect(mostOf({ ...corrected, accepted: false }).oere).toBe(100n)
  expect(decided([line(1, 100n, { rejectedReason: 'Ikke leveret.' })], [])).toMatchObject([
    { approvedOere: 0n, reason: 'Ikke leveret.' },
  ])
})

const clear: BlockerFacts = {
  ...{
    approved: false,
    answered: true,
    correctionsOpen: 0,
    attested: true,
    uncommittedOere: 0n,
    uncommittedCourses: 0,
  },
  ...{ overCeilingOere: 0n, coursesOpen: 0, allowances: [] },
}

test('what stops a claim is listed in the order it is to be done', () => {
  const all = {
    ...clear,
    answered: false,
    correctionsOpen: 1,
    attested: false,
    uncommittedOere: 1n,
    overCeilingOere: 1n,
    coursesOpen: 2,
  }
  expect(blockersOf(all).map((b) => [b.code, b.stops])).toEqual([
    ['UNANSWERED', true],
    ['CORRECTION-OPEN', true],
    ['NOT-ATTESTED', true],
    ['NO-COMMITMENT', true],
    ['OVER-CEILING', true],
    ['COURSE-OPEN', false],
  ])
  expect(blockersOf(clear)).toEqual([])
  expect(blockersOf({ ...all, approved: true })).toEqual([])
})

test('a stop somebody has let pass stops no more, and says who and why', () => {
  const allowances = [{ blocker: 'OVER-CEILING', reason: 'Arbejdet er gjort.', byName: 'Anders' }]
  expect(blockersOf({ ...clear, overCeilingOere: 1n, allowances })).toMatchObject([
    { code: 'OVER-CEILING', stops: false, allowed: { by: 'Anders', reason: 'Arbejdet er gjort.' } },
  ])
})

function refused(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Refusal
  }
}
