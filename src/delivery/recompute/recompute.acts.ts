import { z } from 'zod'
import { act, Code, DayOut, insiders, MonthIn, OereOut } from '../../platform/index.ts'
import { lotById } from '../../portfolio/index.ts'
import { differing, recompute, type Recomputed } from './recompute.ts'
import { storedUses } from './recompute.store.ts'

const Row = z.object({
  id: z.string(),
  day: DayOut,
  label: z.string(),
  href: z.string(),
  rule: z.string(),
  ruleNow: z.string(),
  storedOere: OereOut,
  byStoredRuleOere: OereOut,
  byRuleNowOere: OereOut,
})

export const recomputeMonth = act('delivery.recompute-month', {
  kind: 'read',
  may: insiders,
  summary: 'Regn en måneds beløb efter ved reglerne, som de var, og som de er nu',
  input: z.object({ lot: Code, month: MonthIn }),
  output: z.object({
    lot: z.string(),
    month: z.string(),
    count: z.number(),
    storedOere: OereOut,
    byStoredRulesOere: OereOut,
    /** A trial: nothing is posted. */
    byRulesNowOere: OereOut,
    differences: z.array(Row),
  }),
  run: async ({ tx }, { lot, month }) => {
    const { id } = await lotById(tx, lot)
    const rows = recompute(await storedUses(tx, id, month))
    const sum = (of: (row: Recomputed) => bigint) => rows.reduce((n, row) => n + of(row), 0n)
    return {
      lot: id,
      month,
      count: rows.length,
      storedOere: sum((r) => r.storedOere),
      byStoredRulesOere: sum((r) => r.byStoredRuleOere),
      byRulesNowOere: sum((r) => r.byRuleNowOere),
      differences: differing(rows),
    }
  },
})
