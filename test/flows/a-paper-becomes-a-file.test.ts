import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { showNote } from '../../src/budget/index.ts'
import { checkPaper, draftPaper, render, showPaper } from '../../src/committee/index.ts'
import { peopleText } from '../../src/platform/small-numbers.ts'
import { agreement, cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const secretary = cast.secretary

test('golden: BI105’s Tabel 2 stands with its printed cells in all three formats, an empty cell empty', async () => {
  const note = await house.as(secretary, showNote, { code: 'BI105' })
  const tabel = note.tables.find((t) => t.id === 'table-2')
  const cells = (tabel?.rows ?? []).map((r) => [r.label, ...r.cells.map((c) => signOf(c))])
  const parts = [{ key: 'economy', blocks: [{ kind: 'insert', source: 'budget-table', of: 'BI105/table-2' }] }]
  const { paper } = await house.as(secretary, draftPaper, {
    title: 'Budgetnotat om indsatsen',
    kind: 'budgetnotat',
    committee,
    parts,
  })
  const bytes = async (format: string) => (await house.as(secretary, render, { paper, format })).bytes

  const page = new TextDecoder().decode(await bytes('html'))
  const word = strFromU8(unzipSync(await bytes('docx'))['word/document.xml'] ?? new Uint8Array())
  for (const rows of [tableRows(page, 'tr', 't[hd]'), tableRows(word, 'w:tr', 'w:tc')]) {
    expect(rows.filter((r) => r.length > 1)).toHaveLength(cells.length + 1)
    for (const [label = '', ...years] of cells)
      expect(rows.find((r) => r[0]?.startsWith(label))?.join('|'), label).toContain(years.join('|'))
  }

  const text = (await extractText(await getDocumentProxy(await bytes('pdf')), { mergePages: true })).text.replace(
    /\s+/g,
    ' ',
  )
  for (const row of cells)
    expect(text).toContain(
      row
        .filter((c) => c !== '')
        .slice(1)
        .join(' '),
    )
})

test('a budget note is a whole paper: all its tables, from its number alone', async () => {
  const { paper } = await house.as(secretary, draftPaper, {
    title: 'BI105 som papir',
    kind: 'budgetnotat',
    committee,
    note: 'BI105',
  })
  const { blocks } = await house.as(secretary, showPaper, { paper })
  const note = await house.as(secretary, showNote, { code: 'BI105' })
  const tables = blocks.filter((b) => b.type === 'table')
  expect(tables).toHaveLength(note.tables.length)
  expect(tables[0]?.rows[0]).toMatchObject({
    header: 'SydhavnsCompagniet',
    cells: [{ text: 'Indvandrer Kvindecentret' }],
  })
  expect(JSON.stringify(tables)).not.toContain('Række')
  const pdf = await getDocumentProxy((await house.as(secretary, render, { paper, format: 'pdf' })).bytes)
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'BI105 som papir', Language: 'da-DK' })
})

test('a note’s choices side by side: BI105 whole costs what its table prints', async () => {
  const parts = [{ key: 'solution', blocks: [{ kind: 'insert', source: 'budget-scenarios', of: 'BI105' }] }]
  const { paper } = await house.as(secretary, draftPaper, {
    title: 'Muligheder',
    kind: 'budgetnotat',
    committee,
    parts,
  })
  const [table] = (await house.as(secretary, showPaper, { paper })).blocks.filter((b) => b.type === 'table')
  const totals = table?.rows.map((r) => r.cells.slice(-2).map((c) => c.text))
  expect(totals).toContainEqual(['22.620', '0'])
})

test('SMALL-NUMBERS: citizens are counted lot by lot, and fewer than five are never a number', async () => {
  const parts = [{ key: 'economy', blocks: [{ kind: 'insert', source: 'citizens', of: agreement }] }]
  const { paper } = await house.as(secretary, draftPaper, { title: 'Borgere', committee, parts })
  const [table] = (await house.as(secretary, showPaper, { paper })).blocks.filter((b) => b.type === 'table')
  const counts = table?.rows.flatMap((r) => r.cells.slice(1).map((c) => c.text)) ?? []
  expect(counts).toHaveLength(6)
  for (const count of counts) expect(count).toMatch(/^(0|[5-9]|\d{2,}|færre end 5)$/)
  expect((await house.as(secretary, checkPaper, { paper })).findings).toEqual([])
  expect(peopleText(3)).toBe('færre end 5')
})

test('REST and the page answer the file’s bytes', async () => {
  const paper = await drafted('Til hentning.')
  const rest = await house.request(`/api/committee/render?paper=${paper}&format=docx`, { as: secretary })
  expect([rest.status, rest.headers.get('content-type')]).toEqual([200, expect.stringContaining('wordprocessingml')])
  const page = await house.request(`/udvalg/${paper}/hent/pdf`, { as: secretary })
  expect(new TextDecoder().decode((await page.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
  expect((await house.request(`/udvalg/${paper}/hent/pdf`)).status).toBe(404)
})

async function drafted(introduction: string): Promise<string> {
  const input = { title: 'Et papir', agreement, committee, introduction }
  return (await house.as(secretary, draftPaper, input)).paper
}

function signOf(c: { kind: string; thousandDkk?: number | undefined; text?: string | undefined }): string {
  const shown = {
    zero: '0',
    dash: '–',
    blank: '',
    text: c.text ?? '',
    value: new Intl.NumberFormat('da-DK').format(c.thousandDkk ?? 0),
  }
  return (shown[c.kind as keyof typeof shown] ?? '').replace(/^-/, '\u2212')
}

/** Rows of cells as plain words, whichever markup they stand in. */
function tableRows(markup: string, row: string, cell: string): string[][] {
  const bare = (t: string) =>
    t
      .replace(/<span class="(sr-only|fact-note)">.*?<\/span>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .trim()
  const of = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<(${tag})(?:\\s[^>]*)?>([^]*?)</\\1>`, 'g'))].map((m) => m[2] ?? '')
  return of(markup, row).map((r) => of(r, cell).map(bare))
}
