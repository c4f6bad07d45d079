import { expect, test } from 'vitest'
import { composeNote, freezeNote, showNote } from '../../src/budget/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const fresh = '/budget/notater/nyt'

const form = (more: Record<string, string> = {}) => ({
  code: 'FORM1',
  title: 'Et notat',
  version: '',
  't.0.id': 'table-1',
  't.0.caption': 'Udgifter',
  't.0.y.0': '2027',
  't.0.y.1': '2028',
  ...{ 't.0.r.0.id': 'r1', 't.0.r.0.kind': 'line', 't.0.r.0.label': 'Mentorer' },
  ...{ 't.0.r.0.c.0': '5.460,5', 't.0.r.0.c.1': '-' },
  ...{ 't.0.r.1.id': 'r2', 't.0.r.1.kind': 'total', 't.0.r.1.label': 'I alt' },
  ...more,
})

test('the form is saved as a note: exact øre beneath the thousands, a dash a dash, the sum computed', async () => {
  const { status, location } = await send(fresh, form())
  expect([status, location]).toEqual([303, '/budget/notater/FORM1?gjort=gemt'])
  const note = await house.as(cast.controller, showNote, { code: 'FORM1' })
  expect(note.tables[0]?.rows.map((r) => r.cells)).toEqual([
    [{ kind: 'value', thousandDkk: 5461, oere: 546_050_000 }, { kind: 'dash' }],
    [{ kind: 'value', thousandDkk: 5461 }, { kind: 'zero' }],
  ])
})

test('a form sent twice is one note; another note under the same code is refused at the code, all kept', async () => {
  const twice = form({ code: 'FORM2', _key: crypto.randomUUID() })
  expect([(await send(fresh, twice)).status, (await send(fresh, twice)).status]).toEqual([303, 303])
  const { status, page } = await send(fresh, form({ code: 'FORM2', title: 'Et andet' }))
  expect(status).toBe(409)
  expect(page).toContain('href="#felt-code"')
  expect(page).toContain('value="5.460,5"')
  expect(page).toContain('value="Et andet"')
})

test('what the act refuses is told at the form’s own field', async () => {
  const { status, page } = await send(
    fresh,
    form({ code: 'FORM3', 't.0.caption': '', 't.0.r.0.label': 'Borger 010190-1234', 't.0.y.1': '2027' }),
  )
  expect(status).toBe(422)
  for (const field of ['t-0-caption', 't-0-r-0-label', 't-0-y-1']) expect(page).toContain(`href="#felt-${field}"`)
  await expect(house.as(cast.controller, showNote, { code: 'FORM3' })).rejects.toMatchObject({ code: 'not-found' })
})

test('a button changes the shape with everything kept, and saves nothing', async () => {
  const { status, page } = await send(fresh, form({ code: 'FORM4', _do: 'raekke+.0.line', 't.0.r.0.c.1': 'mange' }))
  expect(status).toBe(200)
  expect(page).toContain('name="t.0.r.2.label"')
  expect(page).toContain('value="mange"')
  await expect(house.as(cast.controller, showNote, { code: 'FORM4' })).rejects.toMatchObject({ code: 'not-found' })
})

test('a second editor is told of the first: both amounts, the own one kept, and the new version to save on', async () => {
  const content = form({ code: 'FORM5' })
  await send(fresh, content)
  const address = '/budget/notater/FORM5/ret'
  const edit = (amount: string, version: string) => send(address, { ...content, version, 't.0.r.0.c.0': amount })
  expect((await edit('5.460', '1')).status).toBe(303)
  const { status, page } = await edit('5640', '1')
  expect(status).toBe(409)
  expect(text(page)).toMatch(/Tabel 1, Mentorer, 2027 5\.640 5\.460 /)
  expect(page).toContain('name="version" value="2"')
  expect((await edit('5640', '2')).status).toBe(303)
})

test('a code with a slash has its own address; the name of a page is no code', async () => {
  const { location } = await send(fresh, form({ code: 'N/2027-1' }))
  expect(location).toBe('/budget/notater/N%2F2027-1?gjort=gemt')
  expect(await read('/budget/notater/N%2F2027-1/ret')).toContain('action="/budget/notater/N%2F2027-1/ret"')
  const { status, page } = await send(fresh, form({ code: 'nyt' }))
  expect([status, page.includes('href="#felt-code"')]).toEqual([422, true])
})

test('what is written on a frozen version is a new one, and the page says so', async () => {
  await send(fresh, form({ code: 'FORM9' }))
  await house.as(cast.controller, freezeNote, { code: 'FORM9', version: 1 })
  const page = await read('/budget/notater/FORM9/ret')
  expect(text(page)).toContain('Version 1 er frosset og bliver stående')
  expect((await send('/budget/notater/FORM9/ret', fieldsOf(page))).status).toBe(303)
  expect((await house.as(cast.controller, showNote, { code: 'FORM9', at: 1 })).frozen).toBe(true)
})

test('a saved note with a code of another year says so where it is mended', async () => {
  const { location } = await send(fresh, form({ code: 'FORM6', 't.0.r.0.appropriation': '9999' }))
  expect(location).toBe('/budget/notater/FORM6/ret?gjort=gemt')
  const page = await read(location ?? '')
  expect(text(page)).toContain('Notatet er gemt som version 1.')
  expect(page).toContain('href="#felt-t-0-r-0-appropriation"')
})

test('an extension opens as a form with the lots’ rows, and saves as a note', async () => {
  const chosen = await read('/budget/notater/forlaeng?aftale=PRACTICE-LOCAL')
  expect(text(chosen)).toContain('En delaftale deles ikke')
  const asked = new URLSearchParams({ aftale: 'PRACTICE-LOCAL', lot: '1', fra: '2027', antal: '2', code: 'FORM7' })
  const wrong = await read(`/budget/notater/forlaeng?${asked}`, 422)
  expect(wrong).toContain('href="#felt-title"')
  for (const [name, value] of Object.entries({
    title: 'Forlængelse',
    'belob.1': '1.200.000',
    posts: '1',
    price: '540.000',
  }))
    asked.set(name, value)
  const page = await read(`/budget/notater/forlaeng?${asked}`)
  expect(page).toContain('action="/budget/notater/nyt"')
  expect(page).toContain('data-note-form="unsaved"')
  const { location } = await send(fresh, fieldsOf(page))
  expect(location).toContain('/budget/notater/FORM7')
  const note = await house.as(cast.controller, showNote, { code: 'FORM7' })
  expect(note.staffing).toMatchObject([{ postsHundredths: 100, pricePerPostOere: 54_000_000n }])
  expect(note.tables[0]?.rows.some((r) => r.lot === 1)).toBe(true)
})

test('a paper’s note is never opened for writing, and those who may not write are told who may', async () => {
  expect(text(await read('/budget/notater/BI105/ret', 409))).toContain('er et papir')
  const answer = await house.request(fresh, { as: cast.caseworker })
  expect(answer.status).toBe(403)
  const sent = await house.request(fresh, {
    as: cast.caseworker,
    method: 'POST',
    body: new URLSearchParams(form({ _do: 'regn' })),
  })
  expect(sent.status).toBe(403)
})

test('a note given by a program is opened and saved in the form without losing a word', async () => {
  const cells = [
    { kind: 'value', thousandDkk: 1, oere: 123_456 },
    { kind: 'text', text: 'uoplyst' },
  ]
  const rows = [{ id: 'A.1', label: 'Linje "et"', kind: 'line', remark: '<b>', lot: 2, cells }]
  const tables = [{ id: 'T', caption: 'Tabel', years: [2027, 2028], rows }]
  const words = {
    title: 'Fra et program',
    releaseBy: 'UDV',
    staffing: [{ label: 'Stilling', postsHundredths: 50, pricePerPostOere: 54_000_050, table: 'T', row: 'gone' }],
    indicators: [{ name: 'I job', low: 60, high: 70 }],
    districts: [{ name: 'Nordbyen' }],
  }
  await house.as(cast.controller, composeNote, { code: 'FORM8', ...words, tables })
  const before = await house.as(cast.controller, showNote, { code: 'FORM8' })
  await send('/budget/notater/FORM8/ret', fieldsOf(await read('/budget/notater/FORM8/ret')))
  const after = await house.as(cast.controller, showNote, { code: 'FORM8' })
  const said = ({ version: _, versions: __, ...rest }: typeof before) =>
    JSON.stringify(rest, (_key, v: unknown) => (typeof v === 'bigint' ? String(v) : v))
  expect(said(after)).toBe(said(before))
  expect(after.version).toBe(2)
})

async function send(path: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ _key: crypto.randomUUID(), ...fields })
  const answer = await house.request(path, { as: cast.controller, method: 'POST', body })
  return { status: answer.status, location: answer.headers.get('location'), page: await answer.text() }
}

async function read(path: string, status = 200): Promise<string> {
  const answer = await house.request(path, { as: cast.controller })
  expect(answer.status).toBe(status)
  return answer.text()
}

function text(page: string): string {
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** What a browser would send of the form as it stands. */
function fieldsOf(page: string): Record<string, string> {
  const shown = page.slice(page.indexOf('data-note-form')).replace(/<template>[^]*?<\/template>/g, '')
  const inputs = [...shown.matchAll(/<input ([^>]*)>/g)].map(([, a = '']) => a)
  const sent = inputs.filter((a) => attribute(a, 'name') && (!/type="(checkbox|radio)"/.test(a) || /\schecked/.test(a)))
  const selects = [...shown.matchAll(/<select ([^>]*)>([^]*?)<\/select>/g)].map(([, a = '', options = '']) => {
    const chosen = /<option ([^>]*\sselected[^>]*)>/.exec(options)?.[1] ?? /<option ([^>]*)>/.exec(options)?.[1]
    return [attribute(a, 'name'), attribute(chosen ?? '', 'value')]
  })
  const areas = [...shown.matchAll(/<textarea ([^>]*)>([^]*?)<\/textarea>/g)].map(([, a = '', words = '']) => [
    attribute(a, 'name'),
    unescaped(words),
  ])
  return Object.fromEntries([
    ...sent.map((a) => [attribute(a, 'name'), attribute(a, 'value')]),
    ...selects,
    ...areas,
  ]) as Record<string, string>
}

function attribute(attributes: string, name: string): string {
  return unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}

function unescaped(words: string): string {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
