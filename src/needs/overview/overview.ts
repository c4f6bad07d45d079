import type { NeedShown } from '../need/need.input.ts'

export interface OverviewRow {
  id: string
  title: string
  targetGroup: string
  areas: string[]
  size: number | null
  sizeText: string | null
  triggers: string
  cause: NeedShown['cause']
  /** How many offers were in force when it was tested; null when it has not been. */
  offers: number | null
  covered: boolean | null
  state: NeedShown['state']
  step: string | null
  supplierName: string | null
  amountThousand: number | null
}

export interface Overview {
  rows: OverviewRow[]
  /** The sum of the amounts that are known; null when none is. */
  totalThousand: number | null
  /** Rows without an amount. */
  withoutAmount: number
}

/** A year's needs and special efforts as one table. An amount nobody has written is not a zero. */
export function overviewOf(needs: readonly NeedShown[]): Overview {
  const rows = needs.map((n) => ({
    id: n.id,
    title: n.title,
    targetGroup: n.targetGroup,
    areas: n.areas,
    size: n.size,
    sizeText: n.sizeText,
    triggers: n.triggers.map((t) => t.trigger).join(' og '),
    cause: n.cause,
    offers: n.coverage?.offers.length ?? null,
    covered: n.coverage?.covered ?? null,
    state: n.state,
    step: n.step?.step ?? null,
    supplierName: n.step?.supplierName ?? null,
    amountThousand: n.step?.amountThousand ?? null,
  }))
  const amounts = rows.map((r) => r.amountThousand).filter((a) => a !== null)
  return {
    rows,
    totalThousand: amounts.length === 0 ? null : amounts.reduce((sum, a) => sum + a, 0),
    withoutAmount: rows.length - amounts.length,
  }
}
