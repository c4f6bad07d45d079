import { Refusal } from '../kernel/refusal.ts'
import { sourceColumns, sourceOf, type SourceFact, type Tx, type World } from '../platform/index.ts'
import type { Cell, CellKind, PrintedRow } from './note.ts'

export interface NewTable {
  id: string
  printedNumber?: string | undefined
  caption: string
  priceLevelLabel?: string | undefined
  years: number[]
  rows: (Omit<PrintedRow, 'area' | 'committee' | 'appropriation' | 'remark' | 'cells'> & {
    cells: { kind: CellKind; thousandDkk?: number | undefined }[]
    area?: string | undefined
    committee?: string | undefined
    appropriation?: string | undefined
    remark?: string | undefined
  })[]
}

export interface NewNote {
  code: string
  title: string
  priceLevel?: number | undefined
  requestedBy?: string | undefined
  administration?: string | undefined
  source: SourceFact
  tables: NewTable[]
}

export async function insertNote(tx: Tx, world: World, n: NewNote): Promise<void> {
  await tx
    .insertInto('budget.note')
    .values({
      world,
      code: n.code,
      title: n.title,
      price_level: n.priceLevel ?? null,
      requested_by: n.requestedBy ?? null,
      administration: n.administration ?? null,
      ...sourceColumns(n.source),
    })
    .execute()
  for (const [i, table] of n.tables.entries()) await insertTable(tx, world, n.code, i + 1, table)
}

async function insertTable(tx: Tx, world: World, note: string, position: number, t: NewTable): Promise<void> {
  const common = { world, note }
  await tx
    .insertInto('budget.note_table')
    .values({
      ...common,
      id: t.id,
      position,
      printed_number: t.printedNumber ?? null,
      caption: t.caption,
      price_level_label: t.priceLevelLabel ?? null,
      years: t.years,
    })
    .execute()
  const rows = t.rows.map((r, i) => ({
    ...common,
    tab: t.id,
    id: r.id,
    position: i + 1,
    label: r.label,
    kind: r.kind,
    part_of: r.of,
    area: r.area ?? null,
    committee: r.committee ?? null,
    appropriation: r.appropriation ?? null,
    remark: r.remark ?? null,
    printed_total_thousand: r.printedTotal === null ? null : BigInt(r.printedTotal),
  }))
  await tx.insertInto('budget.note_row').values(rows).execute()
  const cells = t.rows.flatMap((r) =>
    r.cells.map((c, i) => ({
      ...common,
      tab: t.id,
      line: r.id,
      year: t.years[i] ?? 0,
      kind: c.kind,
      thousand_dkk: c.kind === 'value' ? BigInt(c.thousandDkk ?? 0) : null,
    })),
  )
  await tx.insertInto('budget.note_cell').values(cells).execute()
}

export async function notes(tx: Tx, world: World) {
  return tx
    .selectFrom('budget.note')
    .select(['code', 'title', 'price_level', 'requested_by', 'administration'])
    .where('world', '=', world)
    .orderBy('code')
    .execute()
}

export async function noteOf(tx: Tx, code: string) {
  const note = await tx.selectFrom('budget.note').selectAll().where('code', '=', code).executeTakeFirst()
  if (!note) throw new Refusal('not-found', `Budgetnotatet ${code} findes ikke.`)
  const tables = await tx
    .selectFrom('budget.note_table')
    .selectAll()
    .where('note', '=', code)
    .orderBy('position')
    .execute()
  const rows = await tx.selectFrom('budget.note_row').selectAll().where('note', '=', code).orderBy('position').execute()
  const cells = await tx.selectFrom('budget.note_cell').selectAll().where('note', '=', code).execute()
  const cellAt = new Map(cells.map((c) => [`${c.tab}|${c.line}|${c.year}`, c]))
  return {
    note: { ...note, source: sourceOf(note) },
    tables: tables.map((t) => ({
      ...t,
      rows: rows
        .filter((r) => r.tab === t.id)
        .map((r): PrintedRow => ({
          id: r.id,
          label: r.label,
          kind: r.kind as PrintedRow['kind'],
          of: r.part_of,
          area: r.area,
          committee: r.committee,
          appropriation: r.appropriation,
          remark: r.remark,
          printedTotal: r.printed_total_thousand === null ? null : Number(r.printed_total_thousand),
          cells: t.years.map((year) => cellOf(cellAt.get(`${t.id}|${r.id}|${year}`))),
        })),
    })),
  }
}

function cellOf(row: { kind: string; thousand_dkk: bigint | null } | undefined): Cell {
  if (!row) return { kind: 'blank' }
  return row.thousand_dkk === null
    ? { kind: row.kind as CellKind }
    : { kind: 'value', thousandDkk: Number(row.thousand_dkk) }
}
