import type { Day } from '../../kernel/day.ts'
import type { Fraction } from '../../kernel/fraction.ts'
import type { Oere } from '../../kernel/money.ts'

/** An instant, ISO with its zone. */
export type Instant = string

/**
 * One purchase as it may be told to the world, from plan to agreement. Every format is written from this alone,
 * so that two of them can never disagree. What is unknown is absent; nothing is made up to fill a format.
 */
export interface ContractingProcess {
  tender: string
  /** OCDS's own number of the process: the installation's prefix and the tender. */
  ocid: string
  buyer: Buyer | undefined
  draftedAt: Instant
  /** The document in force, or the draft where none is published. */
  content: Content
  route: Route | undefined
  need: { id: string; text: string } | undefined
  budget: BudgetYear[]
  dialogue: Dialogue[]
  /** Each publication of the document, oldest first. */
  publications: Publication[]
  cancellation: { at: Instant; reason: string } | undefined
  results: LotResult[]
  contracts: Contract[]
  changes: ContractChange[]
  /** What the officer has typed for the notices. */
  notice: NoticeFacts
}

export interface Buyer {
  id: string
  name: string
  cvr: string
  street: string
  postCode: string
  city: string
  /** NUTS, third level: DK011. */
  nuts: string
  email: string
  phone: string
  website: string | undefined
  /** eForms codes: BT-11 and BT-10. */
  legalType: string
  activity: string
}

/** The body complaints go to. */
export type ReviewBody = Pick<Buyer, 'name' | 'cvr' | 'street' | 'postCode' | 'city' | 'nuts' | 'email' | 'phone'>

export interface Content {
  title: string
  description: string | undefined
  procedure: string
  subject: 'light-service' | 'general-service' | 'goods'
  whyExternal: string | undefined
  cpv: string[]
  nuts: string | undefined
  place: string | undefined
  lots: Lot[]
  criteria: Criterion[]
  bidsDueAt: Instant | undefined
  questionsDueOn: Day | undefined
  awardOn: Day | undefined
  requirements: { id: string; title: string; text: string | undefined }[]
  employmentClause: boolean | undefined
  /** How a price becomes points, in words. */
  priceModel: string | undefined
  /** False where quality is reckoned in kroner: the weights are then implied and not used. */
  weighs: boolean
}

export interface Lot {
  no: number
  title: string
  description: string | undefined
  places: number
  estimatedOere: Oere | undefined
  ceilingOere: Oere | undefined
  startsOn: Day | undefined
  endsBefore: Day | undefined
  /** Extensions, first to last; each ends before a day. */
  options: { no: number; endsBefore: Day; condition: string | undefined }[]
  reserved: { basis: 'sec-190' | 'sec-54'; reason: string } | undefined
  area: string | undefined
  cpv: string | undefined
}

export interface Criterion {
  id: string
  title: string | undefined
  weight: Fraction
  kind: 'price' | 'quality'
  sub: Criterion[]
}

export interface Route {
  id: string
  rationale: string
}

export interface BudgetYear {
  year: number
  amountOere: Oere
}

export interface Dialogue {
  id: string
  heldOn: Day | undefined
  said: string
}

export interface Publication {
  version: number
  at: Instant
  reason: string | undefined
  content: Content
}

/** What became of a lot. No winner: the reason is one of eForms' (BT-144). */
export interface LotResult {
  lot: number
  decidedOn: Day
  reason: string
  /** How many tenders came, and of which size of enterprise; only what is known. */
  received: Received | undefined
  winners: Winner[]
  noWinner: string | undefined
}

export interface Received {
  tenders: number | undefined
  micro: number | undefined
  small: number | undefined
  medium: number | undefined
  large: number | undefined
  otherEea: number | undefined
  outsideEea: number | undefined
  electronic: number | undefined
}

/** One tender that won; a consortium has several members, the first leads. */
export interface Winner {
  bid: string
  members: Supplier[]
  valueOere: Oere | undefined
  rank: number | undefined
}

export interface Supplier {
  id: string
  name: string
  cvr: string | undefined
  street: string | undefined
  postCode: string | undefined
  city: string | undefined
  nuts: string | undefined
  email: string | undefined
  phone: string | undefined
  /** eForms code, BT-165: micro, small, medium or large. */
  size: string | undefined
}

/** What a person typed about a supplier the register does not know. */
export type TypedSupplier = { [K in keyof Supplier]?: Supplier[K] | undefined }

export interface Contract {
  id: string
  title: string
  concludedOn: Day | undefined
  startsOn: Day
  endsBefore: Day
  /** The last day any extension could reach, as the first day after it. */
  optionBefore: Day | undefined
  lots: ContractLot[]
}

export interface ContractLot {
  no: number
  ceilingOere: Oere | undefined
  suppliers: string[]
}

export interface ContractChange {
  id: string
  contract: string
  changedOn: Day
  /** eForms' modification-justification code, BT-200. */
  reason: string
  reasonText: string
  /** What is now otherwise. */
  description: string
}

/** What no other room knows and a person types for the notices, each by the name of its field in `missing`. */
export interface NoticeFacts {
  reviewBody: ReviewBody | undefined
  /** How the procedure runs, in words (BT-88). */
  procedureFeatures: string | undefined
  documentsUrl: string | undefined
  submissionUrl: string | undefined
  framework: 'fa-wo-rc' | 'fa-w-rc' | 'fa-mix' | 'none' | undefined
  /** Of an agreement that is signed and not recorded here, or that a direct award will have (BT-150, BT-145). */
  contractNumber: string | undefined
  contractDate: Day | undefined
  mainCpv: string | undefined
  nuts: string | undefined
  /** The number TED gave the notice that is changed (BT-1501). */
  changedNotice: string | undefined
  directAwardReason: string | undefined
  directAwardText: string | undefined
  plannedPublication: Day | undefined
  dialogueClosesAt: Instant | undefined
  noWinner: string | undefined
  /** By the lot's number. */
  received: Record<string, Received>
  /** By the supplier's id. */
  suppliers: Record<string, TypedSupplier>
}

export const stepNames = ['planning', 'tender', 'award', 'contract'] as const
/** How far a process has come; what is cancelled stays where it was and says so. */
export type ProcessStep = (typeof stepNames)[number]

export function stepOf(p: ContractingProcess): ProcessStep {
  if (p.contracts.length) return 'contract'
  if (p.results.length) return 'award'
  return p.publications.length ? 'tender' : 'planning'
}
