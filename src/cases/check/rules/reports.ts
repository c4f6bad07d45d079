import { grouped, listed, reads, statements, type CheckRule, type Filed, type Registers } from '../archive.ts'

/** Who has lots under several agreements, but fewer reports than agreements. */
export const reportsFewer: CheckRule = ({ paper, registers }) => {
  const reports = statements(paper, 'report')
  if (reports.length === 0) return []
  return [...suppliers(paper)].flatMap(([supplier, lots]) => {
    const groups = [...grouped(lots, (l) => l.about).values()]
    const own = reports.filter((r) => r.by === supplier)
    if (groups.length < 2 || own.length >= groups.length) return []
    const name = nameOf(registers, supplier)
    return [
      {
        rule: 'REPORTS-FEWER',
        kind: 'missing' as const,
        where: `${name} har udbudsområder under ${groups.length} aftaler, men ${counted(own.length)}`,
        readings: [
          ...groups.map((g) => reads(paper, g[0]?.place ?? '', `${name}: ${numbers(g.map((l) => l.no))}`)),
          ...(own.length === 0
            ? [reads(paper, reports[0]?.place ?? '', `${name}: ingen rapport`)]
            : own.map((r) => reads(paper, r.place, `${name}: rapport ${r.no}${r.group ? '' : ' uden målgruppe'}`))),
        ],
      },
    ]
  })
}

/** Several reports for one agreement, and not as many as the lots: which report is of which lot is not said. */
export const reportsUnmapped: CheckRule = ({ paper, registers }) =>
  [...suppliers(paper)].flatMap(([supplier, all]) =>
    [...grouped(all, (l) => l.about)].flatMap(([group, lots]) => {
      const reports = statements(paper, 'report').filter((r) => r.by === supplier && r.group === group)
      if (reports.length < 2 || reports.length === lots.length) return []
      const name = nameOf(registers, supplier)
      return [
        {
          rule: 'REPORTS-UNMAPPED',
          kind: 'differs' as const,
          where: `${name}: ${counted(reports.length)} om ${lots.length} udbudsområder; hvilken hører til hvilket, står ikke`,
          readings: [
            reads(paper, lots[0]?.place ?? '', `${name}: ${numbers(lots.map((l) => l.no))}`),
            reads(paper, reports[0]?.place ?? '', `${name}: rapport ${listed(reports.map((r) => String(r.no)))}`),
          ],
        },
      ]
    }),
  )

/** The lots each supplier stands on, by supplier. */
function suppliers(paper: Filed) {
  const pairs = statements(paper, 'lot').flatMap((lot) => lot.suppliers.map((supplier) => ({ supplier, lot })))
  return [...grouped(pairs, (p) => p.supplier)].map(([supplier, own]) => [supplier, own.map((p) => p.lot)] as const)
}

function nameOf({ enterprises }: Registers, id: string): string {
  return enterprises.find((e) => e.id === id)?.name ?? id
}

function numbers(lots: readonly number[]): string {
  return `udbudsområde ${listed(lots.map(String))}`
}

function counted(reports: number): string {
  if (reports === 0) return 'ingen rapport'
  return reports === 1 ? 'én rapport' : `${reports} rapporter`
}
