import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  adoptNote,
  approveProposal,
  listEntries,
  listLines,
  listProposals,
  proposeChange,
  reconcileLedger,
  rejectProposal,
  showProposal,
  withdrawProposal,
} from '../../src/budget/index.ts'
import { budget } from '../../src/budget/index.ts'
import { perform, type Act } from '../../src/platform/index.ts'
import { cast } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse, personOf } from '../house.ts'
import { counted, posted, read } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const kr = 100n
const service = 'EB-SERVICE'

test('FOUR-EYES: nobody approves what they prepared, at any door, nor in another role', async () => {
  const { proposal } = await more(10n)
  const before = await appropriated(service, 2026)
  const refused = { code: 'forbidden', rule: 'FOUR-EYES' }
  const rest = await posted(house, approveProposal, cast.controller, { proposal })
  expect(rest).toMatchObject({ status: 403, body: refused })
  const input = JSON.stringify({ proposal })
  const cli = await vifte(database, ['budget', 'approve-proposal', '--as', cast.controller, '--input', input])
  expect(cli).toMatchObject({ exit: 3, out: '', refusal: { ...refused, message: rest.body['message'] } })
  const page = await sent(`/budget/forslag/${proposal}/godkend`, cast.controller, {})
  expect(page.status).toBe(403)
  expect(page.text).toContain('En anden skal godkende')
  const shown = await (await house.request(`/budget/forslag/${proposal}`, { as: cast.controller })).text()
  expect(shown).not.toContain(`/budget/forslag/${proposal}/godkend`)
  await expect(approvedBy({ id: cast.controller, role: 'manager' }, proposal)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(
    approvedBy({ id: cast.controller, role: 'controller', name: 'En anden' }, proposal),
  ).rejects.toMatchObject(refused)
  expect(await appropriated(service, 2026)).toBe(before)
  expect(await counted(house, 'budget.proposal_end where proposal = $1', proposal)).toBe(0)
})

test('FOUR-EYES holds by SQL too: no own approval, no appropriation and no draw-down without one', async () => {
  const { proposal } = await more(20n)
  const byRule = { code: 'VIFTE', detail: expect.stringContaining('FOUR-EYES') as string }
  const end = `insert into budget.proposal_end (proposal, world, kind, ended_on, by_id, by_name) values ($1, 'practice', 'approved', current_date, $2, 'x')`
  await expect(asOwner(end, [proposal, cast.controller])).rejects.toMatchObject(byRule)
  const post = `select platform.enter('{"by":"controller","role":"controller","world":"practice"}'),
    budget.post_limit((select id from budget.account where line = 'EB-SERVICE' and year = 2026), 'appropriation', 1, current_date,
      jsonb_build_object('kind', 'note', 'id', $1::text, 'label', 'x', 'href', '/'))`
  await expect(asOwner(post, [proposal])).rejects.toMatchObject(byRule)
  const draw = `insert into budget.draw_down (proposal, world, line, year, amount_oere, drawn_on) values ($1, 'practice', 'EB-FORSOEG', 2026, 1, current_date)`
  await expect(asOwner(draw, [proposal])).rejects.toMatchObject(byRule)
})

test('DOUBLE-CLICK: twenty approvals at once are one, and nineteen are told it has been done', async () => {
  const before = await appropriated(service, 2026)
  const { proposal } = await more(1_000n)
  const all = Array.from({ length: 20 }, () => posted(house, approveProposal, cast.secondController, { proposal }))
  const answers = await Promise.all(all)
  expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
  for (const a of answers.filter((b) => b.status !== 200))
    expect(a).toMatchObject({ status: 409, body: { code: 'conflict', rule: 'DOUBLE-CLICK' } })
  expect(await appropriated(service, 2026)).toBe(before + 1_000n * kr)
  const { rows } = await house.as(cast.auditor, listEntries, { cause: proposal })
  expect(rows).toMatchObject([{ kind: 'appropriation', amountOere: 100_000n, cause: { kind: 'supplementary' } }])
})

test('another’s yes is asked for where they see what waits, and the preparer is not asked', async () => {
  const { proposal } = await more(5n)
  const href = `/budget/forslag/${proposal}`
  expect((await waiting(cast.secondController)).map((w) => w.href)).toContain(href)
  expect((await waiting(cast.controller)).map((w) => w.href)).not.toContain(href)
  const { rows } = await house.as(cast.controller, listProposals, { state: 'open' })
  expect(rows.find((r) => r.id === proposal)).toMatchObject({
    own: true,
    end: null,
    preparedByName: 'Anders Holmgaard',
  })
})

test('a rejection says why and moves nothing; one’s own is withdrawn; what is ended stays ended', async () => {
  const before = await appropriated(service, 2026)
  const [one, two] = [await more(7n), await more(8n)]
  await expect(house.as(cast.controller, rejectProposal, { ...one, reason: 'Nej.' })).rejects.toMatchObject({
    rule: 'FOUR-EYES',
  })
  await expect(house.as(cast.secondController, withdrawProposal, one)).rejects.toMatchObject({ rule: 'FOUR-EYES' })
  const empty = await sent(`/budget/forslag/${one.proposal}/afvis`, cast.secondController, { reason: '' })
  expect(empty).toMatchObject({ status: 422, text: expect.stringContaining('Skriv grunden') as string })
  await house.as(cast.secondController, rejectProposal, { ...one, reason: 'Beløbet er ikke besluttet.' })
  await house.as(cast.controller, withdrawProposal, two)
  for (const p of [one, two])
    await expect(house.as(cast.secondController, approveProposal, p)).rejects.toMatchObject({ code: 'conflict' })
  const shown = await house.as(cast.manager, showProposal, one)
  expect(shown.end).toMatchObject({ kind: 'rejected', reason: 'Beløbet er ikke besluttet.', byName: 'Lone Ravnkilde' })
  expect(await appropriated(service, 2026)).toBe(before)
})

test('YEAR-LEFT: a carry-over sums to zero and takes only what is left, also when two are approved after each other', async () => {
  const left = await leftOf(service, 2024)
  const carry = (oere: bigint) => ({ ...change('carry-over', 2024, oere), toYear: 2025 })
  await expect(house.as(cast.controller, proposeChange, carry(left + 1n))).rejects.toMatchObject({
    code: 'conflict',
    rule: 'YEAR-LEFT',
    details: { year: 2024, leftOere: Number(left) },
  })
  const [first, second] = [await propose(carry(left)), await propose(carry(left))]
  expect(first).toMatchObject({
    sumOere: 0n,
    years: [
      { year: 2024, amountOere: -left },
      { year: 2025, amountOere: left },
    ],
  })
  await house.as(cast.secondController, approveProposal, { proposal: first.proposal })
  const late = house.as(cast.secondController, approveProposal, { proposal: second.proposal })
  await expect(late).rejects.toMatchObject({ code: 'conflict', rule: 'YEAR-LEFT' })
  expect(await leftOf(service, 2024)).toBe(0n)
  expect((await house.as(cast.auditor, showProposal, { proposal: second.proposal })).end).toBeNull()
  await expect(house.as(cast.controller, proposeChange, { ...carry(1n), toYear: 2023 })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('what is returned is a minus, and no more than is left', async () => {
  const left = await leftOf('EB-INDSATS-2', 2024)
  await expect(
    house.as(cast.controller, proposeChange, change('returned', 2024, left + 1n, 'EB-INDSATS-2')),
  ).rejects.toMatchObject({
    rule: 'YEAR-LEFT',
  })
  const { proposal, sumOere } = await propose(change('returned', 2024, 5_000n * kr, 'EB-INDSATS-2'))
  expect(sumOere).toBe(-5_000n * kr)
  await house.as(cast.secondController, approveProposal, { proposal })
  expect(await leftOf('EB-INDSATS-2', 2024)).toBe(left - 5_000n * kr)
  const { rows } = await house.as(cast.auditor, listEntries, { cause: proposal })
  expect(rows.map((r) => [r.cause.kind, r.amountOere])).toEqual([['returned', -500_000n]])
})

test('a note adopted in part is held against its rows, and a line is there from the approval on', async () => {
  const half = { ...adoption, years: [{ year: 2024, amountOere: 100_000n * kr }] }
  const { proposal, warnings } = await house.as(cast.controller, adoptNote, half)
  expect(warnings[0]).toMatch(/^2024: notatet siger 540\.000\skr\., der bevilges 100\.000\skr\.$/)
  expect((await house.as(cast.controller, listLines, { line: 'PART' })).rows).toEqual([])
  await house.as(cast.secondController, approveProposal, { proposal })
  expect(await appropriated('PART', 2024)).toBe(100_000n * kr)
  await expect(house.as(cast.controller, adoptNote, { ...half, rows: ['NOWHERE'] })).rejects.toMatchObject({
    details: { issues: [{ field: 'rows.0' }] },
  })
  await expect(house.as(cast.controller, adoptNote, { ...half, adoptedOn: '2027-01-01' })).rejects.toMatchObject({
    details: { issues: [{ field: 'adoptedOn' }] },
  })
})

test('a form keeps what was written and says beside which year it is wrong', async () => {
  const fields = {
    basis: 'Aftale',
    decidedOn: '1/10-2026',
    reason: 'Fordi.',
    'beloeb-2024': '',
    'beloeb-2026': 'mange',
  }
  const wrong = await sent(`/budget/bevillinger/${service}/tillaeg`, cast.controller, fields)
  expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('href="#felt-beloeb-2026"') as string })
  expect(wrong.text).toContain('value="mange"')
  const none = await sent(`/budget/bevillinger/${service}/tillaeg`, cast.controller, { ...fields, 'beloeb-2026': '' })
  expect(none.text).toContain('Skriv mindst ét års bevilling')
  const right = { ...fields, 'beloeb-2026': '1.234,50', 'aar-ny': '2027', 'beloeb-ny': '2 tusind' }
  const done = await sent(`/budget/bevillinger/${service}/tillaeg`, cast.controller, right)
  expect(done.status).toBe(303)
  const id = /forslag\/([0-9a-f-]+)/.exec(done.location ?? '')?.[1] ?? ''
  expect((await read(house, showProposal, cast.auditor, { proposal: id })).body).toMatchObject({
    years: [
      { year: 2026, amountOere: 123_450 },
      { year: 2027, amountOere: 200_000 },
    ],
  })
})

test('whatever is proposed and answered, a year’s appropriation is the sum of what was approved, to the øre', async () => {
  const step = fc.record({
    kind: fc.constantFrom('supplementary', 'carry-over', 'returned'),
    year: fc.constantFrom(2026, 2027),
    amount: fc.integer({ min: 1, max: 60 }),
    answer: fc.constantFrom('approve', 'approve', 'reject', 'none'),
  })
  let model = { 2026: await appropriated(service, 2026), 2027: await appropriated(service, 2027) }
  const play = async (s: { kind: string; year: number; amount: number; answer: string }) => {
    const input = {
      ...change(s.kind, s.year, BigInt(s.amount)),
      ...(s.kind === 'carry-over' ? { toYear: s.year + 1 } : {}),
    }
    const made = await house.as(cast.controller, proposeChange, input).catch(() => null)
    if (made === null || s.answer === 'none') return
    if (s.answer === 'reject')
      return house.as(cast.secondController, rejectProposal, { proposal: made.proposal, reason: 'Nej.' })
    await house.as(cast.secondController, approveProposal, { proposal: made.proposal })
    const of = (year: number) => made.years.filter((y) => y.year === year).reduce((n, y) => n + y.amountOere, 0n)
    model = { 2026: model[2026] + of(2026), 2027: model[2027] + of(2027) }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const s of steps) await play(s)
      expect([await appropriated(service, 2026), await appropriated(service, 2027)]).toEqual([model[2026], model[2027]])
    }),
    { numRuns: 8 },
  )
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

const adoption = {
  note: 'EB-BN1',
  line: 'PART',
  name: 'En del af årsværket',
  code: 'Ø-18',
  adoptedOn: '2026-10-01',
  basis: 'Aftale om budget 2027',
  table: 'table-2',
  rows: ['FTE'],
}

function change(kind: string, year: number, amountOere: bigint, line = service) {
  const why = { decidedOn: '2026-10-01', basis: 'Økonomiopfølgning', reason: 'Prøve.' }
  return { kind, line, years: [{ year, amountOere }], ...why }
}

async function propose(input: object) {
  return house.as(cast.controller, proposeChange, input)
}

async function more(kroner: bigint): Promise<{ proposal: string }> {
  const { proposal } = await propose(change('supplementary', 2026, kroner * kr))
  return { proposal }
}

async function yearOf(line: string, year: number) {
  const { rows } = await house.as(cast.controller, listLines, { line })
  return rows[0]?.years.find((y) => y.year === year)
}

async function appropriated(line: string, year: number): Promise<bigint> {
  return (await yearOf(line, year))?.appropriatedOere ?? 0n
}

async function leftOf(line: string, year: number): Promise<bigint> {
  return (await yearOf(line, year))?.leftOere ?? 0n
}

async function approvedBy(as: { id: string; role: 'manager' | 'controller'; name?: string }, proposal: string) {
  const by = { ...(await personOf(house, as.id)), ...as }
  return perform(approveProposal, { proposal }, house.call(by))
}

async function waiting(as: string): Promise<{ href: string }[]> {
  const { rows } = (await house.as(as, budget.ports.waiting as Act, {})) as { rows: { href: string }[] }
  return rows
}

async function asOwner(statement: string, values: unknown[]) {
  return house.asOwner((client) => client.query(statement, values))
}

async function sent(address: string, as: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(address, { method: 'POST', as, body })
  return { status: response.status, location: response.headers.get('Location'), text: await response.text() }
}
