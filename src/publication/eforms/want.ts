import type { ContractingProcess } from '../process/process.ts'

/** A datum the notice wants and nobody has given. */
export interface Missing {
  /** eForms' own number: BT-506. */
  field: string
  /** What it is, in Danish. */
  label: string
  /** Who is to be told: the buyer's card, the notice's form, the tender, or what happens later. */
  where: 'buyer' | 'notice' | 'tender' | 'award' | 'agreement'
  /** The act's own name of the field, where there is one. */
  input: string | undefined
  /** The rule that is broken, where something is given and may not stand. */
  rule?: string
}

export type Asked = (p: ContractingProcess) => Missing[]

/** A row of the list: asked where the value is not there. */
export function want(value: unknown, field: string, label: string, where: Missing['where'], input?: string): Missing[] {
  return value === undefined || value === '' ? [{ field, label, where, input }] : []
}
