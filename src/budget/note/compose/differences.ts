import { cellText, readCell } from './cell.ts'
import { rowWords, type Draft, type DraftRow, type DraftTable } from './draft.ts'
import { withIds } from './ids.ts'

/** One place where what is written here is not what another has saved. Nothing is the empty text. */
export interface Difference {
  where: string
  mine: string
  saved: string
}

/** Field by field and cell by cell; rows and tables are known by their ids, wherever they stand. */
export function differencesBetween(mine: Draft, saved: Draft): Difference[] {
  const [a, b] = [withIds(mine), withIds(saved)]
  return [
    ...Object.entries(factLabels).map(([name, where]) => ({
      where,
      mine: tidy(a.facts[name] ?? ''),
      saved: tidy(b.facts[name] ?? ''),
    })),
    ...listLabels.map(([name, where]) => ({ where, mine: ticks(a, name), saved: ticks(b, name) })),
    ...groupLabels.map(([name, where]) => ({ where, mine: said(a, name), saved: said(b, name) })),
    ...tableDifferences(a.tables, b.tables),
  ].filter((d) => d.mine !== d.saved)
}

const factLabels: Record<string, string> = {
  title: 'Titel',
  priceLevel: 'Prisniveau',
  administration: 'Forvaltning',
  requestedBy: 'Bestilt af',
  package: 'Pakke',
  releaseBy: 'Udvalg, der skal frigive pengene',
  partners: 'Andre forvaltninger og parter',
  citywide: 'Hele byen',
  address: 'Adresse',
  categoryHeading: 'Kategoriernes overskrift',
  risk: 'Risikovurdering',
  riskReasons: 'Grunde til risikoen',
}

const listLabels = [
  ['d', 'Bydele'],
  ['k', 'Kategorier'],
  ['h', 'Høring og samarbejde'],
] as const

const groupLabels = [
  ['i', 'Måltal'],
  ['s', 'Stillinger'],
  ['p', 'Tidligere notater'],
  ['x', 'Tekst'],
] as const

function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

function ticks(draft: Draft, list: keyof Draft['lists']): string {
  return draft.lists[list].map(({ name, on }) => `${on ? '☑' : '☐'} ${name}`).join('\n')
}

function said(draft: Draft, group: keyof Draft['groups']): string {
  return draft.groups[group]
    .map((row) => Object.values(row).map(tidy).filter(Boolean).join(' · '))
    .filter(Boolean)
    .join('\n')
}

function tableDifferences(mine: readonly DraftTable[], saved: readonly DraftTable[]): Difference[] {
  return inBoth(mine, saved).flatMap(([a, b], i) => {
    const name = `Tabel ${i + 1}`
    if (!a || !b) return [{ where: name, mine: a ? titleOf(a) : '', saved: b ? titleOf(b) : '' }]
    return [
      { where: `${name}, overskrift`, mine: tidy(a.caption), saved: tidy(b.caption) },
      { where: `${name}, nummer`, mine: tidy(a.printedNumber), saved: tidy(b.printedNumber) },
      { where: `${name}, enhed`, mine: tidy(a.priceLevelLabel), saved: tidy(b.priceLevelLabel) },
      { where: `${name}, kolonner`, mine: a.heads.map(tidy).join(', '), saved: b.heads.map(tidy).join(', ') },
      ...inBoth(a.rows, b.rows).flatMap(([row, other]) => rowDifferences(name, [a, row], [b, other])),
    ]
  })
}

function titleOf({ caption }: DraftTable): string {
  return caption || 'uden overskrift'
}

type RowIn = [DraftTable, DraftRow | undefined]

function rowDifferences(table: string, [a, mine]: RowIn, [b, saved]: RowIn): Difference[] {
  const label = mine?.label || saved?.label || 'række uden navn'
  const where = `${table}, ${label}`
  if (!mine || !saved) {
    const only = (row: DraftRow | undefined) => (row === undefined ? '' : 'rækken er her')
    return isBare(mine ?? saved) ? [] : [{ where, mine: only(mine), saved: only(saved) }]
  }
  const heads = [...new Set([...a.heads, ...b.heads])]
  const cell = (table: DraftTable, row: DraftRow, head: string) =>
    shown(row.cells[table.heads.indexOf(head)] ?? '', table)
  const isLine = mine.kind === 'line' && saved.kind === 'line'
  return [
    { where: `${where}, navn`, mine: tidy(mine.label), saved: tidy(saved.label) },
    { where: `${where}, art`, mine: kindNames[mine.kind], saved: kindNames[saved.kind] },
    ...(isLine || a.words
      ? heads.map((head) => ({ where: `${where}, ${head}`, mine: cell(a, mine, head), saved: cell(b, saved, head) }))
      : [{ where: `${where}, sum af rækker`, mine: tidy(mine.of), saved: tidy(saved.of) }]),
    ...rowWords.map((w) => ({ where: `${where}, ${wordLabels[w]}`, mine: tidy(mine[w]), saved: tidy(saved[w]) })),
    { where: `${where}, stilling`, mine: mine.post ? 'ja' : '', saved: saved.post ? 'ja' : '' },
  ]
}

const kindNames = { line: 'linje', subtotal: 'delsum', total: 'sum' } as const
const wordLabels = {
  area: 'styringsområde',
  committee: 'udvalg',
  appropriation: 'bevilling',
  administration: 'forvaltning',
  lot: 'delaftale',
  remark: 'bemærkning',
} as const

function isBare(row: DraftRow | undefined): boolean {
  return row === undefined || (row.kind === 'line' && ![row.label, ...row.cells].some((text) => text.trim() !== ''))
}

/** 5460 and 5.460 say the same. */
function shown(typed: string, { words }: DraftTable): string {
  const read = readCell(typed)
  return words || !read.ok ? tidy(typed) : cellText(read.cell)
}

/** Things of the same id side by side, in the order of mine, then what only the other has. */
function inBoth<T extends { id: string }>(mine: readonly T[], saved: readonly T[]): [T | undefined, T | undefined][] {
  const of = (all: readonly T[], id: string) => all.find((t) => t.id === id)
  return [
    ...mine.map((t): [T, T | undefined] => [t, of(saved, t.id)]),
    ...saved.filter((t) => !of(mine, t.id)).map((t): [undefined, T] => [undefined, t]),
  ]
}
