import { amountOf, isAmount } from '../../table/table.ts'
import { fullTableName, grouped, listed, reads, tableName, type CheckRule, type Filed } from '../archive.ts'
import { plain } from '../words.ts'

type Table = Filed['content']['tables'][number]
type Row = Table['rows'][number]

/** A heading that names control areas which are not the rows' own. */
export const captionRows: CheckRule = ({ paper, registers }) => {
  const known = new Map(
    [...areas, ...registers.codes.flatMap((c) => c.controlArea ?? [])].map((area) => [plain(area), area]),
  )
  return paper.content.tables.flatMap((table) => {
    const rows = new Map(table.rows.flatMap((r) => (r.kind === 'line' && r.area ? [[plain(r.area), r.area]] : [])))
    const named = [...known.keys()].filter((area) => says(table.caption, area))
    if (rows.size === 0 || named.length === 0) return []
    if (named.length === rows.size && named.every((area) => rows.has(area))) return []
    return [
      {
        rule: 'CAPTION-ROWS',
        kind: 'differs',
        where: `${tableName(table)}: overskriften nævner andre styringsområder end rækkerne`,
        readings: [
          reads(paper, `${tableName(table)}, overskrift`, table.caption),
          reads(paper, `${tableName(table)}, rækker`, listed([...rows.values()])),
        ],
      },
    ]
  })
}

/** Two tables with one grand total, and not the same years. */
export const yearsDiffer: CheckRule = ({ paper }) =>
  sameMoney(paper)
    .filter(([a, b]) => a.table.years.join() !== b.table.years.join())
    .map(([a, b]) => ({
      rule: 'YEARS-DIFFER',
      kind: 'differs',
      where: `To tabeller om de samme ${thousands(a.total)} (1.000 kr.) har ikke de samme år`,
      readings: [a, b].map(({ table, row }) =>
        reads(paper, fullTableName(table), `${span(table)}${empty(table, row)}`),
      ),
    }))

/** Two tables about the same money and years: in one a year's sum is a printed zero, in the other nothing. */
export const blankOrZero: CheckRule = ({ paper }) =>
  sameMoney(paper)
    .filter(([a, b]) => a.table.years.join() === b.table.years.join())
    .flatMap(([a, b]) =>
      a.table.years.flatMap((year, y) => {
        const kinds = [a, b].map(({ row }) => row.cells[y]?.kind ?? 'blank')
        if (!kinds.includes('zero') || !(kinds.includes('blank') || kinds.includes('dash'))) return []
        return [
          {
            rule: 'BLANK-OR-ZERO',
            kind: 'differs' as const,
            where: `${year} er trykt som 0 i den ene tabel og er tomt i den anden`,
            readings: [a, b].map(({ table, row }) =>
              reads(paper, `${tableName(table)}, ${row.label}, ${year}`, sign[row.cells[y]?.kind ?? 'blank']),
            ),
          },
        ]
      }),
    )

interface Grand {
  table: Table
  row: Row
  total: number
}

/** Pairs of tables of amounts whose grand totals are one and the same. */
function sameMoney(paper: Filed): [Grand, Grand][] {
  const grand = paper.content.tables.flatMap((table): Grand[] => {
    const row = table.rows.findLast((r) => r.kind === 'total')
    if (!row || table.years.length === 0) return []
    const total = row.printedTotal ?? row.cells.reduce((sum, cell) => sum + amountOf(cell), 0)
    return total === 0 ? [] : [{ table, row, total }]
  })
  return [...grouped(grand, (g) => String(g.total)).values()].flatMap((same) =>
    same.flatMap((a, i) => same.slice(i + 1).map((b): [Grand, Grand] => [a, b])),
  )
}

function span({ years }: Table): string {
  const runs = years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1)
  return runs && years.length > 1 ? `${years[0]}–${years.at(-1)}` : listed(years.map(String))
}

/** "; 2021 er trykt som 0": the sums that are no amount, since they are where such tables differ. */
function empty(table: Table, row: Row): string {
  return table.years
    .flatMap((year, y) => {
      const cell = row.cells[y]
      return !cell || (isAmount(cell) && cell.kind !== 'zero') ? [] : [`; ${year}: ${sign[cell.kind]}`]
    })
    .join('')
}

const sign = { zero: 'trykt 0', blank: 'intet', dash: 'streg', value: 'beløb', text: 'tekst' }

/** The control areas Danish municipal budgets have, whatever the register holds. */
const areas = ['Service', 'Overførsler', 'Efterspørgselsstyret indsats', 'Indsats', 'Anlæg', 'Finansposter']

function says(caption: string, area: string): boolean {
  const words = plain(caption)
    .split(/[^\p{L}\d]+/u)
    .join(' ')
  return ` ${words} `.includes(` ${area} `)
}

function thousands(amount: number): string {
  return amount.toLocaleString('da-DK')
}
