import { formatKroner } from '../../../kernel/money.ts'
import { amountOf } from '../../table/table.ts'
import { grouped, listed, reads, statements, tableName, type CheckRule, type Filed, type Finding } from '../archive.ts'

type Amount = ReturnType<typeof amountsOf>[number]

/** An amount of the text, about a table or a row of one ("table-2", "table-2/FTE"), that is not what the table says. */
export const textTable: CheckRule = ({ paper }) =>
  amountsOf(paper).flatMap((amount) => {
    const row = rowOf(paper, amount.about)
    if (!row) return []
    const cells = row.table.years.flatMap((year, y) => {
      const inside = year >= (amount.from ?? year) && year <= (amount.to ?? year)
      return inside ? [{ year, amount: amountOf(row.row.cells[y] ?? { kind: 'blank' }) }] : []
    })
    const whole = cells.length === row.table.years.length
    const total = (whole ? row.row.printedTotal : null) ?? cells.reduce((sum, c) => sum + c.amount, 0)
    const said =
      amount.per === 'total'
        ? [{ place: 'i alt', amount: total }]
        : cells.filter((c) => c.amount !== 0).map((c) => ({ place: String(c.year), amount: c.amount }))
    const other = said.find((s) => s.amount !== amount.thousandDkk)
    if (!other) return []
    const rounded = Math.abs(other.amount - amount.thousandDkk) <= halfOfLast(amount.says)
    return [
      {
        rule: 'TEXT-TABLE',
        kind: rounded ? ('rounding' as const) : ('differs' as const),
        where: rounded ? 'Teksten runder tabellens beløb af' : 'Teksten og tabellen har ikke samme beløb',
        readings: [
          reads(paper, amount.place, amount.says),
          reads(
            paper,
            `${tableName(row.table)}, ${row.row.label}, ${other.place}`,
            `${thousands(other.amount)} (1.000 kr.)`,
          ),
        ],
      },
    ]
  })

/** Amounts of the text about parts of a thing ("x/a", "x/b") against the text's amount about the whole ("x"). */
export const textSum: CheckRule = ({ paper }) =>
  amountsOf(paper).flatMap((whole) => {
    if (rowOf(paper, whole.about)) return []
    const parts = amountsOf(paper).filter(
      (a) => a.about.startsWith(`${whole.about}/`) && a.measure === whole.measure && a.per === whole.per,
    )
    const sum = round(parts.reduce((all, a) => all + a.thousandDkk, 0))
    if (parts.length < 2 || sum === round(whole.thousandDkk)) return []
    return [
      {
        rule: 'TEXT-SUM',
        kind: 'sum' as const,
        where: 'Tekstens dele giver ikke tekstens sum',
        readings: [
          reads(paper, whole.place, whole.says),
          ...parts
            .slice(0, 1)
            .map((a) => reads(paper, a.place, `${listed(parts.map((p) => p.says))}: ${thousands(sum)} (1.000 kr.)`)),
        ],
      },
    ]
  })

/** More is set aside a year than is expected used, and nothing is said of the rest. */
export const restUnexplained: CheckRule = ({ paper }) =>
  [
    ...grouped(
      amountsOf(paper).filter((a) => a.per === 'year'),
      (a) => a.about,
    ).values(),
  ].flatMap((amounts): Finding[] => {
    const allocated = amounts.find((a) => a.measure === 'allocated')
    const used = amounts.filter((a) => a.measure === 'expected-use' || a.measure === 'committed')
    const sum = round(used.reduce((all, a) => all + a.thousandDkk, 0))
    if (!allocated || used.length === 0 || sum >= allocated.thousandDkk) return []
    const rest = formatKroner(BigInt(Math.round((allocated.thousandDkk - sum) * 100_000)))
    return [
      {
        rule: 'REST-UNEXPLAINED',
        kind: 'differs',
        where: `Der er afsat ${rest} mere om året, end der ventes brugt; resten er ikke forklaret`,
        readings: [allocated, ...used].map((a) => reads(paper, a.place, a.says)),
      },
    ]
  })

function amountsOf(paper: Filed) {
  return statements(paper, 'amount')
}

/** The row an amount is about; a table alone means its grand total. */
function rowOf(paper: Filed, about: Amount['about']) {
  const [id, rowId] = about.split('/')
  const table = paper.content.tables.find((t) => t.id === id && t.years.length > 0)
  const row = table?.rows.findLast((r) => (rowId === undefined ? r.kind === 'total' : r.id === rowId))
  return table && row ? { table, row } : undefined
}

/** Half of the last printed digit, in thousand kroner: 50 for "7,5 mio. kr."; 0 where the amount is printed in full. */
function halfOfLast(says: string): number {
  const [, , decimals = '', unit = ''] = /(\d[\d.]*)(?:,(\d+))?\s*(mio|mia)/i.exec(says) ?? []
  const whole = { mio: 1000, mia: 1_000_000 }[unit.toLowerCase()]
  return whole === undefined ? 0 : whole / 10 ** decimals.length / 2
}

function round(thousands: number): number {
  return Math.round(thousands * 1000) / 1000
}

function thousands(amount: number): string {
  return round(amount).toLocaleString('da-DK')
}
