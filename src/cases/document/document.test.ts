import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { cloneHouse } from '../../../test/house.ts'
import {
  addRemark,
  amendDocument,
  listDocuments,
  listVersions,
  recordDocument,
  searchDocuments,
  showDocument,
} from '../index.ts'

const house = await cloneHouse()
const place = { says: 'Økonomi' }
const letter = (id: string, more: object = {}) => ({
  id,
  kind: 'memo',
  title: 'Notat om værkstedet på havnen',
  ...more,
})

test('the five papers are found by any of their numbers', async () => {
  for (const [asked, id] of [
    ['2013-0235258', 'DOC-2013-SPECIAL'],
    ['BI105', 'DOC-2017-BI105'],
    ['TM157', 'DOC-2025-TM157'],
    ['2022-14856', 'DOC-2022-LEARNING'],
    ['2022 - 14856', 'DOC-2022-LEARNING'],
    ['2028314', 'DOC-2022-LEARNING'],
    ['2023-0004245-1', 'DOC-2022-LEARNING'],
  ])
    expect((await house.as(cast.auditor, showDocument, { id: asked })).id, asked).toBe(id)
})

test('F2 and eDoc numbers stand side by side; a missing meeting day stays empty', async () => {
  const memo = await house.as(cast.auditor, showDocument, { id: 'DOC-2022-LEARNING' })
  expect(memo.numbers.map((n) => [n.system, n.of])).toEqual(
    expect.arrayContaining([
      ['F2', 'case'],
      ['F2', 'document'],
      ['eDoc', 'case'],
    ]),
  )
  expect(memo.annexes).toHaveLength(26)
  expect((await house.as(cast.auditor, showDocument, { id: 'DOC-2013-SPECIAL' })).meeting_day).toBeNull()
})

test('a number that two papers carry is not guessed', async () => {
  const numbers = [{ number: '2026-777', system: 'F2' }]
  for (const id of ['TWIN-1', 'TWIN-2']) await house.as(cast.secretary, recordDocument, letter(id, { numbers }))
  await expect(house.as(cast.secretary, showDocument, { id: '2026-777' })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('TWIN-1, TWIN-2') as string,
  })
})

test('a correction is a new version with its reason, and says what it changed', async () => {
  await house.as(cast.secretary, recordDocument, letter('AMEND'))
  const document = letter('AMEND', { title: 'Notat om værkstedet ved kajen' })
  const first = { version: 1, reason: 'Titlen var skrevet forkert af.', document }
  expect(await house.as(cast.secretary, amendDocument, first)).toEqual({ id: 'AMEND', version: 2 })
  const { rows } = await house.as(cast.auditor, listVersions, { id: 'AMEND' })
  expect(rows.map((v) => v.no)).toEqual([2, 1])
  expect(rows[0]).toMatchObject({
    reason: 'Titlen var skrevet forkert af.',
    changes: [{ path: 'head.title', old: 'Notat om værkstedet på havnen', new: 'Notat om værkstedet ved kajen' }],
  })
  await expect(house.as(cast.secretary, amendDocument, first)).rejects.toMatchObject({
    code: 'stale',
    rule: 'STALE',
  })
})

test('the form mends what it shows, and what it does not show stays', async () => {
  const filed = letter('KEPT', {
    numbers: [{ number: 'KEPT-1', system: 'budgetnotat', of: 'document' }],
    meetingTime: '15.00',
    meetingPlace: 'Rådhuset',
    caseworker: 'Mette',
    annexes: [{ no: 1, docNo: '2026-1', titleInText: 'Kort', titleInList: 'Kort over havnen' }],
  })
  await house.as(cast.secretary, recordDocument, filed)
  const shown = letter('KEPT', {
    theme: 'Havnen',
    numbers: [{ number: 'KEPT-1', system: 'budgetnotat' }],
    annexes: [{ no: 1, titleInList: 'Kort over havnen' }],
  })
  const mended = { version: 1, reason: 'Temaet manglede.', document: shown, keepContent: true }
  await house.as(cast.secretary, amendDocument, mended)
  const { rows } = await house.as(cast.auditor, listVersions, { id: 'KEPT' })
  expect(rows[0]?.changes).toEqual([{ path: 'head.theme', old: null, new: 'Havnen' }])
})

test('a printed paper is not mended from another world (WORLD); a remark to it neither', async () => {
  const document = letter('DOC-2013-SPECIAL')
  await expect(house.as(cast.secretary, amendDocument, { version: 1, reason: 'x', document })).rejects.toMatchObject({
    rule: 'WORLD',
  })
  const remark = { document: 'DOC-2013-SPECIAL', place: 'Økonomi', says: 'Se her' }
  await expect(house.as(cast.officer, addRemark, remark)).rejects.toMatchObject({ rule: 'WORLD' })
})

test('a word a scan has split or misread is found, with the place it stands in', async () => {
  const statements = [
    {
      kind: 'amount',
      id: 'a1',
      about: 'vaerksted',
      measure: 'asked',
      thousandDkk: 950,
      says: '0,95 mio. kr. t il socialgkonomiske virksomheder',
      place,
    },
  ]
  await house.as(
    cast.secretary,
    recordDocument,
    letter('SCAN', { title: 'Beskæft igelse i udsatte omréder', content: { statements } }),
  )
  const found = async (q: string) => (await house.as(cast.auditor, searchDocuments, { q, world: 'practice' })).rows
  expect((await found('beskæftigelse områder')).map((r) => r.id)).toContain('SCAN')
  expect((await found('socialøkonomisk')).find((r) => r.id === 'SCAN')?.facts).toEqual([
    { says: '0,95 mio. kr. t il socialgkonomiske virksomheder', place: 'Økonomi', anchor: 'udsagn-a1' },
  ])
  expect(await found('!!! & |')).toEqual([])
})

test('what is not open is for staff only, also in the search', async () => {
  await house.as(cast.secretary, recordDocument, letter('CLOSED', { title: 'Lukket notat om kvadratrod' }))
  await house.as(cast.secretary, recordDocument, letter('OPEN', { title: 'Åbent notat om kvadratrod', open: true }))
  const ids = async (persona: string) =>
    (await house.as(persona, searchDocuments, { q: 'kvadratrod' })).rows.map((r) => r.id).sort()
  expect(await ids(cast.controller)).toEqual(['CLOSED', 'OPEN'])
  for (const persona of [cast.public, cast.supplier]) expect(await ids(persona)).toEqual(['OPEN'])
  await expect(house.as(cast.public, showDocument, { id: 'CLOSED' })).rejects.toMatchObject({ code: 'not-found' })
})

test('the list goes on where a page ended, the newest first', async () => {
  const all = (await house.as(cast.auditor, listDocuments, { world: 'papers' })).rows.map((r) => r.id)
  const pages: string[] = []
  let after: string | undefined
  do {
    const page = await house.as(cast.auditor, listDocuments, { world: 'papers', limit: 2, after })
    pages.push(...page.rows.map((r) => r.id))
    after = page.next
  } while (after !== undefined)
  expect(pages).toEqual(all)
  expect(all).toHaveLength(5)
})

test('a person files, mends and remarks by form; what was written is kept when it is refused', async () => {
  const send = async (path: string, fields: Record<string, string>) => {
    const response = await house.request(path, {
      method: 'POST',
      as: cast.secretary,
      body: new URLSearchParams({ _key: crypto.randomUUID(), ...fields }),
    })
    return { status: response.status, to: response.headers.get('location'), page: await response.text() }
  }
  const fields = {
    id: 'FORM-1',
    title: 'Et brev',
    kind: 'letter',
    numbers: '2026-12, F2',
    annexes: '2. Kort over havnen',
    signedBy: 'A, B',
    agendaItem: '',
  }
  const wrong = await send('/sager/nyt', { ...fields, meetingDay: '31/2' })
  expect(wrong.status).toBe(422)
  expect(wrong.page).toContain('value="Et brev"')
  expect((await send('/sager/nyt', fields)).to).toBe('/sager/FORM-1?gjort=journaliseret')
  const shown = await house.as(cast.secretary, showDocument, { id: '2026-12' })
  expect(shown.annexes).toMatchObject([{ no: 2, title_in_list: 'Kort over havnen' }])
  expect(shown.signed_by).toEqual(['A', 'B'])
  const mended = await send('/sager/FORM-1/ret', {
    ...fields,
    version: '1',
    reason: 'Titlen',
    title: 'Et langt brev',
    open: 'ja',
  })
  expect(mended.to).toBe('/sager/FORM-1?gjort=rettet')
  const stale = await send('/sager/FORM-1/ret', { ...fields, version: '1', reason: 'Titlen', title: 'Et kort brev' })
  expect(stale.status).toBe(409)
  expect(stale.page).toContain('value="Et kort brev"')
  expect(stale.page).toContain('name="version" value="2"')
  const remarked = await send('/sager/FORM-1/bemaerkning', {
    place: 'Side 1',
    says: 'Datoen kan læses på to måder',
    readings: '1/2\n2/1',
  })
  expect(remarked.to).toContain('#bemaerkninger')
  const page = await (await house.request('/sager/FORM-1', { as: cast.secretary })).text()
  for (const words of ['Et langt brev', 'Datoen kan læses på to måder', '<li>1/2</li>']) expect(page).toContain(words)
})
