import { expect, test } from 'vitest'
import { draftPaper, editPaper, showPaper } from '../../src/committee/index.ts'
import { registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { recordCitizen } from '../../src/referrals/index.ts'
import { agreement, cast, committee, lot1, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { counted } from '../rest.ts'
import { employed, underWay } from '../steps.ts'

const house = await cloneHouse()
const week = '2026-W41'

test('a form sent twenty times is one registration, and every answer leads to the same page', async () => {
  const { placement } = await employed(house)
  const address = `/forloeb/ansaettelser/${placement}/timer`
  const fields = { week, hours: '7,5', replaces: '', _key: crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(address, cast.mentor, fields)))
  expect(new Set(answers.map((a) => `${a.status} ${a.location}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(303)
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(1)
})

test('a double click on a referral is one referral', async () => {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const fields = { supplier: lot1.supplier, startsOn: '7/10-2026', endsOn: '31/12-2026', expectedHours: '20' }
  const form = { ...fields, purpose: 'Lønnede timer.', _key: crypto.randomUUID() }
  const address = `/borgere/${citizen}/henvis/${lot1.id.replace('/', '~')}`
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(address, cast.caseworker, form)))
  expect(answers.map((a) => a.status)).toEqual(Array(8).fill(303))
  expect(new Set(answers.map((a) => a.location)).size).toBe(1)
  expect(await counted(house, 'referrals.referral where citizen = $1', citizen)).toBe(1)
})

test('hours from a stale page: what was written is kept, what stands is shown, and sending again is about that', async () => {
  const { placement } = await employed(house)
  const { id } = await house.as(cast.mentor, registerHours, { placement, week, hours: 6 })
  const address = `/forloeb/ansaettelser/${placement}/timer`
  const again = await send(address, cast.mentor, { week, hours: '9,25', replaces: '', _key: crypto.randomUUID() })
  expect(again.status).toBe(409)
  expect(again.page).toContain('Oplysningerne er ændret')
  expect(again.page).toContain('value="9,25"')
  expect(again.page).toMatch(/Der står nu\s+6 timer/)
  expect(inputOf(again.page, 'replaces')).toBe(String(id))
  const last = await send(address, cast.mentor, {
    week,
    hours: '9,25',
    replaces: String(id),
    _key: inputOf(again.page, '_key'),
  })
  expect(last.status).toBe(303)
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(2)
})

test('attendance from a stale page: the tap is told beside what stands', async () => {
  const { referral } = await underWay(house)
  await house.as(cast.mentor, registerAttendance, { referral, day: today, kind: 'excused' })
  const tap = { referral, day: today, kind: 'present', replaces: '', _key: crypto.randomUUID() }
  const again = await send('/dagen', cast.mentor, tap)
  expect(again.status).toBe(409)
  expect(again.page).toContain('Oplysningerne er ændret')
  expect(again.page).toMatch(/Du trykkede »[^«]+«, men der står nu »[^«]+«/)
  expect(await counted(house, 'delivery.attendance where referral = $1', referral)).toBe(1)
})

test('a paper from a stale page: the text is kept and the other’s is not overwritten', async () => {
  const input = { title: 'Orientering', agreement, committee, introduction: 'Første tekst.' }
  const { paper } = await house.as(cast.secretary, draftPaper, input)
  await house.as(cast.secretary, editPaper, {
    paper,
    version: 1,
    title: 'En andens titel',
    introduction: 'En andens tekst.',
  })
  const mine = { title: 'Min titel', introduction: 'Min lange tekst.', version: '1', _key: crypto.randomUUID() }
  const again = await send(`/udvalg/${paper}/ret`, cast.secretary, mine)
  expect(again.status).toBe(409)
  expect(again.page).toContain('Oplysningerne er ændret')
  expect(again.page).toContain('Min lange tekst.')
  expect(again.page).toContain('value="Min titel"')
  expect(await house.as(cast.secretary, showPaper, { paper })).toMatchObject({ title: 'En andens titel', version: 2 })
})

test('a mistake is shown first, beside its field, with the rest of the form kept', async () => {
  const { cpr: _, ...citizen } = newCitizen()
  const wrong = { name: citizen.name, cpr: '999999-9999', district: citizen.district, targetGroup: citizen.targetGroup }
  const again = await send('/borgere/ny', cast.caseworker, { ...wrong, _key: crypto.randomUUID() })
  expect(again.status).toBe(422)
  expect(again.page).toMatch(/<title>Fejl:/)
  const [, field = ''] = /class="alert[^]*?href="#([^"]+)"/.exec(again.page) ?? []
  expect(again.page).toMatch(
    new RegExp(`<input[^>]*id="${field}"[^>]*name="cpr"|<input[^>]*name="cpr"[^>]*id="${field}"`),
  )
  expect(again.page).toContain(`value="${citizen.name}"`)
})

test('a form from elsewhere is refused, and so is one without a session', async () => {
  const { placement } = await employed(house)
  const address = `/forloeb/ansaettelser/${placement}/timer`
  const body = new URLSearchParams({ week, hours: '5', replaces: '' })
  const headers = {
    'Sec-Fetch-Site': 'cross-site',
    Origin: 'https://andre.example',
    'Content-Type': 'application/x-www-form-urlencoded',
  }
  const foreign = await house.request(address, { method: 'PUT', as: cast.mentor, body, headers })
  expect(foreign.status).toBe(403)
  const nobody = await send(address, undefined, { week, hours: '5', replaces: '' })
  expect(nobody.status).toBe(401)
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(0)
})

async function send(address: string, as: string | undefined, fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const response = await house.request(address, { method: 'POST', ...(as ? { as } : {}), body })
  return { status: response.status, location: response.headers.get('Location'), page: await response.text() }
}

/** The value of a hidden field of the page. */
function inputOf(page: string, name: string): string {
  const input = page.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? ''
  return /value="([^"]*)"/.exec(input)?.[1] ?? ''
}
