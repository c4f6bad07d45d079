import { expect, test } from 'vitest'
import { listClaims } from '../../src/claims/index.ts'
import { shown } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { cvrOf, oioubl } from '../made-invoices.ts'

const house = await cloneHouse()
const month = '2026-08'
const dansk = (oere: bigint) => `${oere / 100n},${String(oere % 100n).padStart(2, '0')}`
let claim = ''
let number = ''

test('the run is started from the list, and the list says what came', async () => {
  const done = await send('/afregning', cast.controller, { month })
  expect(done.headers.get('location')).toMatch(/^\/afregning\?gjort=dannet-\d+$/)
  const page = await text(done.headers.get('location') ?? '', cast.controller)
  expect(page).toContain('afregninger er dannet')
  const csv = await text(`/afregning?format=csv&maaned=${month}`, cast.controller)
  expect(csv).toContain('Afregning;Måned')
  const { rows } = await house.as(cast.supplier, listClaims, { month })
  claim = rows[0]?.id ?? ''
  number = rows[0]?.number ?? ''
  const filtered = await text(`/afregning?tilstand=paid&maaned=${month}`, cast.controller)
  expect(filtered).toContain('Ingen afregninger svarer til valget')
})

test('a correction without a reason comes back with what was written, and a row more is a button', async () => {
  const { version, lines } = await shown(house, claim, cast.supplier)
  const row = {
    version: String(version),
    'lines.0.line': lines[0]?.id ?? '',
    'lines.0.amount': '1.000',
    'lines.0.reason': '',
  }
  const refused = await send(`/afregning/${claim}/ret`, cast.supplier, row)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Skriv grunden til rettelsen')
  expect(page).toContain('value="1.000"')
  const more = await send(`/afregning/${claim}/ret`, cast.supplier, { ...row, add: 'lines' })
  expect(await more.text()).toContain('name="lines.1.line"')
  const unread = await send(`/afregning/${claim}/ret`, cast.supplier, {
    ...row,
    'lines.0.amount': '1.2',
    'lines.0.reason': 'x',
  })
  expect(await unread.text()).toContain('kan ikke læses som et beløb')
})

test('the supplier corrects, the caseworker says no with a reason the supplier reads', async () => {
  const { version, lines } = await shown(house, claim, cast.supplier)
  const row = {
    'lines.0.line': lines[0]?.id ?? '',
    'lines.0.amount': '1,00',
    'lines.0.reason': 'Vi tror, det er for meget.',
  }
  const done = await send(`/afregning/${claim}/ret`, cast.supplier, { version: String(version), ...row })
  expect(done.status).toBe(303)
  const corrected = (await shown(house, claim)).lines.find((l) => l.correction !== null)
  const answer = { correction: corrected?.correction ?? '', accept: 'nej', reason: '' }
  const refused = await send(`/afregning/${claim}/rettelse`, cast.caseworker, answer)
  expect(await refused.text()).toContain('Skriv, hvorfor rettelsen ikke godtages')
  await send(`/afregning/${claim}/rettelse`, cast.caseworker, { ...answer, reason: 'Mentor har bekræftet timerne.' })
  expect(await text(`/afregning/${claim}`, cast.supplier)).toContain('Mentor har bekræftet timerne.')
})

test('a line that is not attested, and one that is set down, tell the supplier why', async () => {
  const { version, lines } = await shown(house, claim)
  const [first, second] = lines
  const rejected = {
    version: String(version),
    'lines.0.line': first?.id ?? '',
    'lines.0.reason': 'Kan ikke genfindes.',
  }
  expect((await send(`/afregning/${claim}/attester`, cast.caseworker, rejected)).status).toBe(303)
  const now = await shown(house, claim)
  const ask = (amount: bigint, reason: string) => ({
    ...{
      version: String(now.version),
      'lines.0.line': second?.id ?? '',
      'lines.0.amount': dansk(amount),
      'lines.0.reason': reason,
    },
  })
  const high = await send(
    `/afregning/${claim}/godkend`,
    cast.secondController,
    ask((second?.amountOere ?? 0n) + 1n, 'Mere.'),
  )
  expect(high.status).toBe(409)
  expect(await high.text()).toContain('giver højst')
  const bare = await send(
    `/afregning/${claim}/godkend`,
    cast.secondController,
    ask((second?.amountOere ?? 0n) - 100n, ''),
  )
  expect(await bare.text()).toContain('Leverandøren ser grunden')
  const done = await send(
    `/afregning/${claim}/godkend`,
    cast.secondController,
    ask((second?.amountOere ?? 0n) - 100n, 'Én krone.'),
  )
  expect(done.status).toBe(303)
  const page = await text(`/afregning/${claim}`, cast.supplier)
  expect(page).toContain('Ikke attesteret: Kan ikke genfindes.')
  expect(page).toContain('Nedsat: Én krone.')
  expect(page).toContain('Send en faktura på det beløb')
})

test('the e-invoice is sent in by a form, shown line by line and goes into a file', async () => {
  const { approvedOere } = await shown(house, claim)
  const cvr = await cvrOf(house, lot1.supplier)
  const xml = oioubl({
    number: 'H-7',
    issuedOn: '2026-09-04',
    cvr,
    order: number,
    lines: [{ text: 'August', netOere: Number(approvedOere) }],
  })
  const taken = await upload('/afregning/fakturaer', xml, 'faktura.xml')
  const invoice = taken.headers.get('location') ?? ''
  const page = await text(invoice, cast.controller)
  expect(page).toContain('H-7')
  expect(page).toContain(`/afregning/${claim}`)
  const unread = await upload('/afregning/fakturaer', '<!DOCTYPE a []><a/>', 'x.xml')
  expect(unread.status).toBe(422)
  expect(await unread.text()).toContain('DOCTYPE')
  const made = (await send('/afregning/betalinger', cast.controller, {})).headers.get('location') ?? ''
  const file = await text(`${made.split('?')[0]}/fil`, cast.controller)
  const line = file.split('\r\n')[1]?.split(';')[0] ?? ''
  const answered = await upload(
    '/afregning/betalinger/kvitteringer',
    `linje;status;reference;dato\n${line};afvist;Ukendt konto;2026-09-20`,
    'svar.csv',
  )
  expect(await text(answered.headers.get('location') ?? '', cast.controller)).toContain('Afvist i fil 1: Ukendt konto')
  await send(`/afregning/betalinger/linjer/${line}`, cast.controller, {
    budgetLine: 'EB-INDSATS-1',
    text: 'August, ny konto',
  })
  const again = (await send('/afregning/betalinger', cast.controller, {})).headers.get('location') ?? ''
  expect(await text(again, cast.controller)).toContain('August, ny konto')
})

test('what is delivered and not approved is shown with its rows behind', async () => {
  const page = await text('/afregning/periodisering', cast.controller)
  expect(page).toContain('er leveret og endnu ikke godkendt')
  expect(page).toContain('/budget/posteringer?')
  for (const path of ['/afregning/periodisering', '/afregning/betalinger'])
    expect((await house.request(path, { as: cast.supplier })).status, path).toBe(403)
})

async function send(path: string, as: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  return house.request(path, { as, method: 'POST', body })
}

async function upload(path: string, content: string, name: string): Promise<Response> {
  const body = new FormData()
  body.set('_key', crypto.randomUUID())
  body.set('base64', new File([content], name))
  return house.request(path, { as: cast.controller, method: 'POST', body })
}

async function text(path: string, as: string): Promise<string> {
  return (await house.request(path, { as })).text()
}
