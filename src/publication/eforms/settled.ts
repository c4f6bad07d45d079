import type { ContractingProcess } from '../process/process.ts'
import type { Roster } from './organizations.ts'
import { date, id, numbered, party, said } from './parts.ts'
import type { Subtype } from './subtypes.ts'
import type { ToldBid } from './told-bids.ts'
import { el, leaf, type Inside } from './xml.ts'

/** The agreements, each with the tenders it rests on. Before a direct award's contract is made its number is typed. */
export function settledContracts(p: ContractingProcess, bids: ToldBid[], roster: Roster, subtype: Subtype): Inside[] {
  const numbers = [...new Set(bids.map((b) => b.contract))]
  return numbers.map((contract) => {
    const own = bids.filter((b) => b.contract === contract)
    const agreed = p.contracts.find((_, i) => numbered('CON', i + 1) === contract)
    const decided = p.results.find((r) => r.lot === own[0]?.lot)?.decidedOn
    return el(
      'efac:SettledContract',
      id('cbc:ID', 'contract', contract),
      date('cbc:AwardDate', decided),
      subtype === '25' ? undefined : date('cbc:IssueDate', agreed?.concludedOn ?? p.notice.contractDate),
      said('cbc:Title', agreed?.title ?? p.content.title),
      party('cac:SignatoryParty', roster.buyer),
      el('efac:ContractReference', leaf('cbc:ID', agreed?.id ?? p.notice.contractNumber)),
      own.map((b) => el('efac:LotTender', id('cbc:ID', 'tender', b.tender))),
    )
  })
}
