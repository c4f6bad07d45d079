import { expect, test } from 'vitest'
import { memo, note, proposal } from '../../../../test/papers.ts'
import { cellText } from './cells.ts'
import { daysIn, vagueDaysIn } from './days.ts'
import { alike, mended, splitJoiner } from './letters.ts'
import { linesOf } from './line.ts'
import { numbersIn } from './numbers.ts'
import { recognise, type Recognised } from './recognise.ts'

const bodies = [
  { id: 'eb-udvalg', kind: 'committee', name: 'Beskæftigelsesudvalget' },
  { id: 'eb-forvaltning', kind: 'administration', name: 'Beskæftigelsesforvaltningen' },
]

test('a proposal with split letters: number, item, points, bodies, decision, remark, annexes and signers, each with its line', () => {
  const found = recognise(proposal, bodies)
  expect(found.head.title).toEqual({ value: 'Nye veje til lønnede timer i Havnekvarteret', line: 1 })
  expect(found.head.item?.value).toBe(3)
  expect(found.head.kind?.value).toBe('committee-paper')
  expect(found.numbers).toEqual([{ value: { number: '2025-0012345', system: 'eDoc', of: 'case' }, line: 2 }])
  expect(found.bodies.map((b) => b.body.id)).toEqual(expect.arrayContaining(['eb-udvalg', 'eb-forvaltning']))
  expect(found.points.map((p) => [p.value.no, p.value.asks, p.line])).toEqual([
    [1, 'approve', 8],
    [2, 'note', 12],
  ])
  expect(found.points[0]?.value.says).toMatch(/^Beskæftigelsesudvalget godkender .* 2026 og 2027\.$/)
  expect(found.decision?.points.map((p) => [p.no, p.outcome])).toEqual([
    [1, 'approved'],
    [2, 'noted'],
  ])
  expect(found.remarks).toMatchObject([{ parties: ['Borgerlisten', 'Havnelisten'], joinedBy: ['Fælleslisten'] }])
  expect(found.annexes[0]).toMatchObject({
    docNo: '2025-0012345-1',
    titleInText: 'Oversigt over virksomheder',
    titleInList: 'Oversigt over virksomheder i kvarteret',
  })
  expect(found.signers?.names).toEqual(['Eva Holm', 'Jens Bo Lind'])
  expect(found.amounts.map((a) => [a.measure, a.thousandDkk, a.per])).toEqual([
    ['committed', 750, 'total'],
    ['allocated', 1500, 'year'],
  ])
  expect(found.citations).toMatchObject([{ day: '2025-04-14', item: 2, body: 'BU' }])
  expect(found.missed.map((m) => m.text)).toEqual(['primo 2025'])
})

test('a note: rows over several lines, and a cell is placed where the sums allow one place only', () => {
  const [first, second] = recognise(note, bodies).tables
  expect(first?.table).toMatchObject({
    id: 'table-1',
    printedNumber: '1',
    years: [2026, 2027, 2028],
    priceLevelLabel: '2026 p/l',
  })
  expect(cells(first)).toEqual([
    'Vejledning af virksomheder og borgere: 1.200 1.200 300 = 2700',
    'Lokaler: 400 – 0 = 400',
    'Opstart: ~150 _ _ = 150',
    'Udgifter i alt: 1.750 1.200 300 = 3250',
  ])
  expect(first?.table.rows[0]?.area).toBe('Service')
  expect(second?.table.caption).toBe('Tidligere afsatte midler')
  expect(cells(second)).toEqual([
    'Aftalen 2023: ~500 ~500 _ = null',
    'Aftalen 2024: _ ~250 ~250 = null',
    'Afsatte midler i alt: 500 750 250 = null',
  ])
})

test('a text layer without empty lines: a table under another heading does not take the caption before it', () => {
  const found = recognise(note.replace(/\n{2,}/g, '\n'), bodies)
  expect(found.tables.map((t) => t.table.caption)).toEqual(['Udgifter til indsatsen', 'Tidligere afsatte midler'])
})

test('a row that fits under several years is left empty, and told', () => {
  const text = note.replace('Afsatte midler i alt 500 750 250', '')
  const found = recognise(text, bodies)
  expect(cells(found.tables[1])).toEqual(['Aftalen 2023: _ _ _ = null', 'Aftalen 2024: _ _ _ = null'])
  expect(found.missed.filter((m) => m.why.includes('flere år'))).toHaveLength(2)
})

test('a memo in Markdown: numbers under their labels, the document’s day, and a table whose empty cells differ', () => {
  const found = recognise(memo, bodies)
  expect(found.head).toMatchObject({
    title: { value: 'Orientering om erfaringer fra 2025' },
    kind: { value: 'memo' },
    documentDay: { value: '2025-12-03' },
    caseworker: { value: 'Mona Vind' },
    addressee: { value: 'Beskæftigelsesudvalget' },
  })
  expect(found.numbers.map((n) => n.value)).toEqual([
    { number: '2025 - 20311', system: 'F2', of: 'case' },
    { number: '3099887', system: 'F2', of: 'document' },
  ])
  expect(cells(found.tables[0])).toEqual(['Havnen: 1.200 1.350 = 2550', 'Bakken: – _ = 0', 'I alt: 1.200 1.350 = 2550'])
  expect(found.annexes.map((a) => a.no)).toEqual([1, 2])
  expect(found.missed).toEqual([])
})

test('a paper that says it another way: points under their heading, a meeting in a sentence, decisions in one line', () => {
  const text = [
    '# Mentorer til enlige forsørgere',
    'Møde i Beskæftigelsesudvalget den 17. november 2026',
    '',
    '## Indstilling',
    '1. at Beskæftigelsesudvalget godkender rammerne,',
    '2. at Beskæftigelsesudvalget tager orienteringen til efterretning.',
    '',
    '## Økonomi',
    '| 1.000 kr. | 2027 | 2028 |',
    '|---|---|---|',
    '| Mentorer | 1.200 | 1.200 |',
    '',
    '## Beslutning',
    'Indstillingens punkt 1 blev godkendt uden afstemning. Punkt 2 blev taget til efterretning.',
  ]
  const found = recognise(text.join('\n'), bodies)
  expect(found.head.kind?.value).toBe('committee-paper')
  expect(found.head.meetingDay).toEqual({ value: '2026-11-17', line: 2 })
  expect(found.points.map((p) => [p.value.no, p.value.asks, p.line])).toEqual([
    [1, 'approve', 5],
    [2, 'note', 6],
  ])
  expect(found.decision).toMatchObject({ vote: 'none', outcome: null })
  expect(found.decision?.points.map((p) => [p.no, p.outcome])).toEqual([
    [1, 'approved'],
    [2, 'noted'],
  ])
  expect(found.tables[0]?.table.caption).toBe('Økonomi')
  expect(found.tables[0]?.line).toBe(8)
})

test('a decision of which only the vote was read is told as not understood', () => {
  const found = recognise('# Notat om havnen\n\n## Beslutning\nUdvalget drøftede sagen uden afstemning.', bodies)
  expect(found.decision).toBeNull()
  expect(found.missed.map((m) => m.why)).toContain('Beslutningen er ikke forstået')
})

test('a table in HTML is read as one in Markdown', () => {
  const html =
    '<table>\n<tr><th>Sted</th><th>2025</th><th>2026</th></tr>\n<tr><td>Havnen</td><td>5</td><td>–</td></tr>\n</table>'
  expect(cells(recognise(html, [])?.tables[0])).toEqual(['Havnen: 5 – = null'])
})

test('days as papers print them; a day that does not exist is told and not read', () => {
  expect(daysIn('21.11.2022, 28-11-2022, 16.09.13 og 1. september 2023').map((d) => d.day)).toEqual([
    ...['2022-11-21', '2022-11-28', '2013-09-16', '2023-09-01'],
  ])
  expect(daysIn('31.06.2023')).toEqual([])
  expect(vagueDaysIn('primo 2023 og 31.06.2023')).toEqual(['primo 2023', '31.06.2023'])
})

test('a period of years and a telephone number are no case', () => {
  expect(numbersIn(linesOf('Perioden 2021-2024, tlf. 33-12345678'))).toEqual([])
})

test('split letters are put together, and words that stand apart stay apart', () => {
  const join = splitJoiner(['kontraktindgåelse'])
  expect(join('t il kontrakt indgåelse i relat ive akt iviteter')).toBe('til kontraktindgåelse i relative aktiviteter')
  for (const line of ['at ikke alt i livet', 'et initiativ', 'fast ind i huset']) expect(join(line)).toBe(line)
})

test('lost letters are mended in names and headings only where the word is known', () => {
  expect(mended('Fremme af socialekonomi og beskaeftigelse i Kebenhavn')).toBe(
    'Fremme af socialøkonomi og beskæftigelse i København',
  )
  expect(mended('Kontor, forening og økonomisk øvrig')).toBe('Kontor, forening og økonomisk øvrig')
  expect(alike('Okonomi', 'Økonomi')).toBe(true)
  expect(alike('Kommune', 'Økonomi')).toBe(false)
})

test.each(['Aa '.repeat(20_000), 'Aa- og '.repeat(10_000), 'Tabel 1 - x\n'.repeat(3000)])(
  'a text made to be slow is read all the same: %#',
  (text) => {
    const began = performance.now()
    recognise(text, bodies)
    expect(performance.now() - began).toBeLessThan(8000)
  },
)

test('nothing behind the lines holds a personal number', () => {
  const found = recognise('Notat\n\nBorger 010190-1234 skal til møde\n', [])
  expect(JSON.stringify(found)).not.toContain('1234')
})

function cells(found: Recognised['tables'][number] | undefined): string[] {
  return (found?.table.rows ?? []).map(
    (r) =>
      `${r.label}: ${r.cells.map((c) => (c.basis ? '~' : '') + (cellText(c) || '_')).join(' ')} = ${r.printedTotal}`,
  )
}

test.each([
  ['tables that never end', '<tr>'.repeat(900) + '\n'],
  ['one long word', 'A'.repeat(3_900) + '\n'],
])('a file made to be slow is read in seconds, and what is not read of it is told: %s', (_, line) => {
  const began = performance.now()
  const { missed } = recognise(`<table>\n${line.repeat(Math.ceil(600_000 / line.length))}`, bodies)
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(missed[0]).toMatchObject({ text: 'Resten af filen' })
})

test('a thousand case numbers are a thousand, each once', () => {
  const numbers = Array.from({ length: 9_000 }, (_, i) => `2013-${String(i).padStart(7, '0')}`)
  const began = performance.now()
  expect(numbersIn(linesOf([...numbers, ...numbers.slice(0, 900)].join('\n')))).toHaveLength(9_000)
  expect(performance.now() - began).toBeLessThan(1_000)
})
