import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, pdfOf } from '../../../test/made-files.ts'
import { judged, textOf } from './index.ts'
import { cleanName } from './name.ts'
import { entriesOf } from './zip.ts'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const FILE = { code: 'invalid', rule: 'FILE' }

test('FILE: a file is judged by its bytes', async () => {
  expect((await judged({ name: 'Notat.txt', bytes: Buffer.from('Blåbær') })).kind).toBe('txt')
  expect((await judged({ name: 'Notat.MD', bytes: Buffer.from('# Ø') })).kind).toBe('md')
  expect((await judged({ name: 'p.png', bytes: pixel })).mediaType).toBe('image/png')
  expect((await judged({ name: 'p.docx', bytes: docxOf('<w:p><w:r><w:t>Ord</w:t></w:r></w:p>') })).kind).toBe('docx')
  expect((await judged({ name: 'p.pdf', bytes: pdfOf(['Ord']) })).kind).toBe('pdf')
})

const hostile: [string, string, Buffer, RegExp][] = [
  ['an empty file', 'a.txt', Buffer.alloc(0), /tom/],
  ['a picture that calls itself PDF', 'a.pdf', pixel, /hedder a\.pdf, men dens indhold er png/],
  ['a PDF that calls itself text', 'a.txt', pdfOf(['x']), /indhold er pdf/],
  ['a program', 'a.txt', Buffer.from('MZ\0\0\x90\0\x03\0'), /slags/],
  ['text that is no UTF-8', 'a.txt', Buffer.from([0x42, 0xe6, 0xf8, 0x20]), /slags/],
  ['a page of a browser', 'a.html', Buffer.from('<html><script>1</script></html>'), /slags/],
  ['an archive of no known kind', 'a.docx', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), /slags/],
  ['half an archive', 'a.docx', docxOf('<w:p/>').subarray(0, 200), /pakkes ud/],
  ['more than 25 MB', 'a.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 0x61), /25 MB/],
]

test.each(hostile)('FILE: %s is refused in Danish', async (_, name, bytes, says) => {
  await expect(judged({ name, bytes })).rejects.toMatchObject({
    ...(says.source.includes('pakkes') ? { code: 'invalid' } : FILE),
    message: expect.stringMatching(says) as string,
  })
})

test('FILE: a zip bomb is refused before anything of it is unpacked', () => {
  const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }))
  expect(bomb.length).toBeLessThan(60_000)
  expect(() => entriesOf(bomb)).toThrow(/fylder langt mere/)
})

test('FILE: an archive that lies about its size is held to what it said', async () => {
  const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }))
  const directory = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bomb.writeUInt32LE(1000, directory + 24)
  await expect(judged({ name: 'a.docx', bytes: bomb })).rejects.toMatchObject(FILE)
})

test('an entity of a Word document reads nothing from outside', async () => {
  const head = '<!DOCTYPE w:document [<!ENTITY xxe SYSTEM "file:///etc/hostname">]>'
  const bytes = docxOf('<w:p><w:r><w:t>Før &xxe; efter</w:t></w:r></w:p>', head)
  const text = await textOf({ kind: 'docx', bytes }).catch((e: Error) => e.message)
  expect(text).toMatch(/Før {1,2}efter|Før &xxe; efter|kan ikke læses/)
})

test('an archive of opening signs is read at once', async () => {
  const bytes = Buffer.from(zipSync({ 'content.xml': strToU8('<'.repeat(60_000) + 'Ord') }))
  const began = performance.now()
  expect(await textOf({ kind: 'odt', bytes })).toContain('Ord')
  expect(performance.now() - began).toBeLessThan(1000)
})

test('a Word document is read as lines: headings, numbered points and tables', async () => {
  const p = (text: string, style = '') => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
  const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
  const body = `${p('Økonomi', heading)}${p('Ord &amp; tal')}<w:tbl>${row('Sted', '2025', '2026')}${row('Havnen', '1.200', '')}</w:tbl>`
  const text = await textOf({ kind: 'docx', bytes: docxOf(body) })
  expect(text?.split('\n').filter(Boolean)).toEqual([
    '# Økonomi',
    'Ord & tal',
    '| Sted | 2025 | 2026 |',
    '| --- | --- | --- |',
    '| Havnen | 1.200 |  |',
  ])
})

test('a PDF is read line by line, and a scan without a text layer is none', async () => {
  expect(await textOf({ kind: 'pdf', bytes: pdfOf(['Indstilling', 'Rammerne for 2026']) })).toBe(
    'Indstilling\nRammerne for 2026',
  )
  expect(await textOf({ kind: 'pdf', bytes: pdfOf([]) })).toBeUndefined()
  await expect(textOf({ kind: 'pdf', bytes: Buffer.from('%PDF-1.4 halv') })).rejects.toMatchObject(FILE)
})

const packed = (length: number, times: number, more = '') => {
  const pressed = (bytes: Buffer, left: number): Buffer => (left === 0 ? bytes : pressed(deflateSync(bytes), left - 1))
  return pdfOf(['Ord'])
    .toString('latin1')
    .replace('endobj', () => {
      const data = pressed(Buffer.alloc(length, ' '), times)
      return `endobj\n9 0 obj\n<< ${more} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream\nendobj`
    })
}

test.each([
  ['once', packed(200 * 1024 * 1024, 1)],
  ['twice', packed(200 * 1024 * 1024, 2)],
])('FILE: a PDF that unpacks to a house full is refused before it is read: %s', async (_, text) => {
  const began = performance.now()
  const read = textOf({ kind: 'pdf', bytes: Buffer.from(text, 'latin1') })
  await expect(read).rejects.toMatchObject({
    code: 'invalid',
    rule: 'FILE',
    message: expect.stringMatching(/fylder langt mere/) as string,
  })
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a PDF with an ordinary picture is read, one in an old packing is kept unread', async () => {
  const picture = packed(30 * 1024 * 1024, 1, '/Subtype /Image')
  expect(await textOf({ kind: 'pdf', bytes: Buffer.from(picture, 'latin1') })).toContain('Ord')
  const old = packed(100, 1, '/Filter [/ASCII85Decode /FlateDecode]')
  expect(await textOf({ kind: 'pdf', bytes: Buffer.from(old, 'latin1') })).toBeUndefined()
})

test('a page of lines without end is refused, and not sorted for an hour', async () => {
  const lines = pdfOf(Array.from({ length: 4_000 }, (_, i) => `Linje ${i}`)).toString('latin1')
  const bytes = Buffer.from(lines.replace('[0 0 595 842]', '[0 -99999 595 842]'), 'latin1')
  await expect(textOf({ kind: 'pdf', bytes })).rejects.toMatchObject({ rule: 'FILE' })
})

test('a name is kept without the way to it', () => {
  expect(cleanName('C:\\sager\\..\\Notat  2026.docx')).toBe('Notat 2026.docx')
  expect(cleanName('../../etc/passwd')).toBe('passwd')
  expect(cleanName('\u202Etxt.exe\u0000')).toBe('txt.exe')
  expect(cleanName('...')).toBe('fil')
  expect(cleanName(`${'lang '.repeat(100)}.pdf`)).toMatch(/^.{170,180}$/)
})
