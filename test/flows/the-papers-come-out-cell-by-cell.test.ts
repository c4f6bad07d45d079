import { expect, test } from 'vitest'
import { showNote } from '../../src/budget/index.ts'
import { check, checkTableSums, showDocument, type TableOut } from '../../src/cases/index.ts'
import type { z } from 'zod'
import { cast } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
type Table = z.output<typeof TableOut>

/** Each row as printed: its cells ('.' is a blank, '-' a dash, '0' a printed zero, '2000?' a column concluded), a bar, the printed total. */
const printed: Record<string, Record<string, { years: number[]; rows: string[] }>> = {
  BI105: {
    'table-2': {
      years: [2018, 2019, 2020, 2021, 2022],
      rows: [
        'LOT1 5460 5460 5460 0 0 | 16380',
        'LOT2 1540 1540 1540 0 0 | 4620',
        'SUB-EFFORT 7000 7000 7000 0 0 | 21000',
        'FTE 540 540 540 0 0 | 1620',
        'SUB-SERVICE 540 540 540 0 0 | 1620',
        'TOTAL 7540 7540 7540 0 0 | 22620',
      ],
    },
    'table-2b': {
      years: [2018, 2019, 2020, 2021],
      rows: ['EI 7000 7000 7000 . | 21000', 'SV 540 540 540 . | 1620', 'TOTAL 7540 7540 7540 . | 22620'],
    },
    'table-3': {
      years: [2012, 2013, 2014, 2015, 2016, 2017, 2018],
      rows: [
        'BA2013 - 5000 5000 5000 5000 . 0 |',
        'BU2015 . . . 2000? 2000? . 0 |',
        'BU2017 . . . . . 7000 0 |',
        'TOTAL - 5000 5000 7000 7000 7000 0 |',
      ],
    },
  },
  TM157: {
    'table-2': {
      years: [2026, 2027, 2028, 2029],
      rows: [
        'TMF-PM 726 1089 1089 . | 2904',
        'BIF-GUIDE 629 1258 1258 . | 3145',
        'SOF-BRIDGE 310 310 310 . | 930',
        'TMF-RENT 500 . . . | 500',
        'TOTAL 2165 2657 2657 . | 7479',
      ],
    },
    'table-3': {
      years: [2026, 2027, 2028, 2029],
      rows: [
        'RENT 500 . . . | 500',
        'PM 726 1089 1089 . | 2904',
        'GUIDE 629 1258 1258 . | 3145',
        'BRIDGE 310 310 310 . | 930',
        'TOTAL 2165 2657 2657 0 | 7479',
      ],
    },
    'earlier-funds': {
      years: [2023, 2024, 2025],
      rows: ['TM31 341 681 341 | 1363', 'TM20 . . 583 | 583', 'TOTAL . . . | 1946'],
    },
  },
}

const words: Record<string, Record<string, string[]>> = {
  BI105: {
    'table-1': [
      'Række 1: SydhavnsCompagniet, Indvandrer Kvindecentret',
      'Række 2: Settlementet, Hans Knudsen Instituttet',
      'Række 3: Opzoomerne, .',
    ],
    districts: [
      'Bydækkende?: .',
      'Bispebjerg: .',
      'Indre by: .',
      'Vesterbro/Kgs. Enghave/Sydhavnen: X',
      'Valby: .',
      'Amager Øst: .',
      'Nørrebro/Nordvest: X',
      'Østerbro: .',
      'Brønshøj/Husum: .',
      'Vanløse: .',
      'Amager Vest: .',
    ],
  },
  TM157: {
    districts: [
      'Bispebjerg: X',
      'Indre By: .?',
      'Vesterbro/Kgs. Enghave: .?',
      'Valby: .?',
      'Amager Øst: .',
      'Udenbys: .',
      'Nørrebro: .?',
      'Østerbro: .',
      'Brønshøj/Husum: .?',
      'Vanløse: .',
      'Amager Vest: .',
    ],
  },
}

test.each(Object.keys(printed))('%s comes out cell by cell, from the note and from the document', async (code) => {
  const note = await house.as(cast.controller, showNote, { code })
  const paper = await house.as(cast.controller, showDocument, { id: code })
  const seen = [note.tables, paper.content.tables]
  for (const tables of seen) {
    expect(tables.map((t) => t.id).toSorted()).toEqual(
      [...Object.keys(printed[code] ?? {}), ...Object.keys(words[code] ?? {})].toSorted(),
    )
    for (const [id, { years, rows }] of Object.entries(printed[code] ?? {})) {
      const table = tables.find((t) => t.id === id)
      expect(table?.years).toEqual(years)
      expect(table?.rows.map(amountRow)).toEqual(rows)
      expect(table?.rows.filter((r) => r.disagrees)).toEqual([])
    }
    for (const [id, rows] of Object.entries(words[code] ?? {}))
      expect(tables.find((t) => t.id === id)?.rows.map(wordRow)).toEqual(rows)
  }
})

test('the command line says the same, and any of a paper’s numbers will do', async () => {
  const note = await vifte(database, ['budget', 'show-note', '--input', '{"code":"BI105"}', '--as', 'public'])
  const { tables } = JSON.parse(note.out) as { tables: Table[] }
  expect(tables.find((t) => t.id === 'table-2b')?.rows.map(amountRow)).toEqual(printed['BI105']?.['table-2b']?.rows)
  for (const document of ['DOC-2022-LEARNING', '2022-14856', '2023-0004245-1', '2028314'])
    expect((await house.as(cast.controller, check, { document })).document).toBe('DOC-2022-LEARNING')
})

test('a table from outside is checked at the command line, as it is documented', async () => {
  const value = (thousandDkk: number) => ({ kind: 'value', thousandDkk })
  const table = {
    years: [2026, 2027],
    rows: [
      { id: 'A', kind: 'line', cells: [value(3), value(5)], total: 8 },
      { id: 'B', kind: 'line', label: 'Mere', cells: [{ kind: 'dash' }, value(6)], total: 6 },
      { id: 'T', kind: 'total', cells: [value(4), { kind: 'blank' }], total: 14 },
    ],
  }
  const told = await vifte(database, ['cases', 'check-table', '--input', '-', '--as', 'public'], {
    input: JSON.stringify(table),
  })
  expect(JSON.parse(told.out)).toEqual({
    findings: [{ row: 'T', column: 2026, expected: 3, found: 4, along: 'column' }],
    suspect: { row: 'T', column: 2026 },
  })
  const response = await house.request('/api/cases/check-table', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(table),
    as: 'controller',
  })
  expect([response.status, await response.json()]).toMatchObject([200, { suspect: { row: 'T', column: 2026 } }])
})

test('the special efforts of 2014 are 0.95 and 0.50, in all 1.45 million', async () => {
  const { content } = await house.as(cast.public, showDocument, { id: '2013-0235258' })
  const amounts = content.statements.flatMap((s) => (s.kind === 'amount' ? [[s.says, s.thousandDkk]] : []))
  expect(amounts).toEqual([
    ['0,95 mio. kr.', 950],
    ['0,5 mio. kr.', 500],
    ['1,45 mio. kr.', 1450],
  ])
})

test('any one printed amount of the papers’ tables that is changed is found, with its row and column', async () => {
  for (const code of Object.keys(printed)) {
    const { tables } = await house.as(cast.controller, showNote, { code })
    for (const table of tables.filter((t) => t.years.length > 0)) {
      const rows = table.rows.map(({ id, kind, of, printed: cells, printedTotal }) => ({
        id,
        kind,
        of,
        cells,
        printedTotal,
      }))
      expect(await checked({ years: table.years, rows })).toEqual({ findings: [], suspect: null })
      for (const [i, row] of rows.entries())
        for (const [y, cell] of row.cells.entries()) {
          if (cell.kind !== 'value' && cell.kind !== 'zero') continue
          const cells = row.cells.with(y, { kind: 'value', thousandDkk: (cell.thousandDkk ?? 0) + 7 })
          const { findings, suspect } = await checked({ years: table.years, rows: rows.with(i, { ...row, cells }) })
          // Where one sum alone has the cell, nothing crosses it: the sum's own cell is pointed at.
          const [first, second] = findings
          const changed = { row: row.id, column: table.years[y] }
          const at = first && !second ? { row: first.row, column: first.column } : changed
          expect(findings.some((f) => f.row === changed.row || f.column === changed.column)).toBe(true)
          expect(suspect, `${code} ${table.id} ${row.id} ${table.years[y]}`).toEqual(at)
        }
    }
  }
})

function checked(input: unknown) {
  return house.as(cast.controller, checkTableSums, input)
}

/** What the rules find in each paper: the rule, and a word of each of its first two readings. */
const found: Record<string, [rule: string, one: string, two: string][]> = {
  'DOC-2013-SPECIAL': [
    ['NAME-VARIES', 'Center for Arbejdsfastholdelse', 'Center for arbejdsfastholdelse / Bispebjerg Hospital'],
    ['ANNEX-TITLES', 'om socialøkonomiske virksomheder', 'for socialøkonomiske virksomheder status'],
    ['ANNEX-TITLES', 'behov for særindsatser for mindre', 'behovet for særindsatser mindre'],
    ['MEETING-UNDATED', 'intet', '7. oktober 2013'],
  ],
  BI105: [
    ['NAME-VARIES', 'Hans Knudsen Instituttet', 'HKI'],
    ['CAPTION-ROWS', 'service og overførsler', 'Efterspørgselsstyret indsats og Service'],
    ['YEARS-DIFFER', '2018–2022', '2018–2021'],
    ['TABLE-NUMBER-TWICE', 'Udgifter til forlængelse', 'service og overførsler'],
    ['CODE-CHANGES', '18.10', '35.10'],
  ],
  'DOC-2022-TENDER': [
    ['BODY-DECIDES', 'Beskæftigelses- og Integrationsforvaltningen', 'Beskæftigelses- og Integrationsudvalget'],
    ['LOT-SWAPPED', 'Udbudsområde 2: Kort afklarende', 'Udbudsområde 1: Hurtigt i virksomhed'],
    ['LIST-DIFFERS', 'udadreagerende', 'bande-/rockerrelationer'],
    ['REST-UNEXPLAINED', '15 mio. kr.', '9 mio. kr.'],
    ['SECTION-NUMBER-TWICE', 'Udbudsstruktur', 'Tildelings- og vægtningsmodel'],
  ],
  'DOC-2022-LEARNING': [
    ['LOT-SWAPPED', 'Udbudsområde 1: Hurtigt i virksomhed', 'Udbudsområde 2: Kort afklarende'],
    ['LIST-DIFFERS', 'bande-/rockerrelationer', 'udadreagerende'],
    ['NAME-VARIES', 'Hans Knudens Institut (HKI)', 'HKI'],
    ['NAME-VARIES', 'Dansk Råstof/Springbræt', 'Springbræt'],
    ['NAME-VARIES', 'Plan & Handling', 'Plan og Handling'],
    ['NOT-REQUIRED', 'lokalt forankret', 'Skal aflevere'],
    ['NOT-ANSWERED', 'Socialforvaltningen', 'Afsnit med svar'],
    ['REPORTS-FEWER', 'udbudsområde 1 og 2', 'udbudsområde 2, 3 og 4'],
    ['REPORTS-UNMAPPED', 'udbudsområde 1, 2 og 4', 'rapport 19 og 20'],
    ['LOT-UNTITLED', 'ingen titel', 'Sundhed, omsorg og pædagogik'],
    ['NUMBER-YEAR', '2023-0004245-1', '28. november 2022'],
  ],
  TM157: [
    ['TEXT-TABLE', '7,5 mio. kr.', '7.479'],
    ['NOT-TICKED', 'Sydhavnen, Husum Nord og Bispebjerg', 'Afkrydset: Bispebjerg'],
    ['BLANK-OR-ZERO', 'intet', 'trykt 0'],
    ['TABLE-NUMBER-GAP', 'intet', 'Tabel 2'],
    ['CODE-CHANGES', '35.10', '18.10'],
  ],
}

test.each(Object.keys(found))(
  'the rules find in %s what does not agree, with both readings, and nothing more',
  async (document) => {
    const { findings } = await house.as(cast.public, check, { document })
    expect(findings.map((f) => f.rule)).toEqual(found[document]?.map(([rule]) => rule))
    found[document]?.forEach(([, one, two], i) => {
      expect(findings[i]?.readings[0]?.says).toContain(one)
      expect(findings[i]?.readings[1]?.says).toContain(two)
    })
  },
)

test('the findings’ page shows both readings, to the public too, and calls nothing a mistake', async () => {
  for (const as of [undefined, 'controller']) {
    const response = await house.request('/sager/DOC-2017-BI105/eftersyn', as ? { as } : {})
    const page = await response.text()
    expect(response.status).toBe(200)
    for (const words of ['Hans Knudsen Instituttet', 'HKI', '18.10', '35.10', 'href="/sager/DOC-2025-TM157?sted='])
      expect(page).toContain(words)
    expect(page.slice(page.indexOf('<main'))).not.toMatch(/\bfejl/i)
  }
})

function amountRow(row: Table['rows'][number]): string {
  const total = row.printedTotal === null ? '' : ` ${row.printedTotal}`
  return `${row.id} ${row.printed.map(cellSign).join(' ')} |${total}`
}

function wordRow(row: Table['rows'][number]): string {
  return `${row.label}: ${row.cells.map(cellSign).join(', ')}`
}

function cellSign({ kind, thousandDkk, text, basis }: Table['rows'][number]['cells'][number]): string {
  const sign = { value: `${thousandDkk}`, zero: '0', dash: '-', blank: '.', text: text ?? '' }[kind]
  return basis === undefined ? sign : `${sign}?`
}
