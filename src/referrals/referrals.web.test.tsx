import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { rendered } from '../platform/web/ui/rendered.ts'
import { citizenView, type Citizen } from './citizen/citizen-page.web.tsx'
import { findView, inOneGo, newView } from './citizen/citizen.web.tsx'
import { endView } from './referral/ending.web.tsx'
import { columns, listView } from './referral/list.web.tsx'
import { offersView, startOf, type Offer } from './referral/offers/offers.web.tsx'
import { referralView, type Shown } from './referral/referral.web.tsx'
import { referView } from './referral/refer.web.tsx'

const today = '2026-03-02'
const id = '01a112e1-f72e-7bb7-8b77-4189e6bc6b56'
const citizen: Citizen = {
  id,
  name: 'Amina <Yusuf>',
  bornOn: '1980-01-01',
  protected: true,
  district: 'nord',
  districtName: 'Nordbyen',
  targetGroup: 'tg',
  targetGroupName: 'voksne',
  version: 1,
  cprMasked: '610180-xxxx',
}
const referral: Shown = {
  id,
  citizen: id,
  name: citizen.name,
  lot: 'A/1',
  lotNo: 1,
  agreement: 'A',
  supplier: 's',
  supplierName: 'Bænken',
  startsOn: today,
  endsBefore: '2026-09-01',
  purpose: 'Et job',
  committedOere: 5_150_000n,
  answerDue: '2026-03-09',
  sentOn: today,
  state: 'waiting',
  answerReason: null,
  answeredOn: null,
  endedOn: null,
  endReason: null,
  cost: null,
  lots: [{ id: 'A/1', agreement: 'A', lot: 1, title: 'Lokal indsats' }],
  offered: [{ lot: 'A/1', fits: true, reasons: [{ fits: true, rule: 'PLACES', text: '2 ledige pladser af 4.' }] }],
}
const offer: Offer = {
  lot: 'A/1',
  agreement: 'A',
  no: 1,
  title: 'Lokal indsats',
  fits: true,
  freePlaces: 2,
  endsBefore: '2026-07-01',
  reasons: [{ fits: true, rule: 'PLACES', text: '2 ledige pladser af 4.' }],
  suppliers: [{ id: 's', name: 'Bænken' }],
}
const full: Offer = {
  ...offer,
  lot: 'A/2',
  no: 2,
  fits: false,
  reasons: [{ fits: false, rule: 'PLACES', text: 'Alle 4 pladser er optaget.' }],
}
const named = () => 'Delaftale 1'
const may = { answer: false, end: true, seeCitizen: true, seeMoney: true, atSupplier: false }
const shown = { referral, lotName: named, today, may, message: undefined, over: [] }
const attempt = (refusal: Refusal, values: Record<string, string>) => ({
  values,
  refusal,
  errors: [{ message: refusal.message }],
})

async function html(view: { body: Child }): Promise<string> {
  return rendered(view.body)
}

test('the search is a form that is sent, so that no number stands in an address', async () => {
  const out = await html(findView({ rows: [citizen], more: false, query: 'am' }, undefined))
  expect(out).toContain('<form method="post" action="/borgere"')
  expect(out).toContain('Amina &lt;Yusuf&gt;')
  expect(out).toContain('Beskyttet adresse')
})

test('a citizen’s page leads to an offer, and names neither the citizen nor the number outside the page', async () => {
  const view = citizenView(citizen, [referral], named, today)
  expect(view.title).toBe('Borger · 6B56')
  const out = await html(view)
  expect(out).toContain(`href="/borgere/${id}/henvis"`)
  expect(out).toContain('610180-xxxx')
})

test('a new citizen’s form keeps what was written', async () => {
  const refusal = new Refusal('invalid', 'Et cpr-nummer har ti cifre')
  const errors = [{ name: 'cpr', message: refusal.message }]
  const out = await html(
    newView({ districts: [], groups: [] }, true, { values: { name: 'Amina', cpr: '12' }, refusal, errors }),
  )
  expect(out).toContain('value="Amina"')
  expect(out).toContain('href="#felt-cpr"')
})

test('the number is judged together with the missing name', () => {
  const missing = new Refusal('invalid', 'Skriv borgerens navn')
  const errors = [
    { name: 'name', message: missing.message },
    { name: 'district', message: 'Vælg bydel' },
  ]
  const real = { values: { cpr: '010190-1234' }, refusal: missing, errors }
  expect(inOneGo(real, 'practice').errors.map((e) => e.name)).toEqual(['name', 'cpr', 'district'])
  expect(inOneGo(real, 'papers').errors).toEqual(errors)
})

test('offers that fit can be chosen; the others say what is in the way and cannot', async () => {
  const out = await html(offersView({ citizen, offers: [offer, full], start: today, seesRoom: true }))
  expect(out).toContain(`href="/borgere/${id}/henvis/A~1?start=2026-03-02"`)
  expect(out).not.toContain('/henvis/A~2')
  expect(out).toContain('Alle 4 pladser er optaget.')
})

test('a start day that cannot be read is told of', () => {
  expect(startOf('9/3', today)).toEqual({ start: '2026-03-09', attempt: undefined })
  expect(startOf('32/13', today).attempt?.errors[0]?.name).toBe('start')
})

test('duplicate and protected address are warned of before sending, and a duplicate cannot be sent', async () => {
  const facts = { citizen, offer, prices: [], start: today }
  const first = await html(referView({ ...facts, open: [] }))
  expect(first).toContain('Borgeren har beskyttet adresse')
  expect(first).toContain('Send henvisningen')
  const second = await html(referView({ ...facts, open: [referral] }))
  expect(second).toContain('Borgeren har allerede en åben henvisning til delaftalen')
  expect(second).not.toContain('Send henvisningen')
})

test('the last day shown as an example is one the agreement reaches, and two tabs can be told apart', async () => {
  const facts = { citizen, offer, prices: [], start: today, open: [] }
  const view = referView(facts)
  const out = await html(view)
  expect(out).toContain('Senest 30/6-2026, aftalens sidste dag.')
  expect(out).not.toContain('Fx 1/9-2026')
  expect(await html(referView({ ...facts, offer: { ...offer, endsBefore: '2027-01-01' } }))).toContain(
    'Fx 1/9-2026. Senest 31/12-2026, aftalens sidste dag.',
  )
  expect(view.title).toBe('Henvis · 6B56 · Delaftale 1')
  expect(offersView({ citizen, offers: [], start: today, seesRoom: true }).title).toBe('Henvis · 6B56')
})

test('a ceiling that refuses shows what is left, with the way to the sum', async () => {
  const refusal = new Refusal('conflict', 'Loftet rækker ikke.', {
    rule: 'CEIL-HARD',
    remainingOere: 1_000_000,
    wantedOere: 5_000_000,
  })
  const out = await html(
    referView({ citizen, offer, prices: [], start: today, open: [] }, attempt(refusal, { purpose: 'Et job' })),
  )
  expect(out).toContain('href="/budget/rest?aftale=A&amp;delaftale=1"')
  expect(out).toContain('10.000')
  expect(out).toContain('Et job')
})

test('a referral’s title is its mark; the supplier is asked, the caseworker is told', async () => {
  const view = referralView(shown)
  expect(view.title).toBe('Henvisning 6B56')
  const out = await html(view)
  expect(out).not.toContain('Tag imod')
  expect(out).toContain(`/budget/posteringer?art=commitment&amp;aarsag=${id}&amp;konto=delaftale`)
  const atSupplier = await html(
    referralView({
      ...shown,
      may: { ...may, answer: true, end: false, seeCitizen: false, seeMoney: false, atSupplier: true },
    }),
  )
  expect(atSupplier).toContain(`action="/henvisninger/${id}/modtag"`)
  expect(atSupplier).toContain('Svar senest mandag den 9. marts (5 arbejdsdage)')
  expect(atSupplier).not.toContain('/budget/')
})

test('an ending says what will happen before it does', async () => {
  const out = await html(endView({ ...referral, state: 'active' }, today))
  expect(out).toContain('Det kan ikke fortrydes')
  expect(out).toContain('51.500')
  expect(out).toContain('name="endedOn"')
})

test('a withdrawal has its own words and asks for no day', async () => {
  const view = endView(referral, today)
  const out = await html(view)
  expect(view.title).toBe('Træk henvisningen tilbage · 6B56')
  expect(out).toContain('Bænken kan ikke længere svare')
  expect(out).not.toContain('endedOn')
  expect(out).not.toContain('fremmøde')
})

test('a course that is over is closed from its page, on its last day', async () => {
  const over = { ...referral, state: 'over', answeredOn: today } as const
  expect(await html(referralView({ ...shown, referral: over }))).toContain(`href="/henvisninger/${id}/afslut"`)
  const out = await html(endView(over, '2026-09-03'))
  expect(out).toContain('value="31/8-2026"')
})

test('what somebody else has done already is a notice and no red form', async () => {
  const late = attempt(new Refusal('conflict', 'Forløbet er allerede afsluttet.', { rule: 'STATE' }), {})
  const out = await html(endView({ ...referral, state: 'ended', endedOn: today }, today, late))
  expect(out).toContain('Det er allerede gjort')
  expect(out).toContain('står nu som »Afsluttet«')
  expect(out).not.toContain('<form')
  const answered = await html(referralView({ ...shown, referral: { ...referral, state: 'active' } }, late))
  expect(answered).toContain('Det er allerede gjort')
})

test('the list keeps its filters, and its file names no one', async () => {
  const filter = { tilstand: 'venter', aftale: 'A', delaftale: undefined, efter: undefined }
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const facts = {
    rows: [referral],
    next: 'x',
    filter,
    choice,
    agreements: [{ code: 'A', name: 'Aftalen' }],
    lots: [],
    today,
  }
  const out = await html(listView({ ...facts, atSupplier: false, mayRefer: true }))
  expect(out).toContain('href="/henvisninger?tilstand=venter&amp;aftale=A&amp;efter=x"')
  expect(out).toContain('format=csv')
  const cells = columns(named).map((column) => column.value(referral))
  expect(cells).toContain('6B56')
  expect(cells.join()).not.toContain('Amina')
})
