import { sumOere } from './sum.ts'
import type { ContractingProcess } from '../process/process.ts'
import { dayAt, dkk, lastBefore } from './parts.ts'

/** Why the purchase is made, the money year by year, and the talks with the market. */
export function planningOf(p: ContractingProcess) {
  return {
    rationale: [p.need?.text, p.content.whyExternal].filter(Boolean).join(' '),
    budget: p.budget.length
      ? {
          id: p.tender,
          description: 'Bevilling år for år',
          amount: dkk(sumOere(p.budget.map((y) => y.amountOere))),
          budgetBreakdown: p.budget.map((y) => ({
            id: String(y.year),
            description: `Bevilling ${y.year}`,
            amount: dkk(y.amountOere),
            period: { startDate: dayAt(`${y.year}-01-01`), endDate: lastBefore(`${y.year + 1}-01-01`) },
          })),
        }
      : undefined,
    milestones: p.dialogue.map((d) => ({
      id: d.id,
      title: 'Markedsdialog',
      type: 'engagement',
      description: d.said,
      dateMet: dayAt(d.heldOn),
      status: 'met',
    })),
  }
}
