import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { amendDocument, attachFile, listFiles, listVersions, recordDocument } from '../../src/cases/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { docxOf } from '../made-files.ts'
import { base64 } from '../uploads.ts'

const house = await cloneHouse()
let made = 0

async function paper(open: boolean) {
  const document = { id: `IND-${++made}`, kind: 'memo', title: `Papir ${made}`, open }
  await house.as(cast.secretary, recordDocument, document)
  return document
}

const attach = (document: string, name: string, bytes: Uint8Array) =>
  house.as(cast.secretary, attachFile, { document, name, base64: base64(bytes) })

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const sheet = (cells: string) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
      ),
      'xl/workbook.xml': strToU8(`${xml}<workbook/>`),
      'xl/worksheets/sheet1.xml': strToU8(`${xml}<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
    }),
  )

/** A Word document whose number stands in a header, in two runs, where its text layer shows none. */
function withHeader(): Buffer {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
  return docxOf(`<w:p>${run('Ord')}</w:p>`, '', {
    'word/header1.xml': `${xml}<w:hdr><w:p>${run('Om 3112')}${run('90-1234')}</w:p></w:hdr>`,
  })
}

test.each([
  ['a number in a spreadsheet’s cell', 'Liste.xlsx', sheet('<c><v>3112901234</v></c>')],
  ['a number written in the cell itself', 'Liste.xlsx', sheet('<c t="inlineStr"><is><t>311290-1234</t></is></c>')],
  ['a Word document’s header', 'Notat.docx', withHeader()],
])('NO-CPR: %s is found before everybody can fetch it, now and when the paper is opened', async (_, name, bytes) => {
  const open = await paper(true)
  await expect(attach(open.id, name, bytes)).rejects.toMatchObject({ code: 'unlawful', rule: 'NO-CPR' })
  const closed = await paper(false)
  await attach(closed.id, name, bytes)
  const opened = { version: 1, reason: 'Åbnes', document: { ...closed, open: true } }
  await expect(house.as(cast.secretary, amendDocument, opened)).rejects.toMatchObject({ rule: 'NO-CPR' })
})

test('the figures beside each other in a spreadsheet are no personal number', async () => {
  const { id } = await paper(true)
  await attach(id, 'Budget.xlsx', sheet('<c><v>120625</v></c><c><v>2024</v></c><c><v>0.3112901234</v></c>'))
  expect((await house.as(cast.public, listFiles, { document: id })).rows).toHaveLength(1)
})

test.each(['0101901234.txt', 'sag_010190-1234.txt', 'cpr0101901234x.txt', '010190_1234.txt'])(
  'NO-CPR: a file is not called %s',
  async (name) => {
    const { id } = await paper(false)
    const bytes = Buffer.from('Ord')
    await expect(attach(id, name, bytes)).rejects.toMatchObject({ code: 'invalid', rule: 'NO-CPR' })
    await attach(id, 'Referat 2026-11-05 nr. 1234.txt', bytes)
  },
)

test('SCOPE: what a paper said while it was closed stays closed when it is opened', async () => {
  const closed = await paper(false)
  const head = { ...closed, title: 'Forslag om forsøg', remark: 'Fortrolig forhandling' }
  await house.as(cast.secretary, amendDocument, { version: 1, reason: 'Ny titel', document: head })
  const open = { ...closed, title: 'Forslag om forsøg', open: true }
  await house.as(cast.secretary, amendDocument, { version: 2, reason: 'Åbnes', document: open })
  const seen = async (who: string) => (await house.as(who, listVersions, { id: closed.id })).rows
  expect((await seen(cast.public)).map((v) => v.no)).toEqual([3])
  expect(JSON.stringify(await seen(cast.public))).not.toContain('Fortrolig')
  expect((await seen(cast.secretary)).map((v) => v.no)).toEqual([3, 2, 1])
})
