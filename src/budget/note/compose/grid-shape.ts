import type { DraftKind } from './sums.ts'

/** A column of the grid, as a paste sees it; `total` is the row's own sum. */
export interface GridColumn {
  kind: 'label' | 'amount' | 'words' | 'total'
  name: string
}

export interface GridRow {
  kind: DraftKind
  of: string
  /** One a column, as they stand. */
  texts: readonly string[]
}

export interface Grid {
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
}
