import { Refusal } from '../../../kernel/refusal.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'
import type { OpenedBid } from '../bids/opened.ts'

export interface Conformity {
  bid: string
  requirement: string
  conforms: boolean
  reason: string
  by: string
}

export interface Admissibility {
  bid: string
  lot: number
  admissible: boolean
  reason: string
  by: string
}

export interface Judged {
  conformity: Conformity[]
  admissibility: Admissibility[]
}

type Requirement = TenderFacts['requirements'][number]

/**
 * R22: a tenderer must have a security policy. A bid that does not say it has one cannot be judged to conform.
 * @throws Refusal unlawful (R22)
 */
export function mustHavePolicy(requirement: Requirement, bid: OpenedBid, conforms: boolean): void {
  if (!conforms || requirement.kind !== 'security-policy') return
  if (bid.requirements.some((r) => r.id === requirement.id && r.met)) return
  const message = `${bid.name} har ikke oplyst en sikkerhedspolitik. Tilbuddet opfylder ikke kravet og kan ikke komme i betragtning`
  throw new Refusal('unlawful', `${message}.`, { rule: 'R22', issues: [{ field: 'conforms', message }] })
}

/**
 * A bid is admissible only when it has been judged to conform with every requirement, and an asked self-declaration is there.
 * @throws Refusal unlawful, naming what is missing
 */
export function mustConform(facts: TenderFacts, judged: Judged, bid: OpenedBid, admissible: boolean): void {
  if (!admissible) return
  for (const requirement of facts.requirements) {
    const found = judged.conformity.find((c) => c.bid === bid.bid && c.requirement === requirement.id)
    if (!found) throw no(`Kravet »${requirement.title}« er ikke bedømt for ${bid.name}`)
    if (!found.conforms) throw no(`${bid.name} opfylder ikke kravet »${requirement.title}«`, requirement)
  }
  if (facts.exclusion.selfDeclaration && !bid.selfDeclaration)
    throw no(`${bid.name} har ikke afgivet tro og love-erklæring om udelukkelsesgrundene`)
}

function no(message: string, requirement?: Requirement): Refusal {
  const words = `${message}. Tilbuddet kan ikke være antageligt.`
  const issues = [{ field: 'admissible', message }]
  if (requirement?.kind === 'security-policy') return new Refusal('unlawful', words, { rule: 'R22', issues })
  return new Refusal('unlawful', words, { rule: 'CONFORMING', issues })
}

/** What is not judged yet, in words: empty when it can be locked. */
export function stillToJudge(facts: TenderFacts, bids: readonly OpenedBid[], judged: Judged): string[] {
  return bids.flatMap((bid) => [
    ...facts.requirements
      .filter((r) => !judged.conformity.some((c) => c.bid === bid.bid && c.requirement === r.id))
      .map((r) => `${bid.name}: kravet »${r.title}«`),
    ...lotsOf(facts, bid)
      .filter((no) => !judged.admissibility.some((a) => a.bid === bid.bid && a.lot === no))
      .map((no) => `${bid.name}: om tilbuddet er antageligt på delaftale ${no}`),
  ])
}

/** The lots a bid is for. Where no envelope says, each lot is to be judged: nothing is passed over. */
export function lotsOf(facts: TenderFacts, bid: OpenedBid): number[] {
  const known = facts.lots.map((l) => l.no)
  const own = bid.lots.filter((no) => known.includes(no))
  return own.length ? own : known
}

export function isAdmissible(judged: Judged, bid: string, lot: number): boolean {
  return judged.admissibility.some((a) => a.bid === bid && a.lot === lot && a.admissible)
}

/** The text that is hashed when admissibility is locked: the decisions in force, in one order. */
export function judgedText({ conformity, admissibility }: Judged): string {
  return JSON.stringify({
    conformity: conformity.map((c) => [c.bid, c.requirement, c.conforms, c.reason, c.by]).toSorted(byText),
    admissibility: admissibility.map((a) => [a.bid, a.lot, a.admissible, a.reason, a.by]).toSorted(byText),
  })
}

function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
