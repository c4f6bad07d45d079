import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'

export interface LotUse {
  id: string
  lot: number | null
  title: string
  ceilingOere: Oere | null
  committedOere: Oere
  usedOere: Oere
  overrunOere: Oere
  /** Decided above the ceiling by two people; it stands for ever. */
  exceedanceOere: Oere
  /** What may still be committed under the ceiling; null when the ceiling is not known. */
  remainingOere: Oere | null
  yearlyOere: Oere | null
  paidHours: number
  presentDays: number
  months: { month: string; usedOere: Oere; cumulativeOere: Oere; paidHours: number }[]
}

interface Inputs {
  lot: { id: string; lot: number | null; title: string | null; yearlyOere: Oere | null }
  account:
    | { limit_oere: Oere | null; committed_oere: Oere; used_oere: Oere; overrun_oere: Oere; exceedance_oere?: Oere }
    | undefined
  use: { month: Day; used_oere: Oere }[]
  hours: { month: Day; hundredths: bigint; present_days: number }[]
}

/** One lot's use against its ceiling, month by month; only summaries are read, so volume does not slow it. */
export function lotUse({ lot, account, use, hours }: Inputs): LotUse {
  const months = [...new Set([...use, ...hours].map((m) => m.month))].sort()
  let cumulativeOere = 0n
  const used = account?.used_oere ?? 0n
  const committed = account?.committed_oere ?? 0n
  const overrun = account?.overrun_oere ?? 0n
  const exceedance = account?.exceedance_oere ?? 0n
  const limit = account?.limit_oere ?? null
  return {
    id: lot.id,
    lot: lot.lot,
    title: lot.title ?? lot.id,
    yearlyOere: lot.yearlyOere,
    ceilingOere: limit,
    committedOere: committed,
    usedOere: used,
    overrunOere: overrun,
    exceedanceOere: exceedance,
    remainingOere: limit === null ? null : limit + exceedance - (used - overrun + committed),
    paidHours: Number(hours.reduce((s, h) => s + h.hundredths, 0n)) / 100,
    presentDays: hours.reduce((s, h) => s + h.present_days, 0),
    months: months.map((month) => {
      const usedOere = use.find((u) => u.month === month)?.used_oere ?? 0n
      cumulativeOere += usedOere
      return {
        month: month.slice(0, 7),
        usedOere,
        cumulativeOere,
        paidHours: Number(hours.find((h) => h.month === month)?.hundredths ?? 0n) / 100,
      }
    }),
  }
}
