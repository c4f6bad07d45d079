import { bi105 } from './budget-bi105.ts'
import { tm157 } from './budget-tm157.ts'
import type { BudgetNote } from './types.ts'

export const budgetNotes: readonly BudgetNote[] = [bi105, tm157]
