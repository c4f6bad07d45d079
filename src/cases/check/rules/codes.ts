import { amountOf } from '../../table/table.ts'
import { bodyName, grouped, listed, reads, tableName, type CheckRule, type Filed } from '../archive.ts'

interface Coded {
  paper: Filed
  place: string
  committee: string | null
  area: string | null
  /** "1000 - Ordinær drift" is the code 1000. */
  code: string
  printed: string
  years: number[]
}

/** A committee's control area under one code in some years and another in others: one document for each other code. */
export const codeChanges: CheckRule = ({ paper, others, registers }) =>
  [...grouped(coded(paper), key)].flatMap(([same, mine]) => {
    const a = mine[0]
    if (!a?.committee || !a.area) return []
    const own = mine.filter((c) => apart([a], c))
    const theirs = [...own, ...others.flatMap((other) => coded(other).filter((c) => key(c) === same && apart(mine, c)))]
    const changed = [...grouped(theirs, (c) => c.code).values()].flatMap((some) => some.slice(0, 1))
    if (changed.length === 0) return []
    return [
      {
        rule: 'CODE-CHANGES',
        kind: 'change' as const,
        where: `${a.area} under ${bodyName(registers, a.committee, paper.meetingDay)} har ikke samme bevillingskode i alle år`,
        readings: [a, ...changed].map((c) =>
          reads(
            c.paper,
            c.place,
            `${c.printed} i ${c.years.length > 1 ? `${c.years[0]}–${c.years.at(-1)}` : c.years[0]}`,
          ),
        ),
      },
    ]
  })

/** A code with an amount in a year it is not known for, though it is in others. */
export const codeYear: CheckRule = ({ paper, registers }) =>
  coded(paper).flatMap((row) => {
    const known = registers.codes.filter((c) => c.code === row.code).map((c) => c.year)
    const outside = row.years.filter((year) => !known.includes(year))
    if (known.length === 0 || outside.length === 0) return []
    return [
      {
        rule: 'CODE-YEAR',
        kind: 'differs' as const,
        where: `Bevilling ${row.code} kendes ikke i ${listed(outside.map(String))}`,
        readings: [
          reads(paper, row.place, `${row.printed}: beløb i ${listed(row.years.map(String))}`),
          {
            says: listed(known.toSorted((a, b) => a - b).map(String)),
            document: null,
            place: 'registret over bevillingskoder',
          },
        ],
      },
    ]
  })

/** Another code, in other years. */
function apart(mine: readonly Coded[], c: Coded): boolean {
  return mine.every((m) => m.code !== c.code && !m.years.some((year) => c.years.includes(year)))
}

function key({ committee, area }: Coded): string {
  return `${committee ?? ''}\n${area ?? ''}`
}

/** The lines with a code, and the years they have an amount in. */
function coded(paper: Filed): Coded[] {
  return paper.content.tables.flatMap((table) =>
    table.rows.flatMap((row): Coded[] => {
      const years = table.years.filter((_, y) => amountOf(row.cells[y] ?? { kind: 'blank' }) !== 0)
      if (row.kind !== 'line' || !row.appropriation || years.length === 0) return []
      const code = /^[^\s]+/.exec(row.appropriation)?.[0] ?? row.appropriation
      const place = `${tableName(table)}, ${row.label}`
      const { committee = null, area = null } = row
      return [{ paper, place, committee, area, code, printed: row.appropriation, years }]
    }),
  )
}
