import { stepOf, type ContractingProcess, type Instant, type Lot, type Publication } from '../process/process.ts'
import { awardsOf, bidsOf } from './awards.ts'
import { contractsOf } from './contracts.ts'
import { beginningOf, inDenmark } from '../process/zone.ts'
import { buyerReference, partiesOf } from './parties.ts'
import { planningOf } from './planning.ts'
import { tidy, type Release } from './release.ts'
import { tenderOf, type TenderAt } from './tender.ts'

/** A release for every step the process has reached, in the order of the steps. Each holds all that was told until then. */
export function releasesOf(p: ContractingProcess): Release[] {
  const last = stepOf(p)
  const { cancellation } = p
  return inOrder([
    planned(p),
    ...p.publications.map((x, i) => called(p, x, i)),
    ...(cancellation ? [release(p, 'cancellation', 'tenderCancellation', cancellation.at, told(p, 'cancelled'))] : []),
    ...(last === 'award' || last === 'contract' ? [awarded(p)] : []),
    ...(last === 'contract' ? [contracted(p)] : []),
    ...p.changes.map((x, i) =>
      release(p, `change-${i + 1}`, 'contractAmendment', beginningOf(x.changedOn), told(p, 'changed')),
    ),
  ])
}

/** A decision is known by its day alone, and may seem to lie before the hour of what it followed: it is told after it. */
function inOrder(releases: readonly Release[]): Release[] {
  let latest = ''
  return releases.map((r) => {
    if (latest !== '' && Date.parse(r.date) < Date.parse(latest)) return { ...r, date: latest }
    latest = r.date
    return r
  })
}

type Reached = 'awarded' | 'contracted' | 'changed' | 'cancelled'

function planned(p: ContractingProcess): Release {
  const content = p.publications[0]?.content ?? p.content
  const tender = tenderOf(p, {
    ...{ content, status: 'planned', publishedAt: undefined, amendments: [] },
    lotStatus: () => 'planned',
  })
  return release(p, 'planning', 'planning', p.draftedAt, { tender })
}

function called(p: ContractingProcess, { content, at, version }: Publication, i: number): Release {
  const tender = tenderOf(p, {
    ...{ content, status: 'active', publishedAt: p.publications[0]?.at },
    lotStatus: () => 'active',
    amendments: amendmentsUntil(p, i),
  })
  return release(p, `tender-${version}`, i === 0 ? 'tender' : 'tenderUpdate', at, { tender })
}

function awarded(p: ContractingProcess): Release {
  const decided = p.results.map((r) => beginningOf(r.decidedOn)).toSorted()
  return release(p, 'award', 'award', decided.at(-1) ?? p.draftedAt, told(p, 'awarded'))
}

function contracted(p: ContractingProcess): Release {
  const dates = p.contracts.map((c) => beginningOf(c.concludedOn ?? c.startsOn)).toSorted()
  return release(p, 'contract', 'contract', dates.at(-1) ?? p.draftedAt, told(p, 'contracted'))
}

/** What stands once bids are decided: each later step adds to it. */
function told(p: ContractingProcess, reached: Reached) {
  const decided = p.results.length > 0
  const at: TenderAt = {
    content: p.content,
    status: p.cancellation ? 'cancelled' : p.results.every((r) => !r.winners.length) ? 'unsuccessful' : 'complete',
    lotStatus: (lot) => lotStatus(p, lot),
    publishedAt: p.publications[0]?.at,
    amendments: [...amendmentsUntil(p, p.publications.length - 1), ...cancelling(p, reached)],
  }
  const signed = reached !== 'awarded' && p.contracts.length > 0
  return {
    tender: tenderOf(p, at),
    bids: decided ? bidsOf(p) : undefined,
    awards: decided ? awardsOf(p) : undefined,
    contracts: signed ? contractsOf(p, reached !== 'contracted') : undefined,
  }
}

function lotStatus(p: ContractingProcess, lot: Lot): string {
  const result = p.results.find((r) => r.lot === lot.no)
  if (result) return result.winners.length ? 'complete' : 'unsuccessful'
  return p.cancellation ? 'cancelled' : 'active'
}

function amendmentsUntil(p: ContractingProcess, last: number) {
  return p.publications.slice(1, last + 1).map((x) => ({
    id: `version-${x.version}`,
    date: x.at,
    rationale: x.reason ?? 'Udbuddet er ændret.',
  }))
}

function cancelling(p: ContractingProcess, reached: Reached) {
  if (!p.cancellation || reached !== 'cancelled') return []
  return [{ id: 'cancellation', date: p.cancellation.at, rationale: p.cancellation.reason }]
}

function release(p: ContractingProcess, step: string, tag: string, at: Instant, parts: object): Release {
  return {
    ...{ ocid: p.ocid, id: `${p.tender}-${step}`, date: inDenmark(at), tag: [tag] },
    ...{ initiationType: 'tender', language: 'da' },
    ...tidy({
      parties: partiesOf(p, 'awards' in parts && parts.awards !== undefined),
      buyer: buyerReference(p),
      planning: planningOf(p),
      ...parts,
    }),
  }
}
