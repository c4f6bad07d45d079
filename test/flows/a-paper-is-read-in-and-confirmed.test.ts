import { expect, test } from 'vitest'
import {
  amendDocument,
  amendIntake,
  confirmIntake,
  dropIntake,
  listFiles,
  listIntakes,
  readPaper,
  showDocument,
  showIntake,
} from '../../src/cases/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { docxOf, pdfOf } from '../made-files.ts'
import { memo, note, proposal } from '../papers.ts'
import { counted } from '../rest.ts'
import { base64, fieldsOf, sentFile, sentForm } from '../uploads.ts'

const house = await cloneHouse()
const read = (name: string, text: string | Uint8Array) =>
  house.as(cast.secretary, readPaper, { name, base64: base64(text) })

test('the secretary reads a paper in, mends it on the page, and files it with its file', async () => {
  const sent = await sentFile(house, '/sager/indlaes', cast.secretary, {
    name: 'Indstilling.txt',
    bytes: Buffer.from(proposal),
  })
  expect(sent.status).toBe(303)
  const page = await (await house.request(sent.location, { as: cast.secretary })).text()
  expect(page).toContain('ikke journaliseret')
  expect(page).toContain('id="l16"')
  expect(page).toContain('primo 2025')
  const fields = fieldsOf(page)
  expect(fields['draft.document.committee']).toBe('eb-udvalg')
  fields['draft.document.title'] = 'Nye veje til lønnede timer'
  fields['draft.document.meetingDay'] = '12/5-2025'
  const saved = await sentForm(house, sent.location, cast.secretary, fields)
  expect(saved.location).toBe(`${sent.location}?gjort=gemt`)
  const again = fieldsOf(await (await house.request(sent.location, { as: cast.secretary })).text())
  expect(again['draft.document.meetingDay']).toBe('12. maj 2025')
  expect(await counted(house, `cases.document where title like 'Nye veje%'`)).toBe(0)
  const filed = await sentForm(house, `${sent.location}/journaliser`, cast.secretary, again)
  expect(filed.status, filed.page.slice(0, 3000)).toBe(303)
  const paper = await house.as(cast.secretary, showDocument, { id: '2025-0012345' })
  expect(paper).toMatchObject({ title: 'Nye veje til lønnede timer', meeting_day: '2025-05-12', agenda_item: 3 })
  expect(paper.content.points.map((p) => p.place?.line)).toEqual([8, 12])
  expect((await house.as(cast.secretary, listFiles, { document: paper.id })).rows).toMatchObject([
    { no: 1, name: 'Indstilling.txt', searched: true },
  ])
  const ended = await (await house.request(sent.location, { as: cast.secretary })).text()
  expect(ended).toContain(`/udvalg/beslutninger/ny?papir=${paper.id}`)
})

test('what a program confirms unchanged is filed as it was read, and its decision is handed on', async () => {
  const body = memo
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line.replace(/^#+ /, '').replaceAll('&', '&amp;')}</w:t></w:r></w:p>`)
  const { intake, draft, notUnderstood } = await read('Notat.docx', docxOf(body.join('')))
  expect(draft.document).toMatchObject({ kind: 'memo', documentDay: '2025-12-03' })
  expect(notUnderstood.every((m) => m.line > 0)).toBe(true)
  const done = await house.as(cast.secretary, confirmIntake, { intake, version: 1 })
  expect(done).toMatchObject({ document: 'DOC-2025-20311', file: 1, decision: null, remarks: [] })
})

test('a PDF with a text layer is read; a scan is told, and nothing is kept of it', async () => {
  const lines = ['Notat om timer i Havnen', '', 'Der disponeres 0,5 mio. kr. i 2026.']
  const { draft } = await read('Notat.pdf', pdfOf(lines))
  expect(draft.document.title).toBe('Notat om timer i Havnen')
  const files = await counted(house, 'cases.file')
  await expect(read('Scan.pdf', pdfOf([]))).rejects.toMatchObject({
    rule: 'FILE',
    message: expect.stringContaining('tekstlag') as string,
  })
  expect(await counted(house, 'cases.file')).toBe(files)
})

test('STALE: the second of two who mend is told, keeps what was written, and saves over it when asked', async () => {
  const { intake, draft } = await read('Budgetnotat.txt', note)
  const fields = fieldsOf(await (await house.request(`/sager/indlaes/${intake}`, { as: cast.secretary })).text())
  const theirs = { ...draft, document: { ...draft.document, title: 'En andens titel' } }
  await house.as(cast.officer, amendIntake, { intake, version: 1, draft: theirs })
  const mine = await sentForm(house, `/sager/indlaes/${intake}`, cast.secretary, {
    ...fields,
    'draft.document.title': 'Min titel',
  })
  expect(mine.status).toBe(409)
  expect(mine.page).toContain('En anden har gemt imens')
  expect(fieldsOf(mine.page)['draft.document.title']).toBe('Min titel')
  expect(fieldsOf(mine.page)['version']).toBe('2')
  const last = await sentForm(house, `/sager/indlaes/${intake}`, cast.secretary, fieldsOf(mine.page))
  expect(last.status).toBe(303)
  expect(await house.as(cast.secretary, showIntake, { intake })).toMatchObject({ version: 3 })
})

test('a wrong field comes back beside itself with everything kept', async () => {
  const { intake } = await read('Forkert.txt', note.replaceAll('EB204', 'EB205'))
  const fields = fieldsOf(await (await house.request(`/sager/indlaes/${intake}`, { as: cast.secretary })).text())
  const cell = 'draft.document.content.tables.0.rows.0.cells.1'
  const again = await sentForm(house, `/sager/indlaes/${intake}/journaliser`, cast.secretary, {
    ...fields,
    [cell]: '1.2oo',
  })
  expect(again.status).toBe(422)
  expect(fieldsOf(again.page)[cell]).toBe('1.2oo')
  expect(again.page).toContain('er intet beløb')
  const day = { ...fields, 'draft.document.meetingDay': '31/6-2025' }
  const wrong = await sentForm(house, `/sager/indlaes/${intake}/journaliser`, cast.secretary, day)
  expect(fieldsOf(wrong.page)['draft.document.meetingDay']).toBe('31/6-2025')
  expect(await counted(house, `cases.number where number = 'EB205'`)).toBe(0)
})

test('STATE: a paper is filed once, however many confirm it at once; a dropped one is not filed', async () => {
  const { intake } = await read('En gang.txt', proposal.replaceAll('0012345', '0054321'))
  const all = await Promise.allSettled(
    Array.from({ length: 6 }, () => house.as(cast.secretary, confirmIntake, { intake, version: 1 })),
  )
  expect(all.filter((a) => a.status === 'fulfilled')).toHaveLength(1)
  for (const a of all) if (a.status === 'rejected') expect(a.reason).toMatchObject({ code: 'conflict', rule: 'STATE' })
  const other = await read('Kasseret.txt', memo.replace('20311', '20399'))
  await house.as(cast.secretary, dropIntake, { intake: other.intake, version: 1, reason: 'Læst ind to gange' })
  const late = house.as(cast.secretary, confirmIntake, { intake: other.intake, version: 1 })
  await expect(late).rejects.toMatchObject({ code: 'conflict', rule: 'STATE' })
  const { rows } = await house.as(cast.secretary, listIntakes, {})
  expect(rows.find((r) => r.intake === other.intake)).toMatchObject({ reason: 'Læst ind to gange', document: null })
})

test('the same file is not read in twice while it waits, and a number that is filed already is told', async () => {
  const text = proposal.replaceAll('0012345', '0077777')
  const first = await read('Ens.txt', text)
  await expect(read('Ens igen.txt', text)).rejects.toMatchObject({
    code: 'conflict',
    details: { intake: first.intake },
  })
  await house.as(cast.secretary, confirmIntake, { intake: first.intake, version: 1 })
  const second = await read('Rettet.txt', `${text}\nRettet.`)
  const shown = await house.as(cast.secretary, showIntake, { intake: second.intake })
  expect(shown.alreadyFiled).toMatchObject([{ number: '2025-0077777' }])
  const taken = house.as(cast.secretary, confirmIntake, { intake: second.intake, version: 1 })
  await expect(taken).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Skriv et andet') as string,
  })
})

test('NO-CPR: a file that holds a personal number is filed closed, never open; the text kept shows none', async () => {
  const { intake, draft } = await read('Med nummer.txt', `${memo}\nBorger 010190-1234 er omtalt.\n`)
  expect((await house.as(cast.secretary, showIntake, { intake })).text).not.toContain('1234')
  const open = { ...draft, document: { ...draft.document, id: 'DOC-CPR', open: true } }
  const refused = house.as(cast.secretary, confirmIntake, { intake, version: 1, draft: open })
  await expect(refused).rejects.toMatchObject({ code: 'unlawful', rule: 'NO-CPR' })
  const closed = { ...open, document: { ...open.document, open: false } }
  await house.as(cast.secretary, confirmIntake, { intake, version: 1, draft: closed })
})

test('whoever may not read papers in sends nothing, and is told who may', async () => {
  const file = { name: 'a.txt', bytes: Buffer.from('Tekst') }
  expect((await sentFile(house, '/sager/indlaes', cast.auditor, file)).status).toBe(403)
  expect((await sentFile(house, '/sager/indlaes', undefined, file)).status).toBe(401)
  expect((await house.request('/sager/indlaes', { as: cast.caseworker })).status).toBe(403)
})

test('a confirmed paper’s places lead to the lines of its text', async () => {
  const { intake } = await read('Med steder.txt', proposal.replaceAll('0012345', '0088888'))
  const { document } = await house.as(cast.secretary, confirmIntake, { intake, version: 1 })
  const page = await (await house.request(`/sager/${document}`, { as: cast.secretary })).text()
  const line = new RegExp(`/sager/${document}/tekst#l(\\d+)`).exec(page)?.[1]
  expect(Number(line)).toBeGreaterThan(0)
  const text = await (await house.request(`/sager/${document}/tekst`, { as: cast.secretary })).text()
  expect(text).toContain(`id="l${line}"`)
  expect((await house.request(`/sager/${document}/tekst`)).status).toBe(404)
})

test('NO-CPR: a closed paper whose file holds a personal number cannot be opened for all afterwards', async () => {
  const { intake } = await read('Lukket.txt', `${memo.replace('20311', '20377')}\nBorger 010190-1234 er omtalt.\n`)
  const { document } = await house.as(cast.secretary, confirmIntake, { intake, version: 1 })
  const opened = { id: document, kind: 'memo', title: 'Åbnet', open: true }
  const amended = house.as(cast.secretary, amendDocument, { version: 1, reason: 'Åbnes', document: opened })
  await expect(amended).rejects.toMatchObject({ code: 'unlawful', rule: 'NO-CPR' })
})
