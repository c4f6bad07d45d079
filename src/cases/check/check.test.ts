import { expect, test } from 'vitest'
import { checkDocument } from './check.ts'
import { archive, filed, listSaid, lotSaid, reportSaid, soundContent as sound } from './example.ts'
import type { Archive } from './archive.ts'

const value = (thousandDkk: number) => ({ kind: 'value' as const, thousandDkk })
const { statements, names, tables, sections } = sound
const [first, second] = tables as [(typeof tables)[number], (typeof tables)[number]]
const place = { says: 'et sted' }

/** Statements with one, known by its id, put in another's place. */
function instead(id: string, ...by: object[]) {
  return { statements: [...statements.filter((s) => s.id !== id), ...by] as typeof statements }
}

function with_(id: string, change: object) {
  return instead(id, { ...statements.find((s) => s.id === id), ...change })
}

/** The first table with another last row, or other years. */
function withTable(change: Partial<typeof first>) {
  return { tables: [{ ...first, ...change }, second] }
}

function withTotal(cells: ReturnType<typeof value>[], printedTotal: number) {
  return withTable({ rows: first.rows.map((r) => (r.id === 'T' ? { ...r, cells, printedTotal } : r)) })
}

const zero = { kind: 'zero' } as unknown as ReturnType<typeof value>
const blank = { kind: 'blank' } as unknown as ReturnType<typeof value>

test('a sound paper has no findings', () => {
  expect(checkDocument(archive())).toEqual([])
})

/** The rule, what is other than sound, and words of both readings. */
const one: [rule: string, archive: Archive, first: string, second: string][] = [
  ['TEXT-SUM', archive(with_('food', { thousandDkk: 25, says: '25.000 kr.' })), '30.000 kr.', '35'],
  ['TEXT-TABLE', archive(with_('asked', { thousandDkk: 1200, says: '1,2 mio. kr.' })), '1,2 mio. kr.', '1.000'],
  ['TEXT-TABLE', archive(with_('yearly', { thousandDkk: 310, says: '310.000 kr.' })), '310.000 kr.', '300'],
  [
    'BODY-DECIDES',
    archive({ points: [{ no: 1, says: 'Rammerne', namesBody: 'ADM' }] }),
    'Socialforvaltningen',
    'Socialudvalget',
  ],
  ['REST-UNEXPLAINED', archive(with_('used', { thousandDkk: 400, says: 'ca. 400.000 kr.' })), '900.000', '400.000'],
  ['CAPTION-ROWS', archive(withTable({ caption: 'Udgifter til service og overførsler' })), 'overførsler', 'Service'],
  ['TABLE-NUMBER-TWICE', archive({ tables: [first, { ...second, printedNumber: 'Tabel 1' }] }), 'Udgifter', 'service'],
  ['TABLE-NUMBER-GAP', archive({ tables: [first, { ...second, printedNumber: 'Tabel 3' }] }), 'intet', 'Tabel 3'],
  [
    'SECTION-NUMBER-TWICE',
    archive({ sections: [...sections, { no: '2', title: 'Proces', level: 1 }] }),
    'Økonomi',
    'Proces',
  ],
  ['LOT-UNTITLED', archive(with_('YOUNG-1', { title: undefined })), 'ingen titel', 'Opkvalificering'],
  ['NOT-REQUIRED', archive(instead('answers-required', listSaid('answers', 'required', ['OLD']))), 'YOUNG', 'OLD'],
  ['NOT-ANSWERED', archive(instead('answers-answered', listSaid('answers', 'answered', ['OLD']))), 'YOUNG', 'OLD'],
  ['NOT-TICKED', archive(instead('place-areas', listSaid('place', 'areas', ['north']))), 'north', 'west'],
  ['REPORTS-UNMAPPED', archive(instead('report-3', reportSaid(3, 'YOUNG'))), '1 og 2', '1, 2 og 3'],
  [
    'ANNEX-TITLES',
    archive({}, { annexes: [{ no: 1, titleInText: 'Oversigt', titleInList: 'Liste' }] }),
    'Oversigt',
    'Liste',
  ],
  [
    'NUMBER-YEAR',
    archive({}, { numbers: [{ number: '2027-0001-4', system: 'eDoc', of: 'case' }] }),
    '2027',
    '2. marts 2026',
  ],
  ['MEETING-UNDATED', archive({}, { meetingDay: null }), 'intet', '12. januar 2026'],
  [
    'WEEKDAY-DATE',
    archive(with_('start', { weekday: 'mandag', says: 'mandag den 1. september' })),
    'mandag',
    'tirsdag',
  ],
  [
    'DAYS-IN-ORDER',
    archive(with_('end', { day: '2026-08-31', says: '31. august 2026' })),
    '31. august 2026',
    '1. september',
  ],
  ['DAYS-IN-ORDER', archive({ citations: [{ label: 'Start', day: '2026-05-01' }] }), '1. maj 2026', '2. marts 2026'],
  [
    'NAME-VARIES',
    archive({ names: [...names, { as: 'Aals Værksted', kind: 'enterprise', place }] }),
    'Værkstedet Ål',
    'Aals',
  ],
]

test.each(one)('%s finds what is not sound, and gives both readings', (rule, given, a, b) => {
  const findings = checkDocument(given)
  expect(findings.map((f) => f.rule)).toEqual([rule])
  expect(findings[0]?.readings.length).toBeGreaterThanOrEqual(2)
  expect(findings[0]?.readings[0]?.says).toContain(a)
  expect(findings[0]?.readings[1]?.says).toContain(b)
})

test('TABLE-SUM: the printed and the computed sum stand beside each other, and the cell to look at first is named', () => {
  const findings = checkDocument(archive(withTotal([value(501), value(500)], 1000)))
  expect(findings.map((f) => [f.rule, f.readings.map((r) => `${r.place}: ${r.says}`)])).toEqual([
    ['TABLE-SUM', ['Tabel 1, I alt, 2026: 501 er trykt', 'Tabel 1, rækkerne over, 2026: 500 er summen']],
    ['TABLE-SUM', ['Tabel 1, I alt, i alt: 1.000 er trykt', 'Tabel 1, I alt, årene: 1.001 er summen']],
  ])
  expect(findings[0]?.where).toContain('Se først efter feltet Tabel 1, I alt, 2026')
})

test('NOT-RECEIVED: who must report and has not is missing', () => {
  const lists = [listSaid('other', 'required', ['YOUNG', 'OLD']), listSaid('other', 'received', ['OLD'])]
  expect(checkDocument(archive({ statements: [...statements, ...lists] })).map((f) => f.rule)).toEqual(['NOT-RECEIVED'])
})

test('REPORTS-FEWER: two agreements and one report, which tells no group', () => {
  const given = statements.filter((s) => s.kind !== 'report')
  const [finding, ...more] = checkDocument(
    archive({ statements: [...given, reportSaid(1, undefined)] as typeof statements }),
  )
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'REPORTS-FEWER' })
  expect(finding?.readings.map((r) => r.says)).toEqual([
    'Skolen for Håndværk: udbudsområde 1 og 2',
    'Skolen for Håndværk: udbudsområde 1',
    'Skolen for Håndværk: rapport 1 uden målgruppe',
  ])
})

test('TEXT-TABLE: an amount in round numbers is named as rounded, and one that is off is not', () => {
  const rows = (b: number) =>
    withTable({
      rows: first.rows.map((r) => {
        if (r.id === 'A') return r
        return r.id === 'B'
          ? { ...r, cells: [value(b), value(200)], printedTotal: b + 200 }
          : { ...r, cells: [value(300 + b), value(500)], printedTotal: 800 + b }
      }),
    })
  const said = with_('asked', { thousandDkk: 1000, says: '1,0 mio. kr.' })
  expect(checkDocument(archive({ ...rows(179), ...said }))).toMatchObject([{ rule: 'TEXT-TABLE', kind: 'rounding' }])
  expect(checkDocument(archive({ ...rows(100), ...said }))).toMatchObject([{ rule: 'TEXT-TABLE', kind: 'differs' }])
})

test('YEARS-DIFFER and BLANK-OR-ZERO tell tables of the same money apart', () => {
  const wider = (last: typeof zero) => ({
    years: [2026, 2027, 2028],
    rows: first.rows.map((r) => ({ ...r, cells: [...r.cells, r.id === 'T' ? last : blank] })),
  })
  const years = checkDocument(archive(withTable(wider(zero))))
  expect(years.map((f) => f.rule)).toEqual(['YEARS-DIFFER'])
  expect(years[0]?.readings.map((r) => r.says)).toEqual(['2026–2028; 2028: trykt 0', '2026–2027'])
  const both = {
    tables: [
      { ...first, ...wider(zero) },
      { ...second, ...wider(blank) },
    ],
  }
  expect(checkDocument(archive(both)).map((f) => [f.rule, f.readings.map((r) => r.says)])).toEqual([
    ['BLANK-OR-ZERO', ['trykt 0', 'intet']],
  ])
})

test('CODE-YEAR: a code is told when it is used outside the years it is known for, and not when nobody knows it', () => {
  const later = (code: string) => ({
    years: [2027, 2028],
    rows: first.rows.map((r) => ('appropriation' in r ? { ...r, appropriation: code } : r)),
  })
  const tables_ = (code: string) => ({
    tables: [
      { ...first, ...later(code) },
      { ...second, ...later(code) },
    ],
  })
  expect(new Set(checkDocument(archive(tables_('40.1 - Drift'))).map((f) => f.rule))).toEqual(new Set(['CODE-YEAR']))
  expect(checkDocument(archive(tables_('99.9')))).toEqual([])
})

test('CODE-CHANGES: one control area under two codes in two times is told in both papers', () => {
  const rows = first.rows.map((r) => ('appropriation' in r ? { ...r, appropriation: '12.1' } : r))
  const old = filed({ tables: [{ ...first, years: [2018, 2019], rows }] }, { id: 'DOC-OLD', title: 'Et gammelt notat' })
  const [finding, ...more] = checkDocument(archive({}, { others: [old] }))
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'CODE-CHANGES', kind: 'change' })
  expect(finding?.readings.map((r) => [r.document, r.says])).toEqual([
    ['DOC-1', '40.1 i 2026–2027'],
    ['DOC-OLD', '12.1 i 2018–2019'],
  ])
})

test('CODE-CHANGES is told within one paper too, and not of two codes in the same years', () => {
  const rows = (code: string) => first.rows.map((r) => ('appropriation' in r ? { ...r, appropriation: code } : r))
  const table = (id: string, years: number[], code: string) => ({
    ...first,
    id,
    caption: id,
    printedNumber: `Tabel ${id}`,
    years,
    rows: rows(code).map((r) => ({ ...r, cells: r.cells.slice(0, years.length) })),
  })
  const codes = (...years: number[]) =>
    checkDocument(archive({ statements: [], tables: [table('1', [2026, 2027], '40.1'), table('2', years, '12.1')] }))
      .filter((f) => f.rule === 'CODE-CHANGES')
      .map((f) => f.readings.map((r) => r.says))
  expect(codes(2018, 2019)).toEqual([['40.1 i 2026–2027', '12.1 i 2018–2019']])
  expect(codes(2026, 2027)).toEqual([])
  expect(codes(2018)[0]?.[1]).toBe('12.1 i 2018')
})

test.each([
  ['2027 - 14856', '2027'],
  ['SAG-2027-00012', '2027'],
  ['F2 2027-991', '2027'],
  ['27/012345', '2027'],
  ['85.16.00-P20-1-27', '2027'],
])('NUMBER-YEAR reads the year of %s', (number, year) => {
  const [finding, ...more] = checkDocument(archive({}, { numbers: [{ number, system: null, of: 'case' }] }))
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'NUMBER-YEAR', where: `Sagsnummeret er fra ${year}, papiret fra 2026` })
})

test('NUMBER-YEAR is silent of an older case, and of a number that has no year', () => {
  for (const number of ['2013-0235258', '75/1234', '12/34', '5026-1', 'BI105', '85.16.00'])
    expect(checkDocument(archive({}, { numbers: [{ number, system: null, of: 'case' }] }))).toEqual([])
})

test('LOT-SWAPPED reads compounds: a word that ends another is of its kin', () => {
  const lots = (a: string, b: string) => [lotSaid('NEW', 1, a), lotSaid('NEW', 2, b)]
  const other = filed(
    { statements: lots('Voksnes danskundervisning', 'Virksomhedspraktik') },
    { id: 'DOC-2', title: 'Et udbud' },
  )
  const given = archive({ statements: lots('Praktik', 'Danskundervisning') }, { others: [other] })
  expect(checkDocument(given).map((f) => f.rule)).toEqual(['LOT-SWAPPED'])
})

test('LOT-SWAPPED: two lots that have each other’s content in another paper; new words alone are no swap', () => {
  const swapped = [lotSaid('YOUNG', 1, 'Opkvalificeringsforløb'), lotSaid('YOUNG', 2, 'Hurtigt ud i job')]
  const renamed = [lotSaid('YOUNG', 1, 'Hurtigt ud i job'), lotSaid('YOUNG', 2, 'Opkvalificeringsforløb')]
  const other = (lots: typeof swapped) => filed({ statements: lots }, { id: 'DOC-2', title: 'Et udbud' })
  expect(checkDocument(archive({}, { others: [other(swapped)] })).map((f) => f.rule)).toEqual(['LOT-SWAPPED'])
  expect(checkDocument(archive({}, { others: [other(renamed)] }))).toEqual([])
})

test('LIST-DIFFERS: two papers give an agreement different target groups', () => {
  const other = (codes: string[]) =>
    filed({ statements: [listSaid('AGR', 'target-groups', codes)] }, { id: 'DOC-2', title: 'Et notat' })
  expect(checkDocument(archive({}, { others: [other(['OLD'])] })).map((f) => f.rule)).toEqual(['LIST-DIFFERS'])
  expect(checkDocument(archive({}, { others: [other(['OLD', 'YOUNG'])] }))).toEqual([])
})

test('NAME-VARIES reaches other papers, and tells only the spellings this one does not have', () => {
  const other = filed(
    { names: ['Aals Værksted', 'Værkstedet Ål'].map((as) => ({ as, kind: 'enterprise', place: { says: 'et sted' } })) },
    { id: 'DOC-2', title: 'Et notat' },
  )
  const findings = checkDocument(archive({}, { others: [other] }))
  expect(findings.map((f) => f.readings.map((r) => [r.document, r.says]))).toEqual([
    [
      ['DOC-1', 'Værkstedet Ål'],
      ['DOC-2', 'Aals Værksted'],
    ],
  ])
})

test('NAME-VARIES tells two spellings of an enterprise that no register knows, and not two enterprises', () => {
  const said = (...names: string[]) =>
    archive({ names: names.map((as) => ({ as, kind: 'enterprise' as const, place: { says: 'et sted' } })) })
  const findings = checkDocument(said('Mod & Mål ApS', 'Mod og Mål', 'Kilden', 'Havnens Køkken', 'Havnens Kokken'))
  expect(findings.map((f) => [f.rule, f.readings.map((r) => r.says)])).toEqual([
    ['NAME-VARIES', ['Mod & Mål ApS', 'Mod og Mål']],
  ])
  expect(findings[0]?.where).toBe('Mod & Mål ApS står under flere navne')
  expect(checkDocument(said('MOD OG MÅL', 'Mod og Mål'))).toEqual([])
})
