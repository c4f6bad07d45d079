import type { Contract, ContractingProcess, LotResult, Winner } from '../process/process.ts'
import { numbered } from './parts.ts'
import type { Subtype } from './subtypes.ts'

/** A winning tender under its numbers in the file. */
export interface ToldBid {
  lot: number
  winner: Winner
  tender: string
  party: string
  contract: string
}

/** The winning tenders in the order of the lots. One lot's winners share a contract, unless the agreements say otherwise. */
export function bidsOf(p: ContractingProcess): ToldBid[] {
  const won = p.results.flatMap((r) => r.winners.map((winner) => ({ lot: r.lot, winner })))
  return won.map(({ lot, winner }, i) => ({
    lot,
    winner,
    tender: numbered('TEN', i + 1),
    party: numbered('TPA', i + 1),
    contract: numbered('CON', contractOf(p, lot) + 1),
  }))
}

/** The lots the notice tells of: a change tells only of the lots of its agreement. */
export function tellsOf(p: ContractingProcess, subtype: Subtype): LotResult[] {
  if (subtype !== '38') return p.results
  const changed = p.contracts.find((c) => c.id === p.changes.at(-1)?.contract)
  return p.results.filter((r) => r.winners.length && (!changed || changed.lots.some((l) => l.no === r.lot)))
}

/** The agreement that covers a lot, where it is concluded. */
export function tellsAgreement(p: ContractingProcess, lot: number): Contract | undefined {
  return p.contracts.find((c) => c.lots.some((l) => l.no === lot))
}

function contractOf(p: ContractingProcess, lot: number): number {
  return Math.max(
    0,
    p.contracts.findIndex((c) => c.lots.some((l) => l.no === lot)),
  )
}
