import type { Contract, ContractingProcess, ContractLot } from '../process/process.ts'
import { awardId } from './awards.ts'
import { dayAt, dkk, period } from './parts.ts'
import { referenceTo } from './parties.ts'

/** One contract for each lot of an agreement: OCDS ties a contract to one award, and each lot has its own ceiling. */
export function contractsOf(p: ContractingProcess, withChanges: boolean) {
  return p.contracts.flatMap((c) => c.lots.map((lot) => contractOf(p, c, lot, withChanges)))
}

function contractOf(p: ContractingProcess, c: Contract, lot: ContractLot, withChanges: boolean) {
  const winners = p.results.find((r) => r.lot === lot.no)?.winners ?? []
  const members = winners.flatMap((w) => w.members).filter((m) => lot.suppliers.includes(m.id))
  const changes = withChanges ? p.changes.filter((x) => x.contract === c.id) : []
  return {
    id: `${c.id}-${lot.no}`,
    awardID: awardId(lot.no),
    title: c.title,
    status: c.startsOn > (c.concludedOn ?? c.startsOn) ? 'pending' : 'active',
    period: period(c.startsOn, c.endsBefore, c.optionBefore),
    value: dkk(lot.ceilingOere),
    dateSigned: dayAt(c.concludedOn),
    suppliers: [...new Map(members.map((m) => [m.id, referenceTo(m)])).values()],
    amendments: changes.map((x) => ({
      id: x.id,
      date: dayAt(x.changedOn),
      rationale: x.reasonText,
      description: x.description,
      rationaleClassifications: [{ scheme: 'eu-change-corrig-justification', id: x.reason }],
    })),
  }
}
