import type { ContractingProcess, LotResult, Received } from '../process/process.ts'
import { isFramework } from './lot.ts'
import type { Roster } from './organizations.ts'
import { amount, code, id, numbered } from './parts.ts'
import { settledContracts } from './settled.ts'
import { statistics } from './statistics.ts'
import type { Subtype } from './subtypes.ts'
import { bidsOf, tellsOf, type ToldBid } from './told-bids.ts'
import { el, leaf, type Inside, type Xml } from './xml.ts'

/** What became of every lot: who won, for how much, and by which contract. */
export function noticeResult(p: ContractingProcess, roster: Roster, subtype: Subtype): Xml | undefined {
  const bids = bidsOf(p)
  const values = bids.map((b) => b.winner.valueOere)
  const known = values.length > 0 && values.every((v) => v !== undefined)
  return el(
    'efac:NoticeResult',
    isFramework(p)
      ? amount('efbc:OverallMaximumFrameworkContractsAmount', ceilings(p))
      : amount('cbc:TotalAmount', known ? values.reduce<bigint>((s, v) => s + (v ?? 0n), 0n) : undefined),
    tellsOf(p, subtype).map((r, i) => lotResult(p, r, i, bids, subtype)),
    bids.map((b) => lotTender(b)),
    settledContracts(p, bids, roster, subtype),
    bids.map((b) => tenderingParty(b, roster)),
  )
}

function lotResult(p: ContractingProcess, r: LotResult, i: number, bids: ToldBid[], subtype: Subtype): Inside {
  const own = bids.filter((b) => b.lot === r.lot)
  const ceiling = p.content.lots.find((l) => l.no === r.lot)?.ceilingOere
  const result = subtype === '33'
  const reason = own.length ? undefined : (r.noWinner ?? p.notice.noWinner)
  const contracts = [...new Set(own.map((b) => b.contract))]
  return el(
    'efac:LotResult',
    id('cbc:ID', 'result', numbered('RES', i + 1)),
    result ? code('cbc:TenderResultCode', 'winner-selection-status', own.length ? 'selec-w' : 'clos-nw') : undefined,
    result && !own.length
      ? el('efac:DecisionReason', code('efbc:DecisionReasonCode', 'non-award-justification', reason))
      : undefined,
    own.map((b) => el('efac:LotTender', id('cbc:ID', 'tender', b.tender))),
    isFramework(p) && own.length
      ? el('efac:FrameworkAgreementValues', amount('cbc:MaximumValueAmount', ceiling))
      : undefined,
    result && reason !== 'no-rece' ? statistics(receivedFor(p, r)) : undefined,
    contracts.map((c) => el('efac:SettledContract', id('cbc:ID', 'contract', c))),
    el('efac:TenderLot', id('cbc:ID', 'Lot', numbered('LOT', r.lot))),
  )
}

const none: Received = {
  ...{ tenders: undefined, micro: undefined, small: undefined, medium: undefined, large: undefined },
  ...{ otherEea: undefined, outsideEea: undefined, electronic: undefined },
}

function given(r: Received | undefined): Partial<Received> {
  return Object.fromEntries(Object.entries(r ?? {}).filter(([, n]) => n !== undefined)) as Partial<Received>
}

/** What is typed stands where the opening does not say how many tenders came. */
export function receivedFor(p: ContractingProcess, r: LotResult): Received | undefined {
  const typed = p.notice.received[String(r.lot)]
  return typed || r.received ? { ...none, ...given(r.received), ...given(typed) } : undefined
}

function lotTender({ tender, party, lot, winner }: ToldBid): Inside {
  return el(
    'efac:LotTender',
    id('cbc:ID', 'tender', tender),
    winner.rank === undefined ? undefined : leaf('cbc:RankCode', String(winner.rank)),
    leaf('efbc:TenderRankedIndicator', String(winner.rank !== undefined)),
    el('cac:LegalMonetaryTotal', amount('cbc:PayableAmount', winner.valueOere)),
    el('efac:TenderingParty', id('cbc:ID', 'tendering-party', party)),
    el('efac:TenderLot', id('cbc:ID', 'Lot', numbered('LOT', lot))),
    el('efac:TenderReference', leaf('cbc:ID', winner.bid)),
  )
}

/** Alone, or together: the first of a consortium leads it. */
function tenderingParty({ party, winner }: ToldBid, roster: Roster): Inside {
  const together = winner.members.length > 1
  return el(
    'efac:TenderingParty',
    id('cbc:ID', 'tendering-party', party),
    winner.members.map((m, i) =>
      el(
        'efac:Tenderer',
        id('cbc:ID', 'organization', roster.suppliers.get(m.id) ?? ''),
        together ? leaf('efbc:GroupLeadIndicator', String(i === 0)) : undefined,
      ),
    ),
  )
}

function ceilings(p: ContractingProcess): bigint | undefined {
  const won = p.results.filter((r) => r.winners.length).map((r) => r.lot)
  const all = p.content.lots.filter((l) => won.includes(l.no)).map((l) => l.ceilingOere)
  return all.length && all.every((c) => c !== undefined) ? all.reduce<bigint>((s, c) => s + (c ?? 0n), 0n) : undefined
}
