import { expect, test } from 'vitest'
import { rendered } from '../platform/web/ui/rendered.ts'
import type { WorldChoice } from '../platform/web/worlds.ts'
import { entriesHref, roomHref } from './ledger/addresses.ts'
import { moneySentence, overYears, spanWords, yearShown, type LineRow } from './budget.view.ts'
import { BudgetBody } from './budget.web.tsx'
import { EntriesBody, type EntriesFound } from './ledger/entries.body.tsx'
import { causeName, sumsOnTop, whichRows } from './ledger/entries.view.ts'
import { flow } from './appropriation/flow.ts'
import { LineBody } from './appropriation/line.web.tsx'
import { RestBody } from './ledger/rest.web.tsx'

const nbsp = '\u00a0'
const practice: WorldChoice = { world: 'practice', query: undefined, offered: true }

const line: LineRow = {
  id: 'EB-1',
  name: 'Lokal indsats',
  code: 'Ø-78',
  committee: 'Beskæftigelsesudvalget',
  controlArea: 'Indsats',
  note: 'EB-BN1',
  years: [
    {
      year: 2025,
      appropriatedOere: 1000000n,
      committedOere: 0n,
      usedOere: 900000n,
      leftOere: 100000n,
    },
    {
      year: 2026,
      appropriatedOere: 1000000n,
      committedOere: 600000n,
      usedOere: 500000n,
      leftOere: -100000n,
    },
  ],
}

test('the address of a figure names its rows, and nothing that is not said', () => {
  expect(entriesHref({ agreement: 'PRACTICE-LOCAL', lot: 1, kind: 'use', upTo: 1234 })).toBe(
    '/budget/posteringer?aftale=PRACTICE-LOCAL&delaftale=1&art=use&til=1234',
  )
  expect(entriesHref({ year: 2026, account: 'year', kind: 'committed' })).toBe(
    '/budget/posteringer?aar=2026&art=committed&konto=bevilling',
  )
  expect(roomHref({ agreement: 'A', lot: null })).toBe('/budget/rest?aftale=A')
  expect(entriesHref({ cause: 'c-1', account: 'lot', kind: 'commitment' })).toBe(
    '/budget/posteringer?art=commitment&aarsag=c-1&konto=delaftale',
  )
  expect(entriesHref({})).toBe('/budget/posteringer')
})

test('a cause is called by its mark or its label', () => {
  const id = '01a112e1-f72e-7bb7-8b77-4189e6bc6b56'
  expect(causeName(id, { kind: 'referral', label: 'Henvisning' })).toBe('henvisning 6B56')
  expect(causeName('EB-1', { kind: 'note', label: 'Budgetnotat EB-1' })).toBe('Budgetnotat EB-1')
  expect([causeName(id, undefined), causeName('EB-1', undefined)]).toEqual(['6B56', 'EB-1'])
})

test('a sentence says in words which rows are shown', () => {
  expect(whichRows({ agreement: 'PRACTICE-LOCAL', lot: 1, kind: 'use', upTo: 1234 })).toBe(
    'Forbrug på PRACTICE-LOCAL, delaftale 1, til og med postering 1234',
  )
  expect(whichRows({ line: 'EB-1', year: 2026, kind: 'committed' }, 'Lokal indsats')).toBe(
    'Disponeret på bevillingen Lokal indsats, året 2026',
  )
  expect(whichRows({ kind: 'use', month: '2026-08' })).toBe('Forbrug, august 2026')
  expect(whichRows({ kind: 'commitment', account: 'lot' }, undefined, 'henvisning 6B56')).toBe(
    'Disponering på delaftalernes konti, årsag henvisning 6B56',
  )
  expect(whichRows({})).toBe('Alle posteringer')
})

test('only alike rows are added up', () => {
  const lot = { accountKind: 'lot', kind: 'commitment', count: 2, sumOere: 500_00n } as const
  const release = { accountKind: 'lot', kind: 'release', count: 1, sumOere: -200_00n } as const
  expect(sumsOnTop([lot, release], { agreement: 'A', kind: 'committed' })).toEqual([
    { label: 'Sum', figure: `300${nbsp}kr.`, note: '3 posteringer', href: null },
  ])
  const apart = sumsOnTop([lot, { ...lot, accountKind: 'year' }], { kind: 'commitment' })
  expect(apart.map((s) => s.label)).toEqual(['Disponering, delaftaler', 'Disponering, bevillinger'])
  expect(apart[1]?.href).toBe('/budget/posteringer?art=commitment&konto=bevilling')
})

test('the front opens with this year, and with the latest when this year has no money', () => {
  expect(yearShown([line], 2026)).toBe(2026)
  expect(yearShown([line], 2030)).toBe(2026)
  expect(yearShown([], 2026)).toBeNull()
  expect(spanWords([2025, 2026])).toBe('i 2025–2026')
  expect(overYears(line.years)).toEqual([{ year: 2026, overOere: 1_000_00n }])
})

test('money in a sentence, also when there is more used than appropriated', () => {
  const sum = { appropriatedOere: 200_00n, committedOere: 50_00n, usedOere: 100_00n, leftOere: 50_00n }
  expect(moneySentence(sum, 'i 2026')).toBe(
    `Af 200${nbsp}kr. i 2026 er 50,0${nbsp}% brugt og 25,0${nbsp}% disponeret; 50${nbsp}kr. er tilbage.`,
  )
  expect(moneySentence({ ...sum, usedOere: 180_00n, leftOere: -30_00n }, 'i 2026')).toContain(
    `det er 30${nbsp}kr. mere end bevilget.`,
  )
})

test('the front page: every figure is a door, and those who may not follow the money see the notes', async () => {
  const notes = [{ code: 'BI105', title: 'Et notat', price_level: 2018, requested_by: null, administration: 'BIF' }]
  const out = await rendered(<BudgetBody choice={practice} notes={notes} lines={[line]} thisYear={2026} />)
  expect(out).toContain('href="/budget/posteringer?linje=EB-1&amp;aar=2026&amp;art=use"')
  expect(out).toContain('href="/budget/rest?aar=2026"')
  expect(out).toContain('href="/budget/notater/BI105"')
  const outside = await rendered(<BudgetBody choice={practice} notes={notes} lines={null} thisYear={2026} />)
  expect(outside).not.toContain('posteringer')
  expect(outside).toContain('Ét budgetnotat')
})

test('an appropriation: picture, table with the same figures, and the year that is exceeded', async () => {
  const out = await rendered(<LineBody line={line} today="2026-10-06" world="practice" />)
  expect(out).toContain('Mere end bevilget i 2026')
  expect(out).toContain('class="chart"')
  expect(out).toContain('href="/budget/rest?linje=EB-1&amp;aar=2026">-1.000,00')
  expect(out).not.toMatch(/ style=|undefined|NaN/)
})

test('the flow is drawn for no money, and never with a number that is none', () => {
  const svg = flow({ id: 'f', title: 't', desc: 'd', years: [{ year: 2026, appropriated: 0, used: 0, committed: 0 }] })
  expect(svg).toContain('<title id="f-t">t</title>')
  expect(svg).not.toMatch(/NaN|Infinity/)
})

const found: EntriesFound = {
  rows: [
    {
      id: 12,
      kind: 'use',
      amountOere: 123450n,
      overrunOere: 0n,
      day: '2026-08-06',
      account: 'Delaftale',
      lot: 1,
      year: null,
      by: 'x',
      cause: {
        kind: 'hours',
        id: '7',
        label: 'Lønnede timer, uge 32',
        href: '/forloeb/1#uge-2026-W32',
      },
    },
  ],
  next: 12,
  count: 51,
  sumOere: 6000000n,
  sums: [
    {
      accountKind: 'lot',
      kind: 'use',
      count: 51,
      sumOere: 6000000n,
    },
  ],
}
const entries = { written: { art: 'use' }, errors: [], choice: practice, agreements: [], lines: [] }

test('the rows behind a figure: sum and count first, each row with its cause, CSV at the same address', async () => {
  const out = await rendered(<EntriesBody {...entries} asked={{ agreement: 'A', kind: 'use' }} found={found} />)
  expect(out).toContain(`60.000${nbsp}kr.`)
  expect(out).toContain('51 posteringer')
  expect(out).toContain('<a href="/forloeb/1#uge-2026-W32">Lønnede timer, uge 32</a>')
  expect(out).toContain('href="/budget/posteringer?aftale=A&amp;art=use&amp;format=csv"')
  expect(out).toContain('href="/budget/posteringer?aftale=A&amp;art=use&amp;efter=12"')
})

test('no rows and an unreadable address both say so', async () => {
  const none = await rendered(
    <EntriesBody {...entries} asked={{ kind: 'overrun' }} found={{ rows: [], count: 0, sumOere: 0n, sums: [] }} />,
  )
  expect(none).toContain(`summen er 0${nbsp}kr.`)
  const errors = [{ name: 'maaned', message: 'Skriv måneden som 2026-08' }]
  const wrong = await rendered(
    <EntriesBody {...entries} written={{ maaned: 'august' }} errors={errors} asked={{}} found={null} />,
  )
  expect(wrong).toContain('href="#felt-maaned"')
  expect(wrong).toContain('value="august"')
})

test('what is left is a sum whose parts are doors to their own rows', async () => {
  const rows = [
    { label: 'Loft', kind: 'ceiling', amountOere: 100_00n },
    { label: 'Brugt', kind: 'use', amountOere: -40_00n },
    { label: 'Heraf over loftet', kind: 'overrun', amountOere: 0n },
  ]
  const out = await rendered(
    <RestBody title="Tilbage" lead="" remainingOere={60_00n} rows={rows} asked={{ agreement: 'A', lot: 1 }} />,
  )
  expect(out).toContain('href="/budget/posteringer?aftale=A&amp;delaftale=1&amp;art=use"')
  expect(out).not.toContain('Heraf over loftet')
})
