import { expect, test } from 'vitest'
import { concludeAgreement } from '../../src/agreements/index.ts'
import {
  adoptNote,
  approveProposal,
  budget,
  commit,
  depositRelease,
  drawDown,
  listProposals,
  listReleases,
  postUse,
  proposeChange,
  reconcileLedger,
  recordNote,
  withdrawProposal,
} from '../../src/budget/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import type { Act, By } from '../../src/platform/index.ts'
import { transact } from '../../src/platform/transact.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { cast, lot1, today } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const kr = 100n
const line = 'TEST-FORSOEG'
await adopted()
const lot = await lotOn(line)

test('R18: a commitment on money the committee has not released is refused, and names that nothing is drawn', async () => {
  const error = await asPerson(cast.caseworker, (tx) => commit(tx, lot, part(1n), today, cause('c0'))).catch(
    (e: unknown) => e,
  )
  expect(error).toMatchObject({ code: 'VIFTE', detail: expect.stringContaining('"R18"') as string })
})

test('R18: nothing is drawn before the committee has released, and then no more than it released', async () => {
  const draw = (kroner: bigint) => posted(house, drawDown, cast.controller, drawing(kroner))
  expect(await draw(1n)).toMatchObject({
    status: 422,
    body: { rule: 'R18', details: { releasedOere: 0, leftOere: 0 } },
  })
  await release('d1', 400_000n)
  const { body } = await draw(400_001n)
  expect(body).toMatchObject({
    code: 'unlawful',
    rule: 'R18',
    details: { releasedOere: 40_000_000, drawnOere: 0, leftOere: 40_000_000 },
  })
  expect(body['message']).toMatch(
    /har frigivet 400\.000\skr\. for 2026, og 0\skr\. er udmøntet\. Udmønt højst 400\.000\skr\.$/,
  )
})

test('R18: two draw-downs that each fit and do not fit together: the first approval stands, the other is refused', async () => {
  const [one, two] = [await prepared(250_000n), await prepared(250_000n)]
  await expect(house.as(cast.controller, approveProposal, one)).rejects.toMatchObject({ rule: 'FOUR-EYES' })
  const both = [one, two].map((p) => house.as(cast.secondController, approveProposal, p))
  const done = await Promise.allSettled(both)
  expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
  expect(done.find((d) => d.status === 'rejected')).toMatchObject({ reason: { code: 'unlawful', rule: 'R18' } })
  const { years, rows } = await house.as(cast.auditor, listReleases, { line })
  expect(years).toMatchObject([
    { year: 2026, appropriatedOere: 600_000n * kr, releasedOere: 400_000n * kr, drawnOere: 250_000n * kr },
  ])
  expect(rows).toMatchObject([{ amountOere: 400_000n * kr, cause: { kind: 'decision', id: 'd1' } }])
  const { rows: open } = await house.as(cast.auditor, listProposals, { line, state: 'open' })
  expect(open).toHaveLength(1)
})

test('R18: what is drawn may be committed, to the krone, and a correction of use is never refused', async () => {
  const put = (id: string, kroner: bigint) =>
    asPerson(cast.caseworker, (tx) => commit(tx, lot, part(kroner), today, cause(id)))
  await put('c1', 200_000n)
  await expect(put('c2', 50_001n)).rejects.toMatchObject({ code: 'VIFTE' })
  await put('c2', 50_000n)
  const use = (kroner: bigint) =>
    asPerson(cast.caseworker, (tx) => postUse(tx, lot, today, kroner * kr, 'c1', cause(`u${kroner}`)))
  await asPerson(cast.caseworker, (tx) => postUse(tx, lot, today, 100_000n * kr, 'none', cause('u-beside')))
  await use(20_000n)
  await use(-5_000n)
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

test('a committee releases once a decision, never beyond the appropriation, and only what waits for it', async () => {
  await expect(release('d1', 1n)).rejects.toMatchObject({ code: 'conflict', rule: 'R18' })
  await expect(release('d2', 200_001n)).rejects.toMatchObject({ code: 'conflict', details: { leftOere: 20_000_000 } })
  await expect(release('d3', 1n, 'EB-SERVICE')).rejects.toMatchObject({ code: 'conflict' })
  await expect(release('d4', 1n, 'NOWHERE')).rejects.toMatchObject({ code: 'not-found' })
  await release('d5', 200_000n)
})

test('released money that nobody draws down waits for a controller; one that is prepared does not', async () => {
  const { rows: open } = await house.as(cast.controller, listProposals, { line, state: 'open' })
  const hrefs = async () => {
    const told = (await house.as(cast.controller, budget.ports.waiting as Act, {})) as { rows: { href: string }[] }
    return told.rows.map((r) => r.href)
  }
  expect(await hrefs()).not.toContain(`/budget/bevillinger/${line}/udmoent`)
  for (const p of open) await house.as(cast.controller, withdrawProposal, { proposal: p.id })
  expect(await hrefs()).toContain(`/budget/bevillinger/${line}/udmoent`)
})

test('a line whose money needs no release has nothing to draw down, and says so', async () => {
  const { body } = await posted(house, drawDown, cast.controller, { ...drawing(1n), line: 'EB-SERVICE' })
  expect(body).toMatchObject({
    code: 'conflict',
    rule: 'R18',
    message: expect.stringContaining('skal ikke frigives') as string,
  })
})

test('money that needs release and money that does not stay on lines of their own; the note’s remark is the default', async () => {
  const adoption = { note: 'EB-BN2', name: 'x', code: 'Ø-78', adoptedOn: today, basis: 'Aftale', years: part(1n) }
  const asked = await house.as(cast.controller, adoptNote, { ...adoption, line: 'PILOT-2', rows: ['PILOT'] })
  expect(asked.needsRelease).toBe(true)
  const no = await house.as(cast.controller, adoptNote, { ...adoption, line: 'PILOT-3', needsRelease: false })
  expect(no.needsRelease).toBe(false)
  expect(no.warnings.join()).toContain('R18')
  const mixed = house.as(cast.controller, adoptNote, { ...adoption, line: 'EB-INDSATS-1', rows: ['PILOT'] })
  await expect(mixed).rejects.toMatchObject({ code: 'conflict', rule: 'R18' })
  const source = { kind: 'practice', document: 'Øvelse' } as const
  await house.as(cast.controller, recordNote, { code: 'PLAIN', title: 'Et notat', source })
  const plain = await house.as(cast.controller, adoptNote, { ...adoption, note: 'PLAIN', line: 'PLAIN-1' })
  expect(plain).toMatchObject({ needsRelease: false, warnings: [] })
})

test('what is released of a year that later has less is drawn only inside the appropriation', async () => {
  const { proposal } = await house.as(cast.controller, proposeChange, {
    kind: 'returned',
    line,
    years: part(200_000n),
    decidedOn: today,
    basis: 'Økonomiopfølgning',
    reason: 'Forsøget blev mindre.',
  })
  await house.as(cast.secondController, approveProposal, { proposal })
  const { body } = await posted(house, drawDown, cast.controller, drawing(150_001n))
  expect(body).toMatchObject({ rule: 'R18', details: { leftOere: 15_000_000 } })
  const page = await (await house.request(`/budget/bevillinger/${line}`, { as: cast.controller })).text()
  expect(page).toContain('er frigivet og ikke udmøntet')
  expect(page).toContain('Retur til kassen')
})

function part(kroner: bigint) {
  return [{ year: 2026, amountOere: kroner * kr }]
}

function drawing(kroner: bigint) {
  return { line, years: part(kroner), decidedOn: today, basis: 'Udvalgets møde, punkt 4' }
}

async function prepared(kroner: bigint): Promise<{ proposal: string }> {
  const { proposal } = await house.as(cast.controller, drawDown, drawing(kroner))
  return { proposal }
}

/** As the committee's room does it when the secretary records a decision. */
async function release(id: string, kroner: bigint, of = line) {
  const decided = { kind: 'decision', id, label: 'Udvalgets møde, punkt 4', href: '/udvalg' }
  return asPerson(cast.secretary, (tx, by) =>
    depositRelease(tx, by, { line: of, years: part(kroner), releasedOn: today, cause: decided }),
  )
}

async function asPerson<T>(id: string, work: (tx: Tx, by: By) => Promise<T>): Promise<T> {
  const by = await personOf(house, id)
  return transact(databaseFor(house.databases, by.role), claimsOf(by, false), (tx) => work(tx, by))
}

function cause(id: string) {
  return { kind: 'test', id, label: `Prøve ${id}`, href: '/' }
}

/** A pilot of 600,000 kr. that waits for the committee. */
async function adopted(): Promise<void> {
  const asked = {
    note: 'EB-BN2',
    line,
    name: 'Forsøg',
    code: 'Ø-78',
    basis: 'Aftale',
    needsRelease: true,
    rows: ['PILOT'],
  }
  const years = [{ year: 2026, amountOere: 600_000n * kr }]
  const { proposal } = await house.as(cast.controller, adoptNote, { ...asked, adoptedOn: today, years })
  await house.as(cast.secondController, approveProposal, { proposal })
}

async function lotOn(of: string): Promise<string> {
  const [code, title] = ['PILOT-A', 'Praktikdage']
  const award = { id: 'PILOT-T', title, procedure: 'light-tender', decidedOn: '2026-01-05', reason: 'Bedste tilbud.' }
  await house.as(cast.officer, recordAward, { ...award, lots: [{ no: 1, title, suppliers: [lot1.supplier] }] })
  const prices = ['place-month', 'paid-hour'].map((unit) => ({ unit, amountOere: 100n * kr, validFrom: '2026-02-01' }))
  const term = { concludedOn: '2026-01-19', startsOn: '2026-02-01', endsBefore: '2027-01-01' }
  const one = { no: 1, title, targetGroup: lot1.targetGroup, capacity: 5, ceilingOere: 900_000n * kr, line: of, prices }
  await house.as(cast.officer, concludeAgreement, { code, name: code, award: award.id, ...term, lots: [one] })
  return `${code}/1`
}
