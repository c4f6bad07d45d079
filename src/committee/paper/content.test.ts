import { expect, test } from 'vitest'
import { contentOf } from './content.ts'

const lot = {
  lot: 1,
  title: 'Delaftale 1',
  ceilingOere: 1_000_000n,
  usedOere: 600_000n,
  committedOere: 350_000n,
  overrunOere: 0n,
  remainingOere: 50_000n,
  paidHours: 7.29,
  months: [{ month: '2026-01', usedOere: 600_000n, paidHours: 7.29 }],
}
const use = { agreement: 'A & B', name: 'Aftalen', asOf: '2026-10-06', lots: [lot] }
const figuresOf = (content: ReturnType<typeof contentOf>) => content.lots[0]?.figures ?? []

test('a draft’s figures lead to the rows as they are now', () => {
  const figures = figuresOf(contentOf(use))
  expect(figures.map((f) => [f.key, f.value])).toEqual([
    ['ceiling', 1_000_000n],
    ['used', 600_000n],
    ['committed', 350_000n],
    ['overrun', 0n],
    ['remaining', 50_000n],
    ['paid-hours', 729n],
  ])
  for (const f of figures) expect(new URL(f.href, 'http://x').searchParams.has('til')).toBe(false)
})

test('a finished paper’s figures lead to the rows up to the cut: ledger and hours each have their own', () => {
  const cuts = figuresOf(contentOf(use, { ledger: 41, hours: 17 })).map((f) => [f.key, queryOf(f.href)])
  const asked = { aftale: 'A & B', delaftale: '1' }
  expect(Object.fromEntries(cuts)).toEqual({
    ceiling: { ...asked, art: 'ceiling', til: '41' },
    used: { ...asked, art: 'use', til: '41' },
    committed: { ...asked, art: 'committed', til: '41' },
    overrun: { ...asked, art: 'overrun', til: '41' },
    remaining: { ...asked, til: '41' },
    'paid-hours': { ...asked, til: '17' },
  })
})

test('hours are whole hundredths, so that a frozen figure is never 7.2900000000000005', () => {
  const odd = { ...use, lots: [{ ...lot, paidHours: 0.1 + 0.2 }] }
  expect(figuresOf(contentOf(odd)).at(-1)?.value).toBe(30n)
  expect(contentOf(use).lots[0]?.months).toEqual([{ month: '2026-01', usedOere: 600_000n, paidHundredths: 729 }])
})

test('what no paper prints stays unknown', () => {
  const unknown = { ...use, lots: [{ ...lot, ceilingOere: null, remainingOere: null }] }
  const figures = figuresOf(contentOf(unknown))
  expect(figures.filter((f) => f.value === null).map((f) => f.key)).toEqual(['ceiling', 'remaining'])
})

function queryOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, 'http://x').searchParams)
}
