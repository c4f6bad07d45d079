import { expect, test } from 'vitest'
import { explainRoom, listEntries, listLines } from '../../src/budget/index.ts'
import { draftPaper, finishPaper, publishPaper, showPaper } from '../../src/committee/index.ts'
import { listHours, recordPlacement, registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { showUse } from '../../src/followup/index.ts'
import { instantOn } from '../../src/platform/index.ts'
import { showAgreement } from '../../src/portfolio/index.ts'
import { acceptReferral, matchLots, recordCitizen, refer } from '../../src/referrals/index.ts'
import { localNote } from '../../src/story/practice/note.ts'
import { agreement, agreementEnds, cast, committee, employer, lot1, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const kr = 100n
const walked = { citizen: '', referral: '', placement: '', paper: '' }
let before: Awaited<ReturnType<typeof lotUse>>

test('the appropriation is in the ledger, with the adopted note as its cause', async () => {
  const { rows } = await house.as(cast.controller, listLines, { line: 'EB-INDSATS-1' })
  expect(rows[0]?.years.map((y) => [y.year, y.appropriatedOere])).toEqual(
    [2024, 2025, 2026].map((year) => [year, 5_460_000n * kr]),
  )
  const entries = await house.as(cast.auditor, listEntries, { line: 'EB-INDSATS-1', kind: 'appropriation' })
  expect(entries.sumOere).toBe(3n * 5_460_000n * kr)
  for (const row of entries.rows)
    expect(row.cause).toMatchObject({ kind: 'note', href: `/budget/notater/${localNote.code}` })
})

test('the agreement stands on its award, and its lot on its ceiling', async () => {
  const shown = await house.as(cast.auditor, showAgreement, { agreement })
  expect(shown).toMatchObject({ state: 'concluded', cause: { kind: 'award', id: 'EB-TILDELING-2023-1' } })
  before = await lotUse()
  expect(before.ceilingOere).toBe(17_500_000n * kr)
})

test('the caseworker records a citizen and sees which lots fit, and why one does not', async () => {
  walked.citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const { rows } = await house.as(cast.caseworker, matchLots, { citizen: walked.citizen, startsOn: today })
  const fits = rows.filter((r) => r.agreement === agreement).map((r) => [r.no, r.fits])
  expect(fits).toEqual([
    [1, true],
    [2, false],
  ])
  const other = rows.find((r) => r.no === 2)?.reasons.filter((r) => !r.fits)
  expect(other?.map((r) => r.rule)).toEqual(['TARGET-GROUP'])
})

test('she refers, and exactly what the course may cost is committed', async () => {
  const input = {
    citizen: walked.citizen,
    lot: lot1.id,
    supplier: lot1.supplier,
    startsOn: today,
    endsOn: agreementEnds,
  }
  const sent = await house.as(cast.caseworker, refer, { ...input, purpose: 'Lønnede timer.', expectedHours: 30 })
  walked.referral = sent.referral
  // Three started months at 13,250 kr. and 30 hours at 47 kr. = 39,750 + 1,410 = 41,160 kr.
  expect(sent.committedOere).toBe(41_160n * kr)
  const after = await lotUse()
  expect(after.committedOere - before.committedOere).toBe(41_160n * kr)
  expect(after.remainingOere).toBe((before.remainingOere ?? 0n) - 41_160n * kr)
  expect(after.usedOere).toBe(before.usedOere)
})

test('the supplier accepts; its mentor registers attendance, a placement and hours', async () => {
  await house.as(cast.supplier, acceptReferral, { referral: walked.referral })
  const present = { referral: walked.referral, day: today, kind: 'present' }
  expect((await house.as(cast.mentor, registerAttendance, present)).usedOere).toBe(13_250n * kr)
  const job = { referral: walked.referral, enterprise: employer, startsOn: today, tasks: 'Pakning' }
  walked.placement = (await house.as(cast.mentor, recordPlacement, job)).placement
  const week = { placement: walked.placement, week: today, hours: '7,5' }
  expect((await house.as(cast.mentor, registerHours, week)).overrunOere).toBe(0n)
})

test('follow-up has moved by exactly that: used by 13,602.50 kr., and the commitment has shrunk by as much', async () => {
  // A place-month of 13,250 kr. and 7.5 hours at 47 kr. = 352.50 kr.
  const used = 13_250n * kr + 35_250n
  const after = await lotUse()
  expect(after.usedOere - before.usedOere).toBe(used)
  expect(after.committedOere - before.committedOere).toBe(41_160n * kr - used)
  expect(after.remainingOere).toBe((before.remainingOere ?? 0n) - 41_160n * kr)
  expect(after.paidHours - before.paidHours).toBeCloseTo(7.5, 10)
  expect(after.presentDays - before.presentDays).toBe(1)
  const lot2 = (await house.as(cast.manager, showUse, { agreement })).lots.find((l) => l.lot === 2)
  expect(lot2?.usedOere).toBe(await sumOf({ aftale: agreement, delaftale: '2', art: 'use' }))
})

test('the secretary drafts a paper, and a draft’s figures are live', async () => {
  const input = { title: 'Orientering om en krone', agreement, committee, introduction: 'Udvalget orienteres.' }
  walked.paper = (await house.as(cast.secretary, draftPaper, input)).paper
  const used = figureOf(await house.as(cast.secretary, showPaper, { paper: walked.paper }), 'used')
  expect(used).toBe((await lotUse()).usedOere)
  await expect(house.as(cast.public, showPaper, { paper: walked.paper })).rejects.toMatchObject({ code: 'not-found' })
})

test('she finishes and publishes it; every figure’s address leads to rows that sum to the figure', async () => {
  await house.as(cast.secretary, finishPaper, { paper: walked.paper, version: 1 })
  await expect(house.as(cast.public, showPaper, { paper: walked.paper })).rejects.toMatchObject({ code: 'not-found' })
  await house.as(cast.secretary, publishPaper, { paper: walked.paper })
  await everyFigureSums()
})

test('what is registered later changes neither the finished paper nor the rows behind it', async () => {
  const frozen = await house.as(cast.public, showPaper, { paper: walked.paper })
  const at = instantOn('2026-10-16')
  await house.as(cast.mentor, registerHours, { placement: walked.placement, week: '2026-W42', hours: 12 }, { at })
  const present = { referral: walked.referral, day: '2026-10-15', kind: 'present' }
  await house.as(cast.mentor, registerAttendance, present, { at })
  expect((await lotUse()).usedOere).toBeGreaterThan(figureOf(frozen, 'used') ?? 0n)
  expect(await house.as(cast.public, showPaper, { paper: walked.paper })).toEqual(frozen)
  await everyFigureSums()
})

async function everyFigureSums(): Promise<void> {
  const { content } = await house.as(cast.auditor, showPaper, { paper: walked.paper })
  const figures = content.lots.flatMap((l) => l.figures)
  expect(figures).toHaveLength(12)
  for (const f of figures) expect(await behind(f.href), `${f.label} ${f.href}`).toBe(f.value)
}

/** What the rows at a figure's address sum to, asked of the act behind the page. */
async function behind(href: string): Promise<bigint> {
  const url = new URL(href, 'http://localhost')
  const query = Object.fromEntries(url.searchParams)
  expect(query['til']).toMatch(/^\d+$/)
  if (url.pathname === '/budget/posteringer') return sumOf(query)
  if (url.pathname === '/forloeb/timer') {
    const { rows } = await house.as(cast.auditor, listHours, { ...cutOf(query), upTo: query['til'] })
    return BigInt(Math.round(rows.reduce((n, r) => n + r.hours, 0) * 100))
  }
  expect(url.pathname).toBe('/budget/rest')
  const room = await house.as(cast.auditor, explainRoom, { ...cutOf(query), upTo: query['til'] })
  expect(room.rows.reduce((n, r) => n + r.amountOere, 0n)).toBe(room.remainingOere)
  return room.remainingOere
}

async function sumOf(query: Record<string, string>): Promise<bigint> {
  const { rows, sumOere } = await house.as(cast.auditor, listEntries, {
    ...cutOf(query),
    kind: query['art'],
    upTo: query['til'],
  })
  const amount = (r: (typeof rows)[number]) => (query['art'] === 'overrun' ? r.overrunOere : r.amountOere)
  expect(rows.reduce((n, r) => n + amount(r), 0n)).toBe(sumOere)
  return sumOere
}

function cutOf(query: Record<string, string>) {
  return { agreement: query['aftale'], lot: query['delaftale'] }
}

async function lotUse() {
  const lot = (await house.as(cast.manager, showUse, { agreement })).lots.find((l) => l.lot === 1)
  if (!lot) throw new Error('Delaftale 1 mangler')
  return lot
}

function figureOf(
  paper: { content: { lots: { lot: number; figures: { key: string; value: bigint | null }[] }[] } },
  key: string,
) {
  return paper.content.lots.find((l) => l.lot === 1)?.figures.find((f) => f.key === key)?.value
}
