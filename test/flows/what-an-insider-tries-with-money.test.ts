import { expect, test } from 'vitest'
import {
  adoptNote,
  approveProposal,
  composeNote,
  drawDown,
  freezeNote,
  listReleases,
  showNote,
} from '../../src/budget/index.ts'
import { recordDocument } from '../../src/cases/index.ts'
import { correctDecision, draftPaper, recordDecision, showDecisions } from '../../src/committee/index.ts'
import { mapNeed, showNeed } from '../../src/needs/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { sql, transact } from '../../src/platform/transact.ts'
import { cast, committee, today } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'

const house = await cloneHouse()
const year = 2026
let made = 0
const adoption = {
  ...{ note: 'EB-BN2', name: 'Forsøg', code: 'Ø-78', adoptedOn: today, basis: 'Aftale', needsRelease: true },
  years: [{ year, amountOere: 60_000_000 }],
}
const approved = await adopted('INSIDER-1')

test('FOUR-EYES: by SQL too nobody ends a proposal in another’s name, or posts what was not approved', async () => {
  const { proposal } = await house.as(cast.controller, adoptNote, { ...adoption, line: 'INSIDER-2' })
  const end = (by: string) => sql`insert into budget.proposal_end (proposal, world, kind, ended_on, by_id, by_name)
    values (${proposal}, 'practice', 'approved', ${today}, ${by}, 'En anden')`
  await expect(asController((tx) => end(cast.secondController).execute(tx))).rejects.toMatchObject({ code: '42501' })
  await expect(asController((tx) => end(cast.controller).execute(tx))).rejects.toMatchObject({ code: 'VIFTE' })
  for (const [kind, oere] of [
    ['appropriation', 1],
    ['appropriation', 60_000_000],
    ['ceiling', 60_000_000],
  ] as const) {
    const cause = JSON.stringify({ kind: 'note', id: approved, label: 'x', href: '/' })
    const post = (tx: Tx) =>
      sql`select budget.post_limit(id, ${kind}, ${oere}, ${today}, ${cause}::jsonb)
      from budget.account where line = 'INSIDER-1' and year = ${year}`.execute(tx)
    await expect(asController(post)).rejects.toMatchObject({
      code: 'VIFTE',
      detail: expect.stringContaining('FOUR-EYES') as string,
    })
  }
})

test('FOUR-EYES, R18: by SQL too no other amount is drawn down than the one that was approved', async () => {
  await decided('INSIDER-1', 300_000)
  const { proposal } = await house.as(cast.controller, drawDown, drawing('INSIDER-1', 100_000))
  await house.as(cast.secondController, approveProposal, { proposal })
  const more = (tx: Tx) =>
    sql`insert into budget.draw_down (proposal, world, line, year, amount_oere, drawn_on)
    values (${approved}, 'practice', 'INSIDER-1', ${year}, 20000000, ${today})`.execute(tx)
  await expect(asController(more)).rejects.toMatchObject({
    code: 'VIFTE',
    detail: expect.stringContaining('FOUR-EYES') as string,
  })
})

test('R18: a decision that is corrected to a no has released nothing, and nothing can be drawn', async () => {
  await adopted('INSIDER-3')
  const { decisions, item } = await decided('INSIDER-3', 300_000)
  const no = { outcome: 'rejected', vote: 'none', reason: 'Skrevet forkert ind' }
  const { decision } = await house.as(cast.secretary, correctDecision, { decision: decisions[0], ...no })
  expect(await released('INSIDER-3')).toBe(0n)
  await expect(house.as(cast.controller, drawDown, drawing('INSIDER-3', 1))).rejects.toMatchObject({ rule: 'R18' })
  await house.as(cast.secretary, correctDecision, { decision, ...no, outcome: 'postponed' })
  expect(await released('INSIDER-3')).toBe(0n)
  const { releases } = await house.as(cast.secretary, showDecisions, { item })
  expect(releases.map((r) => r.amountOere)).toEqual([30_000_000n, -30_000_000n])
})

test('R18: a decision whose money is drawn down is not corrected to a no before the money is back', async () => {
  await adopted('INSIDER-4')
  const { decisions } = await decided('INSIDER-4', 300_000)
  const { proposal } = await house.as(cast.controller, drawDown, drawing('INSIDER-4', 200_000))
  await house.as(cast.secondController, approveProposal, { proposal })
  const no = { decision: decisions[0], outcome: 'rejected', vote: 'none', reason: 'Skrevet forkert ind' }
  await expect(house.as(cast.secretary, correctDecision, no)).rejects.toMatchObject({ code: 'conflict', rule: 'R18' })
  expect(await released('INSIDER-4')).toBe(30_000_000n)
})

test('a record’s number is one case’s: another case never gets what it released', async () => {
  const one = { title: 'Den ene sag', body: committee, day: today, vote: 'none', points: [{ outcome: 'approved' }] }
  await house.as(cast.secretary, recordDecision, { ...one, id: 'INSIDER-A' })
  const other = { ...one, title: 'Den anden sag', id: 'INSIDER-A', points: [{ no: 7, outcome: 'approved' }] }
  await expect(house.as(cast.secretary, recordDecision, other)).rejects.toMatchObject({
    code: 'conflict',
    rule: 'ONCE',
  })
})

test('SCOPE: a need tells everybody that the committee was told, not what a closed case is called', async () => {
  await house.as(cast.secretary, recordDocument, { id: 'LUKKET-7', kind: 'memo', title: 'Zebrasagen', open: false })
  const { need } = await house.as(cast.officer, mapNeed, {
    ...{ title: 'Et behov', targetGroup: 'Unge', cause: 'unserved' },
    triggers: [{ trigger: 'B', reason: 'Ingen tilbud når dem' }],
  })
  const points = [{ outcome: 'noted' }]
  const told = { document: 'LUKKET-7', body: committee, day: today, vote: 'none', points, orientations: [need] }
  await house.as(cast.secretary, recordDecision, told)
  const shown = await house.as(cast.public, showNeed, { need })
  expect(shown.orientation?.cause.label).toBe('Udvalgets beslutning')
  expect(JSON.stringify(shown)).not.toContain('Zebra')
})

test('SCOPE: a note’s successor is shown under the title that was frozen, not its draft’s', async () => {
  const note = (code: string, title: string, more: object = {}) =>
    house.as(cast.controller, composeNote, { code, title, tables: [], ...more })
  await note('INS-A', 'Det første')
  await house.as(cast.controller, freezeNote, { code: 'INS-A', version: 1 })
  const predecessors = [{ code: 'INS-A', label: 'Det første' }]
  await note('INS-B', 'Det andet', { predecessors })
  await house.as(cast.controller, freezeNote, { code: 'INS-B', version: 1 })
  await note('INS-B', 'Zebranotatet', { predecessors, version: 1 })
  const title = async (who: string) => (await house.as(who, showNote, { code: 'INS-A' })).followedBy[0]?.title
  expect(await title(cast.public)).toBe('Det andet')
  expect(await title(cast.controller)).toBe('Zebranotatet')
})

test('NO-CPR: a code is no personal number either', async () => {
  const given = { id: '010190-1234', kind: 'memo', title: 'Et papir' }
  await expect(house.as(cast.secretary, recordDocument, given)).rejects.toMatchObject({ code: 'invalid' })
})

test('by SQL too a draft is not published, and a file stands under no other checksum than its own', async () => {
  const { paper } = await house.as(cast.secretary, draftPaper, { title: 'Et udkast', committee, kind: 'notat' })
  const publish = (tx: Tx) =>
    sql`insert into committee.publication (paper, world, published_on, findings, by_id)
    values (${paper}, 'practice', ${today}, '[]', 'secretary')`.execute(tx)
  await expect(asController(publish)).rejects.toMatchObject({ code: '23503' })
  const file = (tx: Tx) =>
    sql`insert into cases.file (sha256, bytes, media_type) values (${'a'.repeat(64)}, 'x', 'text/plain')`.execute(tx)
  await expect(asController(file)).rejects.toMatchObject({ code: '42501' })
})

function drawing(line: string, kroner: number) {
  return { line, years: [{ year, amountOere: kroner * 100 }], decidedOn: today, basis: 'Udvalgets møde' }
}

async function adopted(line: string): Promise<string> {
  const { proposal } = await house.as(cast.controller, adoptNote, { ...adoption, line })
  await house.as(cast.secondController, approveProposal, { proposal })
  return proposal
}

async function decided(line: string, kroner: number) {
  const releases = [{ line, years: [{ year, amountOere: kroner * 100 }] }]
  const points = [{ outcome: 'approved' }]
  const sag = { title: `Frigivelse ${++made}`, body: committee, day: today, vote: 'none', points, releases }
  return house.as(cast.secretary, recordDecision, sag)
}

async function released(line: string) {
  return (await house.as(cast.auditor, listReleases, { line })).years[0]?.releasedOere
}

async function asController<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const by = await personOf(house, cast.controller)
  return transact(databaseFor(house.databases, by.role), claimsOf(by, false), work)
}
