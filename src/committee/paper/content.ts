import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'

export interface Cut {
  ledger: number
  hours: number
}

export interface PaperFigure {
  key: 'ceiling' | 'used' | 'committed' | 'overrun' | 'remaining' | 'paid-hours'
  label: string
  unit: 'oere' | 'hours'
  /** Øre, or hundredths of an hour; null when a paper does not print it. */
  value: Oere | null
  definition: string
  /** The rows whose sum is the value. */
  href: string
}

export interface PaperLot {
  lot: number
  title: string
  figures: PaperFigure[]
  months: { month: string; usedOere: Oere; paidHundredths: number }[]
}

export interface PaperContent {
  asOf: Day
  agreement: string
  agreementName: string
  lots: PaperLot[]
}

interface LotUse {
  lot: number | null
  title: string
  ceilingOere: Oere | null
  usedOere: Oere
  committedOere: Oere
  overrunOere: Oere
  remainingOere: Oere | null
  paidHours: number
  months: { month: string; usedOere: Oere; paidHours: number }[]
}

/** The paper's figures: each with what it means and the way to the rows behind it, up to the cut when it is frozen. */
export function contentOf(
  use: { agreement: string; name: string; asOf: Day; lots: LotUse[] },
  cut?: Cut,
): PaperContent {
  const lots = use.lots.map((lot) => ({
    lot: lot.lot ?? 0,
    title: lot.title,
    figures: figures(use.agreement, lot, cut),
    months: lot.months.map((m) => ({
      month: m.month,
      usedOere: m.usedOere,
      paidHundredths: Math.round(m.paidHours * 100),
    })),
  }))
  return { asOf: use.asOf, agreement: use.agreement, agreementName: use.name, lots }
}

function figures(agreement: string, lot: LotUse, cut: Cut | undefined): PaperFigure[] {
  const entries = (kind: string) =>
    link('/budget/posteringer', { aftale: agreement, delaftale: lot.lot, art: kind, til: cut?.ledger })
  const room = link('/budget/rest', { aftale: agreement, delaftale: lot.lot, til: cut?.ledger })
  return [
    {
      key: 'ceiling',
      label: 'Loft',
      unit: 'oere',
      value: lot.ceilingOere,
      definition: 'Aftalens højeste værdi i hele løbetiden, uden moms.',
      href: entries('ceiling'),
    },
    {
      key: 'used',
      label: 'Brugt',
      unit: 'oere',
      value: lot.usedOere,
      definition: 'Pladsmåneder og resultatpris for lønnede timer, der er leveret.',
      href: entries('use'),
    },
    {
      key: 'committed',
      label: 'Disponeret',
      unit: 'oere',
      value: lot.committedOere,
      definition: 'Reserveret til henvisninger og endnu ikke brugt.',
      href: entries('committed'),
    },
    {
      key: 'overrun',
      label: 'Over loftet',
      unit: 'oere',
      value: lot.overrunOere,
      definition: 'Arbejde, der er udført, men som loftet ikke dækker.',
      href: entries('overrun'),
    },
    {
      key: 'remaining',
      label: 'Tilbage',
      unit: 'oere',
      value: lot.remainingOere,
      definition: 'Loftet minus brugt og disponeret.',
      href: room,
    },
    {
      key: 'paid-hours',
      label: 'Lønnede timer',
      unit: 'hours',
      value: BigInt(Math.round(lot.paidHours * 100)),
      definition: 'Timer med løn fra en virksomhed, registreret af leverandørens mentor.',
      href: link('/forloeb/timer', { aftale: agreement, delaftale: lot.lot, til: cut?.hours }),
    },
  ]
}

function link(path: string, query: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(query).filter(([, v]) => v !== undefined && v !== null)
  return `${path}?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}`
}
