import type { Element } from './elements.ts'
import type { ProposalShown } from './proposal.output.ts'
import type { ProposalRow } from './proposal.store.ts'

export function proposalShown(row: ProposalRow): ProposalShown {
  return {
    ...{ enterprise: row.enterprise, name: row.name, no: row.no, elements: elementsOf(row) },
    ...{ amountOere: row.amount_oere, localPlans: row.local_plans, carriedOutLocally: row.carried_out_locally },
    submittedOn: row.submitted_on,
    withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdrawn_reason },
  }
}

function elementsOf(row: ProposalRow): Record<Element, string> {
  return {
    individualFlexible: row.individual_flexible,
    crossProfessional: row.cross_professional,
    employerOriented: row.employer_oriented,
    progression: row.progression,
    novelty: row.novelty,
    evaluation: row.evaluation,
    economy: row.economy,
  }
}
