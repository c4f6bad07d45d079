import { expect, test } from 'vitest'
import { attachFile, fetchFile, listFiles, recordDocument, verifyFiles } from '../../src/cases/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { pdfOf } from '../made-files.ts'
import { counted, posted } from '../rest.ts'
import { base64, sentFile } from '../uploads.ts'

const house = await cloneHouse()
let made = 0

async function paper(open: boolean): Promise<string> {
  const id = `FIL-${++made}`
  await house.as(cast.secretary, recordDocument, { id, kind: 'memo', title: `Papir ${made}`, open })
  return id
}

test('a file is attached, listed, found by its words and fetched again byte for byte', async () => {
  const id = await paper(true)
  const bytes = pdfOf(['Havnekvarterets kranførere'])
  const sent = await sentFile(
    house,
    `/sager/${id}/filer`,
    cast.secretary,
    { name: '../Bilag æøå.pdf', bytes },
    { annexNo: '2' },
  )
  expect(sent.location).toBe(`/sager/${id}/filer?gjort=1`)
  const list = await house.as(cast.public, listFiles, { document: id })
  expect(list.rows).toMatchObject([
    { no: 1, name: 'Bilag æøå.pdf', mediaType: 'application/pdf', size: bytes.length, annexNo: 2 },
  ])
  const fetched = await house.request(`/sager/${id}/filer/1`)
  expect(fetched.headers.get('content-disposition')).toContain(`filename*=UTF-8''Bilag%20%C3%A6%C3%B8%C3%A5.pdf`)
  expect(fetched.headers.get('content-type')).toBe('application/pdf')
  expect(Buffer.from(await fetched.arrayBuffer()).equals(bytes)).toBe(true)
  const rest = await house.request(`/api/cases/fetch-file?document=${id}&no=1`)
  expect(Buffer.from(await rest.arrayBuffer()).equals(bytes)).toBe(true)
  expect(
    await counted(house, `cases.found where document = $1 and words @@ to_tsquery('danish', 'kranfører')`, id),
  ).toBe(1)
})

test('the same bytes are kept once, and attached to a paper once', async () => {
  const [a, b] = [await paper(false), await paper(false)]
  const input = { name: 'Ens.txt', base64: base64('De samme ord') }
  const first = await house.as(cast.secretary, attachFile, { document: a, ...input })
  await house.as(cast.secretary, attachFile, { document: b, ...input, name: 'Andet navn.txt' })
  expect(await counted(house, 'cases.file where sha256 = $1', first.sha256)).toBe(1)
  await expect(house.as(cast.secretary, attachFile, { document: a, ...input })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('SCOPE: the public and suppliers see the files of open papers only', async () => {
  const closed = await paper(false)
  await house.as(cast.secretary, attachFile, { document: closed, name: 'Lukket.txt', base64: base64('Kun for huset') })
  expect((await house.request(`/sager/${closed}/filer/1`)).status).toBe(404)
  expect((await house.request(`/sager/${closed}/filer`)).status).toBe(404)
  await expect(house.as(cast.supplier, fetchFile, { document: closed, no: 1 })).rejects.toMatchObject({
    code: 'not-found',
  })
  const rows = await house.databases.pools.public.query(
    `select a.name from cases.attachment a join cases.file f on f.sha256 = a.file where a.document = $1`,
    [closed],
  )
  expect(rows.rowCount).toBe(0)
})

test('NO-CPR: a file with a personal number is refused on an open paper, and taken on a closed one', async () => {
  const file = { name: 'Borger.txt', base64: base64('Borger 010190-1234') }
  const refused = house.as(cast.secretary, attachFile, { document: await paper(true), ...file })
  await expect(refused).rejects.toMatchObject({ code: 'unlawful', rule: 'NO-CPR' })
  expect(await house.as(cast.secretary, attachFile, { document: await paper(false), ...file })).toMatchObject({ no: 1 })
  expect(await counted(house, `cases.attachment where text like '%1234%'`)).toBe(0)
})

test('FILE: a byte that has changed is named by the check, and the file is not handed out', async () => {
  const id = await paper(true)
  const kept = await house.as(cast.secretary, attachFile, {
    document: id,
    name: 'Bilag 7.txt',
    base64: base64('Hele ord'),
  })
  expect((await house.as(cast.auditor, verifyFiles, {})).corrupted).toEqual([])
  await house.asOwner(async (client) => {
    await client.query('alter table cases.file disable trigger only_appended')
    await client.query('update cases.file set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where sha256 = $1', [
      kept.sha256,
    ])
    await client.query('alter table cases.file enable trigger only_appended')
  })
  const { corrupted, files } = await house.as(cast.auditor, verifyFiles, {})
  expect(corrupted).toEqual([{ document: id, name: 'Bilag 7.txt', sha256: kept.sha256 }])
  expect(files).toBeGreaterThan(1)
  const fetched = await house.request(`/sager/${id}/filer/1`)
  expect(fetched.status).toBe(409)
  expect(await fetched.text()).toContain('Bilag 7.txt er beskadiget')
})

test('a kept file is never changed or taken away', async () => {
  await expect(house.asOwner((client) => client.query('delete from cases.file'))).rejects.toThrow()
})

test('only where a file is sent is more than a megabyte read, and never more than a file', async () => {
  const id = await paper(false)
  const two = { name: 'To.txt', base64: base64('a'.repeat(2_000_000)) }
  expect((await posted(house, attachFile, cast.secretary, { document: id, ...two })).status).toBe(200)
  const told = (length: number) => ({ 'Content-Type': 'application/json', 'Content-Length': String(length) })
  const ask = (path: string, length: number) =>
    house.request(path, { method: 'POST', as: cast.secretary, headers: told(length), body: '{}' })
  expect((await ask('/api/cases/attach-file', 40_000_000)).status).toBe(413)
  expect((await ask('/api/cases/record-document', 2_000_000)).status).toBe(413)
  const form = await ask(`/sager/${id}/filer`, 30_000_000)
  expect(form.status).toBe(413)
  expect(await form.text()).toContain('25 MB')
  expect((await ask(`/sager/indlaes/${crypto.randomUUID()}`, 2_000_000)).status).toBe(413)
})

test('the journal keeps a file’s size and checksum, never its content', async () => {
  const id = await paper(false)
  const { sha256 } = await house.as(cast.secretary, attachFile, {
    document: id,
    name: 'J.txt',
    base64: base64('Journalens prøve'),
  })
  expect(await counted(house, `platform.journal where input #>> '{base64,sha256}' = $1`, sha256)).toBe(1)
})

test('no file chosen, a file that is empty, and content that is no base64 are told beside the field', async () => {
  const id = await paper(false)
  const none = await sentFile(house, `/sager/${id}/filer`, cast.secretary, undefined)
  expect(none.status).toBe(422)
  expect(none.page).toContain('Vælg en fil')
  const empty = await sentFile(house, `/sager/${id}/filer`, cast.secretary, {
    name: 'tom.txt',
    bytes: new Uint8Array(),
  })
  expect(empty.page).toContain('Filen er tom')
  const wrong = await posted(house, attachFile, cast.secretary, { document: id, name: 'a.txt', base64: '%%%%' })
  expect(wrong).toMatchObject({ status: 422, body: { message: 'Filens indhold skal være base64' } })
})

test('a file is put only on a paper of one’s own world', async () => {
  const papers = house.as(cast.secretary, attachFile, {
    document: 'DOC-2022-TENDER',
    name: 'a.txt',
    base64: base64('x'),
  })
  await expect(papers).rejects.toMatchObject({ code: 'not-found' })
})
