import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { formatKroner } from '../../../kernel/money.ts'
import { listLines, listNotes, showNote } from '../../../budget/index.ts'
import type { Block, DocRow } from '../../../platform/documents/model.ts'
import type { Choice, Desk, FigureSource, Source } from './desk.acts.ts'
import type { LiveFigure, LiveInsert, Origin } from './live.ts'
import { noteTable } from './note-table.view.ts'

type Note = z.output<typeof showNote.output>

/** Every table of a budget note. */
export const budgetNote: Source = {
  id: 'budget-note',
  label: 'Budgetnotatets tabeller',
  choices: noteChoices,
  read: async (desk, of) => noteInsert(await noteFor(desk, of), undefined, desk),
}

/** One of them: `BI105/table-2`. */
export const budgetTable: Source = {
  id: 'budget-table',
  label: 'Én tabel af et budgetnotat',
  choices: async (desk) => {
    const notes = await Promise.all((await noteChoices(desk)).map((n) => noteFor(desk, n.value)))
    return notes.flatMap((n) =>
      n.tables.map((t) => ({
        value: `${n.code}/${t.id}`,
        label: `${n.code}: ${t.printedNumber ?? ''} ${t.caption}`.trim(),
      })),
    )
  },
  read: async (desk, of) => {
    const [, code = of, table = ''] = /^(.+)\/([^/]+)$/.exec(of) ?? []
    return noteInsert(await noteFor(desk, code), table, desk)
  },
}

/** A budget line year by year: what was given, what is bound, what is used, what is left. */
export const appropriationLine: Source = {
  id: 'appropriation',
  label: 'Bevilling år for år',
  choices: lineChoices,
  read: async (desk, of): Promise<LiveInsert> => {
    const line = await lineFor(desk, of)
    const rows = line.years.map((y): DocRow => ({
      kind: 'line',
      header: String(y.year),
      cells: [y.appropriatedOere, y.committedOere, y.usedOere, y.leftOere].map((oere) => ({
        kind: oere === 0n ? 'zero' : 'value',
        text: formatKroner(oere),
        href: `/budget/bevillinger/${encodeURIComponent(of)}`,
      })),
    }))
    const columns = ['År', 'Bevilget', 'Disponeret', 'Brugt', 'Tilbage'].map((label, i) => ({ label, numeric: i > 0 }))
    return {
      title: `Bevilling: ${line.name}`,
      ...lineOrigin(desk, of, line.name),
      blocks: [
        { type: 'table', caption: `Bevilling: ${line.name}`, columns, rows },
        sourceLine(`Kilde: bevillingens regnskab, bevilling ${line.code}.`),
      ],
      annex: [],
    }
  },
}

export const lineFigures: FigureSource[] = (
  [
    ['bevilget', 'appropriatedOere', 'Bevilget'],
    ['rest', 'leftOere', 'Tilbage af bevillingen'],
  ] as const
).map(([name, key, label]) => ({
  name,
  choices: async (desk) =>
    (await linesOf(desk)).flatMap((l) =>
      l.years.map((y) => ({ value: `${l.id}/${y.year}`, label: `${l.name}, ${y.year}` })),
    ),
  read: async (desk, of): Promise<LiveFigure> => {
    const [, id = of, year = ''] = /^(.+)\/(\d{4})$/.exec(of) ?? []
    const line = await lineFor(desk, id)
    const found = line.years.find((y) => y.year === Number(year))
    if (!found) throw new Refusal('not-found', `Bevillingen ${id} har intet år ${year}.`)
    return {
      label: `${label}, ${line.name}, ${year}`,
      unit: 'oere',
      value: String(found[key]),
      text: formatKroner(found[key]),
      ...lineOrigin(desk, id, line.name),
    }
  },
}))

function noteInsert(note: Note, table: string | undefined, desk: Desk): LiveInsert {
  const tables = note.tables.filter((t) => table === undefined || t.id === table)
  if (tables.length === 0)
    throw new Refusal(
      'not-found',
      table === undefined
        ? `Budgetnotatet ${note.code} har ingen tabeller.`
        : `Budgetnotatet ${note.code} har ikke tabellen ${table}.`,
    )
  const kinds = new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.cells.map((c) => c.kind))))
  const signs = [
    ...(kinds.has('dash') ? ['–: papiret trykker en streg'] : []),
    ...(kinds.has('blank') ? ['tomt felt: papiret trykker ingenting'] : []),
  ]
  const version = note.version === null ? '' : `, version ${note.version}`
  return {
    title: `${note.code}: ${note.title}`,
    definition: 'Beløb i 1.000 kr.; en sum er regnet af sine linjer, og det trykte står under, hvor det er et andet.',
    asOf: desk.work.today,
    source: `Budgetnotatet ${note.code}${version}`,
    rule: 'note-table/1',
    href: `/budget/notater/${encodeURIComponent(note.code)}`,
    blocks: [
      ...tables.map(noteTable),
      sourceLine([...signs, `Kilde: ${note.code}, ${note.title}${version}`].join('. ').concat('.')),
    ],
    annex: [],
  }
}

function sourceLine(text: string): Block {
  return { type: 'paragraph', soft: true, runs: [{ text }] }
}

function lineOrigin({ work }: Desk, id: string, name: string): Origin {
  return {
    definition: 'Bevilget, disponeret, brugt og tilbage i året, uden moms.',
    asOf: work.today,
    source: `Bevillingens regnskab: ${name}`,
    rule: 'appropriation-year/1',
    href: `/budget/bevillinger/${encodeURIComponent(id)}`,
  }
}

async function noteFor({ work }: Desk, code: string): Promise<Note> {
  return showNote.output.parse(await showNote.run(work, { code }))
}

async function lineFor(desk: Desk, id: string) {
  const line = (await linesOf(desk)).find((l) => l.id === id)
  if (!line) throw new Refusal('not-found', `Bevillingen ${id} findes ikke her.`)
  return line
}

async function linesOf({ work, world }: Desk) {
  return (await listLines.run(work, { world })).rows
}

async function lineChoices(desk: Desk): Promise<Choice[]> {
  return (await linesOf(desk)).map((l) => ({ value: l.id, label: l.name }))
}

/** The municipality's own notes, and those of the papers, which are public. */
async function noteChoices({ work, world }: Desk): Promise<Choice[]> {
  const worlds = world === 'live' ? (['live'] as const) : ([world, 'papers'] as const)
  const lists = await Promise.all([...new Set(worlds)].map((w) => listNotes.run(work, { world: w })))
  return lists.flatMap((l) => l.rows.map((n) => ({ value: n.code, label: `${n.code}: ${n.title}` })))
}
