import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { docxOf } from './docx.ts'
import { htmlOf } from './html.tsx'
import { columnShares } from './columns.ts'
import type { Block, Doc } from './model.ts'
import { pdfOf } from './pdf.ts'
import { findingsIn } from './personal.ts'
import { fileOf } from './render.ts'
import { set } from './typography.ts'

const hostile = '#panic("x") $x^2$ \\ @ref `kode` *fed* [a](b) <b>tyk</b> = # // ikke en kommentar'
const table: Block = {
  type: 'table',
  caption: 'Tabel 2',
  columns: ['1.000 kr.', '2018', '2019', '2020'].map((label, i) => ({ label, numeric: i > 0 })),
  rows: [
    {
      kind: 'line',
      header: 'Linjen',
      cells: [
        { kind: 'value', text: '5.460' },
        { kind: 'dash', text: '–' },
        { kind: 'blank', text: '' },
      ],
    },
    {
      kind: 'total',
      header: 'I alt',
      cells: [
        { kind: 'value', text: '5.460' },
        { kind: 'zero', text: '0' },
        { kind: 'value', text: '-12' },
      ],
    },
  ],
}
const doc = (title: string, blocks: Block[] = []): Doc => ({
  title,
  kind: 'Budgetnotat',
  sender: 'Eksempelby Kommune · Udvalget',
  author: 'Eksempelby Kommune',
  standing: 'Udkast – tallene er levende',
  draft: true,
  day: '2026-10-12',
  facts: [{ label: 'Møde', text: '12. oktober 2026' }],
  blocks: [
    { type: 'heading', level: 2, text: 'Økonomi' },
    { type: 'paragraph', runs: [{ text: 'Det koster 600.000 kr. ' }, { text: hostile, href: '/budget' }] },
    { type: 'points', items: [[{ text: 'at godkende' }], [{ text: 'at sende i høring' }]] },
    { type: 'list', items: [[{ text: 'et led' }]] },
    { type: 'heading', level: 3, text: 'Tabellen' },
    table,
    { type: 'annexes', items: [{ no: 1, title: 'Oversigten' }] },
    ...blocks,
  ],
})

test('PDF: title, language, tags, headings and header cells; what people wrote is text and never markup', async () => {
  const pdf = await getDocumentProxy(await pdfOf(doc('Et papir med æ, ø og å')))
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: 'Et papir med æ, ø og å', Language: 'da-DK', Author: 'Eksempelby Kommune' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'Table', 'Caption', 'THead', 'TH', 'L', 'LI'])
    expect(tree).toContain(`"role":"${role}"`)
  const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
  expect(text).toContain(hostile.replaceAll('"x"', '”x”').replaceAll(/\s+/g, ' '))
  expect(text).toContain('Side 1 af 1')
  expect(text).toContain('1. at godkende 2. at sende i høring')
  expect(text).toContain('I alt 5.460 0 −12')
})

test('PDF: the same document is the same bytes', async () => {
  expect(Buffer.from(await pdfOf(doc('Ens'))).equals(Buffer.from(await pdfOf(doc('Ens'))))).toBe(true)
})

test('PDF-UA: a sign no typeface has is told, not a bug', async () => {
  await expect(pdfOf(doc('Glad 🙂'))).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'PDF-UA',
    message: expect.stringContaining('🙂') as string,
  })
  await expect(
    pdfOf(
      doc('Spring', [
        { type: 'heading', level: 2, text: 'a' },
        { type: 'heading', level: 4, text: 'b' },
      ]),
    ),
  ).rejects.toMatchObject({
    rule: 'PDF-UA',
  })
})

test('Word: real headings, list numbering, a repeated header row, Danish, and page numbers', async () => {
  const files = unzipSync(await docxOf(doc('Et papir')))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const body = part('word/document.xml')
  for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(body).toContain('<w:tblHeader')
  expect(body).toContain('<w:numPr>')
  expect(body).toContain('#panic(')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>')
  expect(part('docProps/core.xml')).toContain('<dc:title>Et papir</dc:title>')
  expect(part('docProps/core.xml')).toContain('<dc:creator>Eksempelby Kommune</dc:creator>')
  const footer = Object.keys(files)
    .filter((f) => /footer\d\.xml$/.test(f))
    .map(part)
    .join('')
  expect(footer).toContain('NUMPAGES')
  expect(footer).toContain(' af ')
})

test('Word: a drawing goes along with what it says', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 410"><path d="M0 0"/></svg>'
  const files = unzipSync(
    await docxOf(doc('Tegning', [{ type: 'chart', title: 'Forbrug', desc: 'Brugt hver måned.', svg }])),
  )
  expect(
    Object.keys(files)
      .filter((f) => f.startsWith('word/media/'))
      .map((f) => f.split('.').pop()),
  ).toEqual(['svg', 'png'])
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('descr="Brugt hver måned."')
  expect(body).toContain('Forbrug: Brugt hver måned.')
})

test('web page: Danish, whole by itself, row headers, and signs said aloud', async () => {
  const page = await htmlOf(doc('Et <papir>'))
  expect(page).toContain('<html lang="da">')
  expect(page).toContain('<title>Et &lt;papir&gt;</title>')
  expect(page).toContain('<th scope="row">Linjen</th>')
  expect(page).toContain('<span class="sr-only">streg</span>')
  expect(page).toContain('<span class="sr-only">intet trykt</span>')
  expect(page).not.toMatch(/<script|<b>tyk/)
})

test('a file is named by its title', async () => {
  expect(await fileOf(doc('Orientering: 1/2 år'), 'html')).toMatchObject({ name: 'Orientering 1 2 år.html' })
})

test('Danish setting keeps the unit with its amount', () => {
  expect(set('Fra 600.000 kr. til -5 og "citat" i § 3')).toBe('Fra 600.000\u00a0kr. til \u22125 og ”citat” i §\u00a03')
})

const found = (text: string) => findingsIn([{ type: 'paragraph', runs: [{ text }] }]).map((f) => [f.rule, f.quote])

test.each([
  ['Han hedder 010190-1234.', [['NO-CPR', '010190-xxxx']]],
  ['Nummeret er 01 01 90 12 34.', [['NO-CPR', 'xxxxxx-xxxx']]],
  [
    'Skriv til anna@eksempel.dk eller ring 12 34 56 78.',
    [
      ['NO-PERSON', 'anna@eksempel.dk'],
      ['NO-PERSON', '12 34 56 78'],
    ],
  ],
  [
    'Tre borgere og 2 unge ledige er i gang.',
    [
      ['SMALL-NUMBERS', 'Tre borgere'],
      ['SMALL-NUMBERS', '2 unge ledige'],
    ],
  ],
  [
    'I arbejde kom 3 ud af 38 borgere og to af de ti deltagere.',
    [
      ['SMALL-NUMBERS', '3 ud af 38 borgere'],
      ['SMALL-NUMBERS', 'to af de ti deltagere'],
    ],
  ],
  ['Når en borger begynder, og 12 borgere er i gang for 3 mio. kr. i 2024.', []],
  ['I alt 1.004 borgere og 24 deltagere fra 2 leverandører.', []],
])('what may not be public in “%s”', (text, what) => {
  expect(found(text)).toEqual(what)
})

test('SMALL-NUMBERS: a count of people below five in a table stops too', () => {
  const people: Block = {
    type: 'table',
    caption: 'Borgere',
    columns: [
      { label: 'Bydel', numeric: false },
      { label: 'Borgere', numeric: true, persons: true },
    ],
    rows: [
      { kind: 'line', header: 'Nord', cells: [{ kind: 'value', text: '3' }] },
      { kind: 'line', header: 'Syd', cells: [{ kind: 'value', text: '12' }] },
      { kind: 'line', header: 'Vest', cells: [{ kind: 'text', text: 'ca. 3' }] },
      { kind: 'line', header: 'Øst', cells: [{ kind: 'text', text: 'færre end 5' }] },
    ],
  }
  expect(findingsIn([people])).toMatchObject([
    { rule: 'SMALL-NUMBERS', quote: 'Nord, Borgere: 3' },
    { rule: 'SMALL-NUMBERS', quote: 'Vest, Borgere: ca. 3' },
  ])
})

test('Danish setting: a day, a numbered part and an amount stay on one line, and quotes are Danish', () => {
  expect(set('Den 25. september på delaftale 1: “lån” og "løn" for 3 kr.')).toBe(
    'Den 25.\u00a0september på delaftale\u00a01: ”lån” og ”løn” for 3\u00a0kr.',
  )
})

test('a table gives its width to the words that need it', () => {
  const column = (label: string, numeric = false) => ({ label, numeric })
  const text = 'At orienteringen om forsøgets tilrettelæggelse tages til efterretning'
  const cells = [
    { kind: 'text' as const, text },
    { kind: 'value' as const, text: '1' },
  ]
  const shares = columnShares({
    type: 'table',
    caption: 'Beslutning',
    columns: [column('Punkt'), column('Indstilling'), column('Nr.', true)],
    rows: [{ kind: 'line', header: 'Punkt 1', cells }],
  })
  expect(shares).toEqual([9, 71, 5])
})

test('a narrow column still holds its longest word', () => {
  const column = (label: string) => ({ label, numeric: false })
  const long = 'ledige under 30 år med psykisk sårbarhed, som ikke møder frem til de almindelige samtaler'
  const cells = [long, 'Særindsats', long].map((text) => ({ kind: 'text' as const, text }))
  const columns = ['Behov', 'Målgruppe', 'Skridt', 'Hvorfor nu'].map(column)
  const shares = columnShares({ type: 'table', caption: 'c', columns, rows: [{ kind: 'line', header: long, cells }] })
  expect(shares[2]).toBeGreaterThanOrEqual('Særindsats'.length + 2)
  expect(shares.reduce((n, s) => n + s, 0)).toBeLessThanOrEqual(88)
})

test('a row of letters without end is looked through for addresses at once', () => {
  const began = performance.now()
  const texts = ['a'.repeat(60_000), `${'a.b-'.repeat(15_000)}@vifte.dk`].map((text) => ({ where: 'Titlen', text }))
  expect(findingsIn([], texts).map((f) => f.rule)).toEqual(['NO-PERSON'])
  expect(findingsIn([], [{ where: 'Titlen', text: 'Skriv til eva.holm@vifte.dk.' }])[0]?.quote).toBe(
    'eva.holm@vifte.dk',
  )
  expect(performance.now() - began).toBeLessThan(2000)
})

test('signs nobody sees are left out: Word and PDF open', async () => {
  const hidden = 'Ti\u0001tel\u0008 med\uFFFE tegn'
  const odd = doc(hidden, [{ type: 'paragraph', runs: [{ text: hidden }] }])
  const parts = unzipSync(await docxOf(odd))
  for (const name of ['word/document.xml', 'docProps/core.xml']) {
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    expect(xml).toContain('Titel med tegn')
    expect(xml).not.toMatch(/[^\P{Cc}\r\n\t]|[\uFFFE\uFFFF]/u)
  }
  expect((await pdfOf(odd)).length).toBeGreaterThan(1000)
})

test('a heading of a column is looked through too', () => {
  const columns = [
    { label: 'Navn', numeric: false },
    { label: 'eva.holm@vifte.dk', numeric: false },
  ]
  expect(findingsIn([{ ...table, columns }]).map((f) => f.rule)).toEqual(['NO-PERSON'])
})
