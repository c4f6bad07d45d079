/* Written by `npm run check -- --write` from the migrated schema. */
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

type Json = JSONColumnType<object, unknown, unknown>
type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface PlatformChapter {
  name: string
  played_at: Generated<Timestamp>
}

export interface PlatformIdempotency {
  by_id: string
  act: string
  key: string
  input_hash: string
  output: Json | null
  at: Generated<Timestamp>
}

export interface PlatformInstallation {
  singleton: Generated<boolean>
  mode: string
  municipality: string
  clock_day: string | null
}

export interface PlatformJournal {
  seq: GeneratedAlways<bigint>
  written_at: Generated<Timestamp>
  at: Timestamp
  act: string
  kind: string
  by_id: string
  by_role: string
  enterprise: string | null
  world: string
  citizens: Generated<string[]>
  purpose: string | null
  input: Json
  output_hash: Buffer | null
  leaf: Buffer
}

export interface PlatformPerson {
  id: string
  name: string
  role: string
  enterprise: string | null
  world: string
  profile: Generated<Json>
}

export interface PlatformSession {
  id_hash: Buffer
  person: string
  began_at: Generated<Timestamp>
  ends_at: Timestamp
}

export interface RegistersAppropriationCode {
  world: string
  code: string
  year: number
  committee: string | null
  control_area: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface RegistersBody {
  id: string
  world: string
  kind: string
  parent: string | null
  role: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface RegistersBodyName {
  world: string
  body: string
  name: string
  valid_from: string | null
  valid_to: string | null
  source: string | null
}

export interface RegistersDistrict {
  id: string
  world: string
  name: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface RegistersEnterprise {
  id: string
  world: string
  name: string
  cvr: string | null
  kind: string
  trade: string | null
  mail: string | null
  web: string | null
  internal: Generated<boolean>
  source_kind: string
  source_document: string | null
  source_place: string | null
  version: Generated<number>
}

export interface RegistersEnterpriseAlias {
  world: string
  enterprise: string
  name: string
}

export interface RegistersLaw {
  id: string
  kind: string
  valid_from: string | null
  valid_until: string | null
  value: bigint | null
  unit: string | null
  text: string
  source: string
  mark: string
  replaces: string | null
  reason: string | null
  shipped: Generated<boolean>
  proposed_on: string | null
  proposed_by: string | null
  proposed_by_name: string | null
}

export interface RegistersLawEnd {
  law: string
  kind: string
  reason: string | null
  ended_on: string
  by_id: string
  by_name: string
}

export interface RegistersTargetGroup {
  id: string
  world: string
  name: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface CasesAnnex {
  world: string
  document: string
  no: number
  doc_no: string | null
  title_in_text: string | null
  title_in_list: string | null
}

export interface CasesAttachment {
  id: string
  world: string
  document: string
  position: number
  name: string
  file: string
  size: number
  annex_no: number | null
  text: string | null
  filed_on: string
  by_id: string
}

export interface CasesDocument {
  id: string
  world: string
  kind: string
  title: string
  agenda_item: number | null
  committee: string | null
  administration: string | null
  meeting_day: string | null
  remark: string | null
  signed_by: Generated<string[]>
  document_day: string | null
  filed_on: string
  theme: string | null
  sender: string | null
  addressee: string | null
  caseworker: string | null
  meeting_time: string | null
  meeting_place: string | null
  public_address: string | null
  ocr: Generated<boolean>
  open: boolean
  version: Generated<number>
}

export interface CasesDuty {
  id: string
  world: string
  what: string
  rule: string | null
  who: string | null
  due: string | null
  due_text: string | null
  document: string | null
  remind_days: Generated<number>
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  source_kind: string
  source_document: string | null
  source_place: string | null
  made_on: string
  by_id: string
}

export interface CasesDutyEnd {
  duty: string
  world: string
  kind: string
  note: string
  ended_on: string
  by_id: string
}

export interface CasesDutyMove {
  duty: string
  no: number
  world: string
  due: string
  reason: string
  moved_on: string
  by_id: string
}

export interface CasesEvent {
  id: GeneratedAlways<bigint>
  world: string
  document: string
  day: string | null
  kind: string
  label: string
  cause_kind: string
  cause_id: string
  cause_href: string
  by_id: string
}

export interface CasesFile {
  sha256: string
  bytes: Buffer
  media_type: string
}

export interface CasesFound {
  document: string
  world: string
  words: string
}

export interface CasesIntake {
  id: string
  world: string
  name: string
  file: string
  text: string
  draft: Json
  version: Generated<number>
  read_on: string
  by_id: string
}

export interface CasesIntakeEnd {
  intake: string
  world: string
  document: string | null
  reason: string | null
  ended_on: string
  by_id: string
}

export interface CasesNumber {
  world: string
  document: string
  position: number
  number: string
  system: string | null
  of_kind: string
}

export interface CasesRemark {
  id: string
  world: string
  document: string
  place: string
  says: string
  readings: Generated<string[]>
  made_on: string
  by_id: string
}

export interface CasesVersion {
  world: string
  document: string
  no: number
  content: Json
  reason: string | null
  filed_on: string
  by_id: string
}

export interface PortfolioAgreement {
  code: string
  world: string
  name: string
  kind: string
  state: string
  starts_on: string | null
  ends_before: string | null
  option_before: string | null
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
}

export interface PortfolioClosedPeriod {
  world: string
  lot: string
  from_day: string
  before_day: string
}

export interface PortfolioLot {
  id: string
  world: string
  agreement: string
  position: number
  no: number | null
  title: string | null
  area: string | null
  target_group: string | null
  capacity: number | null
  ceiling_oere: bigint | null
  yearly_oere: bigint | null
  supplier_places: number | null
}

export interface PortfolioLotEnd {
  id: GeneratedAlways<bigint>
  world: string
  lot: string
  ends_before: string
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  withdrawn_on: string | null
}

export interface PortfolioLotTerm {
  id: GeneratedAlways<bigint>
  world: string
  lot: string
  kind: string
  during: string
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  withdrawn_on: string | null
}

export interface PortfolioPlace {
  world: string
  lot: string
  enterprise: string
  position: number
}

export interface PortfolioPrice {
  world: string
  lot: string
  unit: string
  amount_oere: bigint
  valid_from: string
  variant: string | null
}

export interface BudgetAccount {
  id: GeneratedAlways<number>
  world: string
  kind: string
  name: string
  line: string
  year: number | null
  lot: string | null
  agreement: string | null
  limit_oere: bigint | null
  committed_oere: Generated<bigint>
  used_oere: Generated<bigint>
  overrun_oere: Generated<bigint>
  exceedance_oere: Generated<bigint>
}

export interface BudgetAccountMonth {
  account: number
  month: string
  used_oere: Generated<bigint>
  entries: Generated<number>
}

export interface BudgetAuthority {
  decision: string
  world: string
  cost_centre: string
  person: string
  person_name: string
  limit_oere: bigint | null
  starts_on: string
  ends_before: string | null
}

export interface BudgetAuthorityEnd {
  authority: string
  world: string
  ends_before: string
  reason: string
  by_id: string
  by_name: string
}

export interface BudgetCommitment {
  id: GeneratedAlways<number>
  world: string
  cause_id: string
  owner: string | null
  lot_account: number
  year_account: number
  year: number
  amount_oere: bigint
  used_oere: Generated<bigint>
  settled: Generated<boolean>
}

export interface BudgetDecision {
  id: string
  world: string
  kind: string
  subject: string
  label: string
  href: string
  content: Json
  reason: string
  prepared_on: string
  prepared_by: string
  prepared_by_name: string
}

export interface BudgetDecisionEnd {
  decision: string
  world: string
  kind: string
  reason: string | null
  ended_on: string
  by_id: string
  by_name: string
}

export interface BudgetDrawDown {
  proposal: string
  world: string
  line: string
  year: number
  amount_oere: bigint
  drawn_on: string
}

export interface BudgetEntry {
  id: GeneratedAlways<bigint>
  world: string
  account: number
  kind: string
  amount_oere: bigint
  overrun_oere: Generated<bigint>
  day: string
  posting: string
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  by_id: string
  at: Generated<Timestamp>
}

export interface BudgetExceedance {
  id: GeneratedAlways<bigint>
  world: string
  account: number
  amount_oere: bigint
  decided_on: string
  cause_kind: string
  cause_id: string
  prepared_by: string
  by_id: string
}

export interface BudgetLine {
  id: string
  world: string
  name: string
  note: string | null
  code: string
  committee: string | null
  control_area: string | null
  needs_release: Generated<boolean>
  cost_centre: string | null
}

export interface BudgetNote {
  code: string
  world: string
  title: string
  price_level: number | null
  unit: Generated<string>
  requested_by: string | null
  administration: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  document: string | null
}

export interface BudgetNoteFreeze {
  note: string
  no: number
  world: string
  document: string
  content_hash: string
  frozen_on: string
  by_id: string
}

export interface BudgetNoteVersion {
  world: string
  note: string
  no: number
  content: Json
  saved_on: string
  by_id: string
  by_name: string
}

export interface BudgetPlanUse {
  world: string
  line: string
  year: number
  no: number
  months: Json
  saved_on: string
  by_id: string
  by_name: string
}

export interface BudgetPriceIndex {
  id: GeneratedAlways<bigint>
  world: string
  series: string
  year: number
  index_e4: bigint
  source: string
  source_day: string
  entered_on: string
  by_id: string
}

export interface BudgetProposal {
  id: string
  world: string
  kind: string
  line: string
  opens: Json | null
  note: string | null
  years: Json
  decided_on: string
  basis: string
  reason: string | null
  prepared_on: string
  prepared_by: string
  prepared_by_name: string
}

export interface BudgetProposalEnd {
  proposal: string
  world: string
  kind: string
  reason: string | null
  ended_on: string
  by_id: string
  by_name: string
}

export interface BudgetRelease {
  id: GeneratedAlways<bigint>
  world: string
  line: string
  year: number
  amount_oere: bigint
  released_on: string
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  by_id: string
}

export interface ProcurementAdmissibility {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  bid: string
  lot: number
  admissible: boolean
  reason: string
  decided_at: Timestamp
  by_id: string
  by_name: string
}

export interface ProcurementAdmissibilityLock {
  tender: string
  world: string
  sha256: string
  locked_at: Timestamp
  by_id: string
}

export interface ProcurementAward {
  id: string
  world: string
  title: string
  procedure: string
  decided_on: string
  reason: string
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
  tender: string | null
}

export interface ProcurementAwardLetter {
  award: string
  enterprise: string
  tender: string
  world: string
  won: boolean
  content: Json
  sha256: string
  signature: string
  public_key: string
  signed_by: string
}

export interface ProcurementAwardLot {
  world: string
  award: string
  lot_no: number
  title: string
  enterprise: string
}

export interface ProcurementAwardNotice {
  award: string
  tender: string
  world: string
  sent_at: Timestamp
  standstill_days: number
  stands_until: string
  by_id: string
}

export interface ProcurementAwardRevocation {
  award: string
  world: string
  reason: string
  revoked_at: Timestamp
  by_id: string
}

export interface ProcurementBid {
  id: string
  world: string
  tender: string
  enterprise: string
  received_at: Timestamp
  replaces: string | null
  sealed_by: string
  by_id: string
}

export interface ProcurementBidCheckpoint {
  tender: string
  world: string
  size: number
  bids: number
  root: string
  published_at: Timestamp
  signed: Json
  by_id: string
}

export interface ProcurementBidDraft {
  id: string
  world: string
  tender: string
  enterprise: string
  bytes: Buffer
  kept_at: Timestamp
  by_id: string
}

export interface ProcurementBidEnvelope {
  bid: string
  kind: string
  world: string
  tender: string
  enterprise: string
  bytes: Buffer
  sha256: string
  size: number
}

export interface ProcurementBidLeaf {
  tender: string
  no: number
  world: string
  leaf: string
  what: string
  bid: string
  at: Timestamp
}

export interface ProcurementBidReceipt {
  tender: string
  no: number
  world: string
  bid: string
  enterprise: string
  receipt: Json
}

export interface ProcurementBidWithdrawal {
  bid: string
  world: string
  tender: string
  enterprise: string
  withdrawn_at: Timestamp
  by_id: string
}

export interface ProcurementComplaint {
  id: string
  world: string
  award: string
  from_whom: string
  received_on: string
  says: string
  suspends: boolean
  by_id: string
}

export interface ProcurementComplaintOutcome {
  complaint: string
  world: string
  outcome: string
  reason: string
  decided_on: string
  by_id: string
}

export interface ProcurementConformity {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  bid: string
  requirement: string
  conforms: boolean
  reason: string
  decided_at: Timestamp
  by_id: string
  by_name: string
}

export interface ProcurementConsensus {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  lot: number
  bid: string
  criterion: string
  points: string
  reason: string
  agreed_at: Timestamp
  by_id: string
  by_name: string
}

export interface ProcurementDrawnLot {
  tender: string
  lot: number
  world: string
  bids: string[]
  how: string
  witness: string
  drawn_at: Timestamp
  by_id: string
  by_name: string
}

export interface ProcurementEffort {
  id: string
  world: string
  need: string
  begun_on: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
}

export interface ProcurementEffortAssessment {
  effort: string
  no: number
  world: string
  scores: Json
  notes: Json
  reason: string | null
  assessed_on: string
  by_id: string
}

export interface ProcurementEffortAward {
  effort: string
  world: string
  award: string
  winners: string[]
  decided_on: string
  by_id: string
}

export interface ProcurementEffortBrief {
  effort: string
  no: number
  world: string
  title: string
  target_group: string
  description: string | null
  area_effort: boolean
  areas: Generated<string[]>
  place_of_performance: string | null
  amount_oere: bigint | null
  route: string | null
  reason: string | null
  written_on: string | null
  by_id: string
}

export interface ProcurementEffortCall {
  effort: string
  world: string
  criteria: Json
  most_points: number
  reason_fewer: string | null
  called_on: string
  by_id: string
}

export interface ProcurementEffortCandidate {
  effort: string
  survey: number
  world: string
  enterprise: string
  knowledge: string | null
  suitable: boolean
  reason: string | null
}

export interface ProcurementEffortDeadline {
  effort: string
  no: number
  world: string
  answer_by: string
  reason: string | null
  set_on: string
  by_id: string
}

export interface ProcurementEffortDraft {
  effort: string
  enterprise: string
  no: number
  world: string
  content: Json
  saved_at: Timestamp
  by_id: string
}

export interface ProcurementEffortEnd {
  effort: string
  world: string
  step: number
  reason: string
  ended_on: string
  by_id: string
}

export interface ProcurementEffortImplementation {
  effort: string
  no: number
  world: string
  support_unit: string
  centre: string
  supplier_contact: string
  monitored_in: string
  agreed_on: string
  starts_on: string | null
  agreement: string | null
  reason: string | null
  written_on: string
  by_id: string
}

export interface ProcurementEffortInvitation {
  effort: string
  enterprise: string
  world: string
  invited_on: string
  by_id: string
}

export interface ProcurementEffortProposal {
  effort: string
  enterprise: string
  no: number
  world: string
  individual_flexible: string
  cross_professional: string
  employer_oriented: string
  progression: string
  novelty: string
  evaluation: string
  economy: string
  amount_oere: bigint
  local_plans: string | null
  carried_out_locally: string | null
  submitted_on: string
  submitted_at: Timestamp
  by_id: string
}

export interface ProcurementEffortSurvey {
  effort: string
  no: number
  world: string
  how: string
  surveyed_on: string | null
  by_id: string
}

export interface ProcurementEffortWithdrawal {
  effort: string
  enterprise: string
  proposal: number
  world: string
  reason: string | null
  withdrawn_on: string
  by_id: string
}

export interface ProcurementEnterpriseDocument {
  id: string
  world: string
  enterprise: string
  kind: string
  title: string
  valid_from: string | null
  valid_to: string | null
  name: string
  media_type: string
  bytes: Buffer
  sha256: string
  added_at: Timestamp
  by_id: string
}

export interface ProcurementEvaluationRun {
  tender: string
  lot: number
  world: string
  rule_version: string
  input: Json
  output: Json
  sha256: string
  run_at: Timestamp
  by_id: string
  by_name: string
}

export interface ProcurementEvaluatorAssignment {
  tender: string
  person: string
  world: string
  name: string
  assigned_at: Timestamp
  by_id: string
}

export interface ProcurementEvaluatorRelease {
  tender: string
  person: string
  world: string
  reason: string
  released_at: Timestamp
  by_id: string
}

export interface ProcurementInterestDeclaration {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  person: string
  name: string
  conflict: boolean
  words: string | null
  declared_at: Timestamp
}

export interface ProcurementLotWithoutAward {
  award: string
  lot_no: number
  world: string
  reason: string
}

export interface ProcurementMarketDialogue {
  id: string
  world: string
  tender: string
  held_on: string | null
  with_whom: string
  said: string
  led_to: string | null
  by_id: string
}

export interface ProcurementOpenEntry {
  enterprise: string
  no: number
  world: string
  name: string
  offers: string
  target_groups: string
  knowledge: string | null
  areas: string | null
  entered_on: string
  by_id: string
}

export interface ProcurementOpenExit {
  enterprise: string
  entry: number
  world: string
  left_on: string
  by_id: string
}

export interface ProcurementOpenedAttachment {
  bid: string
  kind: string
  no: number
  world: string
  tender: string
  enterprise: string
  name: string
  media_type: string
  bytes: Buffer
  sha256: string
}

export interface ProcurementOpenedEnvelope {
  bid: string
  kind: string
  world: string
  tender: string
  enterprise: string
  content: Json | null
  damage: string | null
  opened_at: Timestamp
}

export interface ProcurementOpenerKey {
  id: GeneratedAlways<bigint>
  world: string
  person: string
  name: string
  role: string
  recipient: string
  registered_at: Timestamp
  by_id: string
}

export interface ProcurementOpening {
  id: string
  world: string
  tender: string
  envelopes: string
  seal: string
  opened_at: Timestamp
  protocol: Json
  by_id: string
}

export interface ProcurementOpeningShare {
  seal: string
  no: number
  world: string
  person: string
  share: Buffer
  given_at: Timestamp
  by_id: string
}

export interface ProcurementPurchase {
  id: string
  world: string
  what: string
  seller: string
  occasion: string | null
  unit: string | null
  bought_on: string
  amount_oere: bigint | null
  not_in_framework: boolean
  need_identified: boolean
  no_duty: boolean
  sound_economy: boolean
  reason: string
  recorded_on: string
  by_id: string
  by_name: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface ProcurementQualityLock {
  tender: string
  world: string
  locked_at: Timestamp
  by_id: string
  sha256: string
}

export interface ProcurementQuestionAsker {
  question: string
  world: string
  enterprise: string
  by_id: string
}

export interface ProcurementRoute {
  id: string
  world: string
  title: string
  subject: string
  publication_date: string
  asked: Json
  answer: Json
  laws: string[]
  total_oere: bigint
  chosen: string
  chosen_reason: string | null
  need: string | null
  supplier: string | null
  why_external: string | null
  cross_border: Json | null
  warnings: Generated<string[]>
  follows: string | null
  decided_on: string
  by_id: string
  by_name: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface ProcurementScore {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  lot: number
  bid: string
  criterion: string
  person: string
  points: string
  reason: string
  given_at: Timestamp
}

export interface ProcurementScoreSubmission {
  tender: string
  person: string
  world: string
  submitted_at: Timestamp
}

export interface ProcurementSealRehearsal {
  seal: string
  world: string
  tender: string
  openers: string[]
  opened_at: Timestamp
  by_id: string
}

export interface ProcurementSealShare {
  seal: string
  no: number
  world: string
  opener_key: bigint
  person: string
  wrapped: Buffer
  sha256: string
}

export interface ProcurementTender {
  id: string
  world: string
  made_at: Timestamp
  by_id: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface ProcurementTenderAnswer {
  question: string
  world: string
  tender: string
  question_shown: string
  answer: string
  answered_at: Timestamp
  by_id: string
}

export interface ProcurementTenderCancellation {
  tender: string
  world: string
  reason: string
  cancelled_at: Timestamp
  by_id: string
}

export interface ProcurementTenderDocument {
  id: string
  world: string
  tender: string
  name: string
  no: number
  media_type: string
  bytes: Buffer
  sha256: string
  added_at: Timestamp
  by_id: string
}

export interface ProcurementTenderLot {
  tender: string
  no: number
  world: string
}

export interface ProcurementTenderPublication {
  tender: string
  version: number
  world: string
  published_at: Timestamp
  bids_due_at: Timestamp
  by_id: string
}

export interface ProcurementTenderQuestion {
  id: string
  world: string
  tender: string
  no: number
  question: string
  asked_at: Timestamp
}

export interface ProcurementTenderSeal {
  id: string
  world: string
  tender: string
  no: number
  envelopes: string
  recipient: string
  k: number
  n: number
  leader: string
  made_at: Timestamp
  by_id: string
}

export interface ProcurementTenderVersion {
  tender: string
  no: number
  world: string
  content: Json
  sha256: string
  reason: string | null
  made_at: Timestamp
  by_id: string
}

export interface ProcurementUnpricedBid {
  tender: string
  lot: number
  bid: string
  world: string
  reason: string
  said_at: Timestamp
  by_id: string
}

export interface ProcurementWinnerProof {
  id: string
  world: string
  tender: string
  enterprise: string
  what: string
  received_on: string
  by_id: string
}

export interface AgreementsAnnexKind {
  code: string
  position: number
  name: string
  warn_days: number | null
  source: string
}

export interface AgreementsConcludedLot {
  award: string
  lot_no: number
  world: string
  agreement: string
}

export interface AgreementsConclusion {
  agreement: string
  world: string
  award: string
  concluded_on: string
  by_id: string
  regime: Generated<string>
  term_reason: string | null
  notice_days: number | null
}

export interface AgreementsContact {
  id: string
  world: string
  agreement: string
  enterprise: string | null
  name: string
  job: string
  email: string | null
  phone: string | null
  replaces: string | null
  made_on: string
  by_id: string
  by_name: string
}

export interface AgreementsDocument {
  id: string
  world: string
  agreement: string
  lot: string | null
  enterprise: string | null
  kind: string
  title: string
  valid_from: string | null
  valid_before: string | null
  warn_days: number | null
  case_document: string | null
  file_name: string | null
  media_type: string | null
  bytes: Buffer | null
  sha256: string | null
  place: string | null
  requirement: string | null
  replaces: string | null
  made_on: string
  by_id: string
  by_name: string
}

export interface AgreementsEconomy {
  id: string
  world: string
  agreement: string
  lot: string | null
  basis: string
  per: string
  amount_oere: bigint
  approximate: boolean
  years: Generated<number[]>
  source: string
  by_id: string
}

export interface AgreementsFileEnd {
  ended: string
  world: string
  agreement: string
  what: string
  reason: string
  ended_on: string
  by_id: string
  by_name: string
}

export interface AgreementsModification {
  id: string
  world: string
  agreement: string
  kind: string
  reason: string
  words: string
  effective_on: string
  basis: Json
  outcome: Json
  rule_version: string
  assessment: string | null
  prepared_on: string
  prepared_by: string
  prepared_by_name: string
}

export interface AgreementsModificationEnd {
  modification: string
  world: string
  kind: string
  reason: string | null
  ended_on: string
  by_id: string
  by_name: string
}

export interface AgreementsModificationPrice {
  modification: string
  lot: string
  world: string
  unit: string
  amount_oere: bigint
  valid_from: string
}

export interface AgreementsModificationValue {
  modification: string
  lot: string
  world: string
  value_oere: bigint
  exceedance_oere: Generated<bigint>
}

export interface AgreementsOptionDecline {
  id: string
  world: string
  agreement: string
  lots: string[]
  reason: string
  declined_on: string
  by_id: string
  by_name: string
}

export interface AgreementsOptionDeclineEnd {
  decline: string
  world: string
  reason: string
  ended_on: string
  by_id: string
  by_name: string
}

export interface AgreementsOptionModel {
  id: string
  world: string
  agreement: string
  steps: Generated<number[]>
  until_before: string | null
  uses: number | null
  needs_funding: boolean
  per_lot: boolean | null
  all_suppliers: boolean | null
  decide_days: number | null
  decide_months: number | null
  source: string
  rule: string | null
  replaces: string | null
  reason: string | null
  made_on: string
  by_id: string
  by_name: string
}

export interface AgreementsOptionUndo {
  use: string
  world: string
  agreement: string
  reason: string
  undone_on: string
  by_id: string
  by_name: string
}

export interface AgreementsOptionUse {
  id: string
  world: string
  agreement: string
  lot: string
  term: bigint
  extends_from: string
  ends_before: string
  decided_on: string
  asked: Json
  rules: Json
  made_at: Timestamp
  by_id: string
  by_name: string
}

export interface AgreementsOrderEnd {
  placed_order: string
  world: string
  reason: string
  released_oere: bigint
  ended_on: string
  by_id: string
  by_name: string
}

export interface AgreementsParty {
  id: string
  world: string
  agreement: string
  lot: string | null
  role: string
  enterprise: string | null
  name: string | null
  cvr: string | null
  of_enterprise: string | null
  by_id: string
}

export interface AgreementsPlacedOrder {
  id: string
  world: string
  agreement: string
  lot: string
  supplier: string
  what: string
  starts_on: string
  ends_before: string
  amount_oere: bigint
  placed_on: string
  by_id: string
  by_name: string
}

export interface AgreementsRecording {
  agreement: string
  world: string
  document: string
  place: string
  by_id: string
  duration_months: number | null
}

export interface AgreementsReminder {
  world: string
  agreement: string
  lot: Generated<string>
  kind: string
  due: string
  about: Generated<string>
  fell_on: string
  made_on: string
  by_id: string
}

export interface AgreementsRequirement {
  id: string
  world: string
  agreement: string
  lot: string | null
  kind: string
  asks: string
  due_on: string | null
  used: boolean | null
  reason: string | null
  replaces: string | null
  made_on: string
  by_id: string
  by_name: string
}

export interface AgreementsRequirementMet {
  id: string
  world: string
  requirement: string
  enterprise: string | null
  met_on: string
  words: string
  document: string | null
  by_id: string
  by_name: string
}

export interface AgreementsStep {
  id: string
  world: string
  agreement: string
  lot: string | null
  enterprise: string | null
  kind: string
  held_on: string
  words: string
  follow_up: string | null
  follow_up_by: string | null
  made_on: string
  by_id: string
  by_name: string
}

export interface AgreementsTermination {
  id: string
  world: string
  agreement: string
  lot: string | null
  by_whom: string
  reason: string
  words: string
  notice_days: number
  ends_before: string
  running: number
  plan: string
  plan_words: string
  missing: Generated<string[]>
  acknowledged: string | null
  prepared_on: string
  prepared_by: string
  prepared_by_name: string
}

export interface AgreementsTerminationEnd {
  termination: string
  world: string
  kind: string
  reason: string | null
  ended_on: string
  by_id: string
  by_name: string
}

export interface AgreementsTerminationRecall {
  termination: string
  world: string
  reason: string
  recalled_on: string
  by_id: string
  by_name: string
}

export interface ReferralsAnswer {
  referral: string
  world: string
  supplier: string
  kind: string
  reason: string | null
  answered_on: string
  by_id: string
}

export interface ReferralsCitizen {
  id: string
  world: string
  name: string
  cpr_sealed: Buffer
  cpr_index: Buffer
  born_on: string
  district: string
  target_group: string
  protected: Generated<boolean>
  version: Generated<number>
}

export interface ReferralsCitizenKey {
  citizen: string
  wrapped: Buffer
}

export interface ReferralsEnding {
  referral: string
  world: string
  supplier: string
  ended_on: string
  reason: string
  by_id: string
}

export interface ReferralsReferral {
  id: string
  world: string
  citizen: string
  lot: string
  supplier: string
  starts_on: string
  ends_before: string
  purpose: string
  offered: Json
  committed_oere: bigint
  answer_due: string
  sent_on: string
  by_id: string
  cost: Json | null
}

export interface DeliveryAttendance {
  id: GeneratedAlways<bigint>
  world: string
  referral: string
  supplier: string
  lot: string
  day: string
  kind: string
  replaces: bigint | null
  by_id: string
  at: Timestamp
  hundredths: number | null
  hour_kind: string | null
}

export interface DeliveryHours {
  id: GeneratedAlways<bigint>
  world: string
  placement: string
  referral: string
  supplier: string
  lot: string
  week: string
  hundredths: number
  delta_hundredths: number
  price_oere: bigint
  amount_oere: bigint
  rule: string
  replaces: bigint | null
  by_id: string
  at: Timestamp
}

export interface DeliveryLotMonth {
  lot: string
  month: string
  hundredths: Generated<bigint>
  present_days: Generated<number>
}

export interface DeliveryPlacement {
  id: string
  world: string
  referral: string
  supplier: string
  lot: string
  enterprise: string
  starts_on: string
  ends_before: string | null
  tasks: string
  by_id: string
}

export interface DeliveryStep {
  id: GeneratedAlways<bigint>
  world: string
  referral: string
  supplier: string
  lot: string
  step: string
  reached: boolean
  day: string
  replaces: bigint | null
  by_id: string
  at: Timestamp
}

export interface DeliveryUse {
  id: GeneratedAlways<bigint>
  world: string
  lot: string
  supplier: string
  referral: string | null
  unit: string
  variant: string | null
  key: string
  day: string
  source: string
  source_id: bigint | null
  hundredths: number
  price_oere: bigint
  stands_oere: bigint
  amount_oere: bigint
  rule: string
  input: Json | null
  replaces: bigint | null
  label: string
  entry: bigint | null
  by_id: string
  at: Timestamp
}

export interface CommitteeDecision {
  id: string
  world: string
  record: string
  item: string
  point: number | null
  meeting: string | null
  agenda_no: number | null
  outcome: string
  outcome_text: string
  vote: string
  vote_text: string | null
  votes_for: Generated<string[]>
  votes_against: Generated<string[]>
  abstained: Generated<string[]>
  day: string | null
  replaces: string | null
  reason: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
  seq: GeneratedAlways<bigint>
}

export interface CommitteeFinish {
  paper: string
  world: string
  finished_on: string
  ledger_cut: bigint
  hours_cut: bigint
  content: Json
  content_hash: Buffer
  by_id: string
}

export interface CommitteeItem {
  id: string
  world: string
  meeting: string | null
  no: number | null
  title: string
  body: string | null
  day: string | null
  document: string | null
  paper: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
}

export interface CommitteeLink {
  id: GeneratedAlways<bigint>
  world: string
  item: string
  direction: string
  day: string | null
  day_text: string | null
  label: string
  other: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
}

export interface CommitteeMeeting {
  id: string
  world: string
  committee: string
  day: string
  starts: string | null
  place: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
  version: Generated<number>
}

export interface CommitteePaper {
  id: string
  world: string
  title: string
  agreement: string | null
  committee: string
  meeting_day: string | null
  introduction: string | null
  drafted_on: string
  by_id: string
  version: Generated<number>
  kind: string
  parts: Json
  points: Json
  annexes: Json
}

export interface CommitteePaperVersion {
  world: string
  paper: string
  no: number
  content: Json
  saved_on: string
  by_id: string
}

export interface CommitteePoint {
  world: string
  item: string
  no: number
  asks: string
  says: string
  names_body: string | null
}

export interface CommitteePublication {
  paper: string
  world: string
  published_on: string
  findings: Json
  by_id: string
}

export interface CommitteeRemark {
  id: string
  world: string
  record: string
  item: string
  parties: string[]
  joined_by: Generated<string[]>
  whole_committee: Generated<boolean>
  gist: string
  replaces: string | null
  reason: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  by_id: string
  seq: GeneratedAlways<bigint>
}

export interface NeedsCoverage {
  id: GeneratedAlways<bigint>
  world: string
  need: string
  need_version: number
  tested_on: string
  offers: Json
  covered: boolean
  by_id: string
}

export interface NeedsEvidence {
  id: string
  world: string
  need: string
  kind: string
  says: string
  day: string | null
  document: string | null
  place: string | null
  cause_kind: string | null
  cause_id: string | null
  cause_label: string | null
  cause_href: string | null
  by_id: string
}

export interface NeedsNeed {
  id: string
  world: string
  title: string
  target_group: string
  areas: Generated<string[]>
  size: number | null
  size_text: string | null
  size_source: string | null
  reason_a: string | null
  reason_b: string | null
  cause_kind: string
  cause_text: string | null
  year: number | null
  mapped_on: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  version: Generated<number>
  by_id: string
}

export interface NeedsNextStep {
  need: string
  no: number
  world: string
  step: string
  reason: string
  reason_although_covered: string | null
  taken_on: string | null
  amount_thousand: bigint | null
  supplier: string | null
  by_id: string
}

export interface NeedsOrientation {
  need: string
  world: string
  told_on: string | null
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  by_id: string
}

export interface NeedsSent {
  need: string
  world: string
  sent_on: string
  committee: string
  by_id: string
}

export interface NeedsWithdrawal {
  need: string
  world: string
  reason: string
  withdrawn_on: string
  by_id: string
}

export interface PublicationBuyer {
  id: GeneratedAlways<bigint>
  world: string
  content: Json
  described_at: Timestamp
  by_id: string
}

export interface PublicationContractChange {
  id: string
  world: string
  tender: string
  agreement: string
  changed_on: string
  reason: string
  reason_text: string
  description: string
  recorded_at: Timestamp
  by_id: string
}

export interface PublicationNoticeFact {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  content: Json
  typed_at: Timestamp
  by_id: string
}

export interface PublicationSent {
  id: GeneratedAlways<bigint>
  world: string
  tender: string
  subtype: string
  number: string
  sent_on: string
  recorded_at: Timestamp
  by_id: string
}

export interface PublicationSnapshot {
  id: string
  world: string
  tender: string
  step: string
  title: string
  releases: Json
  sha256: string
  published_at: Timestamp
  by_id: string
}

export interface ClaimsAllowance {
  world: string
  claim: string
  supplier: string
  blocker: string
  reason: string
  by_id: string
  by_name: string
  allowed_on: string
}

export interface ClaimsAmendment {
  id: GeneratedAlways<bigint>
  world: string
  payment: string
  supplier: string
  budget_line: string
  text: string
  by_id: string
  amended_on: string
}

export interface ClaimsApproval {
  claim: string
  world: string
  supplier: string
  approved_oere: bigint
  budget_line: string
  by_id: string
  by_name: string
  approved_on: string
}

export interface ClaimsApprovedLine {
  line: string
  world: string
  claim: string
  supplier: string
  claimed_oere: bigint
  approved_oere: bigint
  reason: string | null
}

export interface ClaimsBatch {
  id: string
  world: string
  no: number
  made_on: string
  by_id: string
  by_name: string
}

export interface ClaimsClaim {
  id: string
  world: string
  number: string
  supplier: string
  lot: string
  month: string
  supplement: number
  run: string
  claimed_oere: bigint
  rule: string
  generated_on: string
  by_id: string
  by_name: string
}

export interface ClaimsCorrection {
  id: string
  world: string
  claim: string
  line: string
  supplier: string
  proposed_oere: bigint
  reason: string
  by_id: string
  proposed_on: string
}

export interface ClaimsCorrectionAnswer {
  correction: string
  world: string
  claim: string
  supplier: string
  accepted: boolean
  reason: string | null
  by_id: string
  answered_on: string
}

export interface ClaimsInvoice {
  id: string
  world: string
  supplier: string
  number: string
  attempt: Generated<number>
  kind: string
  credits: string | null
  issued_on: string
  customer_ean: string | null
  currency: string
  net_oere: bigint
  vat_oere: bigint
  source: string
  file_name: string | null
  file_sha256: string | null
  received_on: string
  by_id: string
  by_name: string
}

export interface ClaimsInvoiceLine {
  id: string
  world: string
  invoice: string
  supplier: string
  no: number
  text: string
  net_oere: bigint
  vat_oere: bigint
  claim: string
}

export interface ClaimsInvoiceReturn {
  invoice: string
  world: string
  supplier: string
  reason: string
  by_id: string
  by_name: string
  returned_on: string
}

export interface ClaimsLine {
  id: string
  world: string
  claim: string
  supplier: string
  no: number
  referral: string | null
  kind: string
  variant: string | null
  units_hundredths: bigint
  price_oere: bigint
  amount_oere: bigint
  rule: string
  input: Json
  output: Json
}

export interface ClaimsLineEntry {
  entry: bigint
  world: string
  line: string
  claim: string
  supplier: string
  amount_oere: bigint
}

export interface ClaimsPayment {
  id: string
  world: string
  batch: string
  invoice_line: string
  claim: string
  supplier: string
  attempt: number
  net_oere: bigint
  vat_oere: bigint
  budget_line: string
  text: string
}

export interface ClaimsReceipt {
  payment: string
  world: string
  supplier: string
  status: string
  reference: string
  received_on: string
  booked_on: string
  by_id: string
}

export interface ClaimsRejectedLine {
  line: string
  world: string
  claim: string
  supplier: string
  reason: string
  by_id: string
  rejected_on: string
}

export interface ClaimsRun {
  id: string
  world: string
  month: string
  run_on: string
  by_id: string
  by_name: string
  at: Timestamp
}

export interface ClaimsStep {
  world: string
  claim: string
  supplier: string
  no: number
  kind: string
  reason: string | null
  by_id: string
  by_name: string
  done_on: string
  at: Timestamp
}

export interface FollowupChange {
  id: string
  world: string
  lot: string | null
  kind: string
  from_month: string
  to_month: string | null
  intake_percent: number
  use_percent: number
  reason: string
  told_on: string
  by_id: string
  by_name: string
}

export interface FollowupChangeEnd {
  change: string
  world: string
  reason: string
  ended_on: string
  by_id: string
  by_name: string
}

export interface FollowupRun {
  no: GeneratedAlways<bigint>
  id: string
  world: string
  lot: string
  as_of: string
  snapshot: string
  asked: Json
  answer: Json
  rule: string
  lead_days: number
  made_on: string
  by_id: string
  by_name: string
}

export interface FollowupSetting {
  id: GeneratedAlways<number>
  world: string
  name: string
  value: number
  valid_from: string
  reason: string
  set_on: string
  by_id: string
  by_name: string
}

export interface FollowupSignal {
  id: string
  world: string
  lot: string
  kind: string
  run: string
  seen: Json
  reasons: string[]
  follows: string | null
  raised_on: string
  by_id: string
}

export interface FollowupSignalEnd {
  signal: string
  world: string
  kind: string
  reason: string
  run: string
  seen: Json
  ended_on: string
  by_id: string
  by_name: string
}

export interface FollowupSnapshot {
  world: string
  sha256: string
  as_of: string
  entries_upto: bigint
  series: Json
  taken_on: string
}

export interface DB {
  'platform.chapter': PlatformChapter
  'platform.idempotency': PlatformIdempotency
  'platform.installation': PlatformInstallation
  'platform.journal': PlatformJournal
  'platform.person': PlatformPerson
  'platform.session': PlatformSession
  'registers.appropriation_code': RegistersAppropriationCode
  'registers.body': RegistersBody
  'registers.body_name': RegistersBodyName
  'registers.district': RegistersDistrict
  'registers.enterprise': RegistersEnterprise
  'registers.enterprise_alias': RegistersEnterpriseAlias
  'registers.law': RegistersLaw
  'registers.law_end': RegistersLawEnd
  'registers.target_group': RegistersTargetGroup
  'cases.annex': CasesAnnex
  'cases.attachment': CasesAttachment
  'cases.document': CasesDocument
  'cases.duty': CasesDuty
  'cases.duty_end': CasesDutyEnd
  'cases.duty_move': CasesDutyMove
  'cases.event': CasesEvent
  'cases.file': CasesFile
  'cases.found': CasesFound
  'cases.intake': CasesIntake
  'cases.intake_end': CasesIntakeEnd
  'cases.number': CasesNumber
  'cases.remark': CasesRemark
  'cases.version': CasesVersion
  'portfolio.agreement': PortfolioAgreement
  'portfolio.closed_period': PortfolioClosedPeriod
  'portfolio.lot': PortfolioLot
  'portfolio.lot_end': PortfolioLotEnd
  'portfolio.lot_term': PortfolioLotTerm
  'portfolio.place': PortfolioPlace
  'portfolio.price': PortfolioPrice
  'budget.account': BudgetAccount
  'budget.account_month': BudgetAccountMonth
  'budget.authority': BudgetAuthority
  'budget.authority_end': BudgetAuthorityEnd
  'budget.commitment': BudgetCommitment
  'budget.decision': BudgetDecision
  'budget.decision_end': BudgetDecisionEnd
  'budget.draw_down': BudgetDrawDown
  'budget.entry': BudgetEntry
  'budget.exceedance': BudgetExceedance
  'budget.line': BudgetLine
  'budget.note': BudgetNote
  'budget.note_freeze': BudgetNoteFreeze
  'budget.note_version': BudgetNoteVersion
  'budget.plan_use': BudgetPlanUse
  'budget.price_index': BudgetPriceIndex
  'budget.proposal': BudgetProposal
  'budget.proposal_end': BudgetProposalEnd
  'budget.release': BudgetRelease
  'procurement.admissibility': ProcurementAdmissibility
  'procurement.admissibility_lock': ProcurementAdmissibilityLock
  'procurement.award': ProcurementAward
  'procurement.award_letter': ProcurementAwardLetter
  'procurement.award_lot': ProcurementAwardLot
  'procurement.award_notice': ProcurementAwardNotice
  'procurement.award_revocation': ProcurementAwardRevocation
  'procurement.bid': ProcurementBid
  'procurement.bid_checkpoint': ProcurementBidCheckpoint
  'procurement.bid_draft': ProcurementBidDraft
  'procurement.bid_envelope': ProcurementBidEnvelope
  'procurement.bid_leaf': ProcurementBidLeaf
  'procurement.bid_receipt': ProcurementBidReceipt
  'procurement.bid_withdrawal': ProcurementBidWithdrawal
  'procurement.complaint': ProcurementComplaint
  'procurement.complaint_outcome': ProcurementComplaintOutcome
  'procurement.conformity': ProcurementConformity
  'procurement.consensus': ProcurementConsensus
  'procurement.drawn_lot': ProcurementDrawnLot
  'procurement.effort': ProcurementEffort
  'procurement.effort_assessment': ProcurementEffortAssessment
  'procurement.effort_award': ProcurementEffortAward
  'procurement.effort_brief': ProcurementEffortBrief
  'procurement.effort_call': ProcurementEffortCall
  'procurement.effort_candidate': ProcurementEffortCandidate
  'procurement.effort_deadline': ProcurementEffortDeadline
  'procurement.effort_draft': ProcurementEffortDraft
  'procurement.effort_end': ProcurementEffortEnd
  'procurement.effort_implementation': ProcurementEffortImplementation
  'procurement.effort_invitation': ProcurementEffortInvitation
  'procurement.effort_proposal': ProcurementEffortProposal
  'procurement.effort_survey': ProcurementEffortSurvey
  'procurement.effort_withdrawal': ProcurementEffortWithdrawal
  'procurement.enterprise_document': ProcurementEnterpriseDocument
  'procurement.evaluation_run': ProcurementEvaluationRun
  'procurement.evaluator_assignment': ProcurementEvaluatorAssignment
  'procurement.evaluator_release': ProcurementEvaluatorRelease
  'procurement.interest_declaration': ProcurementInterestDeclaration
  'procurement.lot_without_award': ProcurementLotWithoutAward
  'procurement.market_dialogue': ProcurementMarketDialogue
  'procurement.open_entry': ProcurementOpenEntry
  'procurement.open_exit': ProcurementOpenExit
  'procurement.opened_attachment': ProcurementOpenedAttachment
  'procurement.opened_envelope': ProcurementOpenedEnvelope
  'procurement.opener_key': ProcurementOpenerKey
  'procurement.opening': ProcurementOpening
  'procurement.opening_share': ProcurementOpeningShare
  'procurement.purchase': ProcurementPurchase
  'procurement.quality_lock': ProcurementQualityLock
  'procurement.question_asker': ProcurementQuestionAsker
  'procurement.route': ProcurementRoute
  'procurement.score': ProcurementScore
  'procurement.score_submission': ProcurementScoreSubmission
  'procurement.seal_rehearsal': ProcurementSealRehearsal
  'procurement.seal_share': ProcurementSealShare
  'procurement.tender': ProcurementTender
  'procurement.tender_answer': ProcurementTenderAnswer
  'procurement.tender_cancellation': ProcurementTenderCancellation
  'procurement.tender_document': ProcurementTenderDocument
  'procurement.tender_lot': ProcurementTenderLot
  'procurement.tender_publication': ProcurementTenderPublication
  'procurement.tender_question': ProcurementTenderQuestion
  'procurement.tender_seal': ProcurementTenderSeal
  'procurement.tender_version': ProcurementTenderVersion
  'procurement.unpriced_bid': ProcurementUnpricedBid
  'procurement.winner_proof': ProcurementWinnerProof
  'agreements.annex_kind': AgreementsAnnexKind
  'agreements.concluded_lot': AgreementsConcludedLot
  'agreements.conclusion': AgreementsConclusion
  'agreements.contact': AgreementsContact
  'agreements.document': AgreementsDocument
  'agreements.economy': AgreementsEconomy
  'agreements.file_end': AgreementsFileEnd
  'agreements.modification': AgreementsModification
  'agreements.modification_end': AgreementsModificationEnd
  'agreements.modification_price': AgreementsModificationPrice
  'agreements.modification_value': AgreementsModificationValue
  'agreements.option_decline': AgreementsOptionDecline
  'agreements.option_decline_end': AgreementsOptionDeclineEnd
  'agreements.option_model': AgreementsOptionModel
  'agreements.option_undo': AgreementsOptionUndo
  'agreements.option_use': AgreementsOptionUse
  'agreements.order_end': AgreementsOrderEnd
  'agreements.party': AgreementsParty
  'agreements.placed_order': AgreementsPlacedOrder
  'agreements.recording': AgreementsRecording
  'agreements.reminder': AgreementsReminder
  'agreements.requirement': AgreementsRequirement
  'agreements.requirement_met': AgreementsRequirementMet
  'agreements.step': AgreementsStep
  'agreements.termination': AgreementsTermination
  'agreements.termination_end': AgreementsTerminationEnd
  'agreements.termination_recall': AgreementsTerminationRecall
  'referrals.answer': ReferralsAnswer
  'referrals.citizen': ReferralsCitizen
  'referrals.citizen_key': ReferralsCitizenKey
  'referrals.ending': ReferralsEnding
  'referrals.referral': ReferralsReferral
  'delivery.attendance': DeliveryAttendance
  'delivery.hours': DeliveryHours
  'delivery.lot_month': DeliveryLotMonth
  'delivery.placement': DeliveryPlacement
  'delivery.step': DeliveryStep
  'delivery.use': DeliveryUse
  'committee.decision': CommitteeDecision
  'committee.finish': CommitteeFinish
  'committee.item': CommitteeItem
  'committee.link': CommitteeLink
  'committee.meeting': CommitteeMeeting
  'committee.paper': CommitteePaper
  'committee.paper_version': CommitteePaperVersion
  'committee.point': CommitteePoint
  'committee.publication': CommitteePublication
  'committee.remark': CommitteeRemark
  'needs.coverage': NeedsCoverage
  'needs.evidence': NeedsEvidence
  'needs.need': NeedsNeed
  'needs.next_step': NeedsNextStep
  'needs.orientation': NeedsOrientation
  'needs.sent': NeedsSent
  'needs.withdrawal': NeedsWithdrawal
  'publication.buyer': PublicationBuyer
  'publication.contract_change': PublicationContractChange
  'publication.notice_fact': PublicationNoticeFact
  'publication.sent': PublicationSent
  'publication.snapshot': PublicationSnapshot
  'claims.allowance': ClaimsAllowance
  'claims.amendment': ClaimsAmendment
  'claims.approval': ClaimsApproval
  'claims.approved_line': ClaimsApprovedLine
  'claims.batch': ClaimsBatch
  'claims.claim': ClaimsClaim
  'claims.correction': ClaimsCorrection
  'claims.correction_answer': ClaimsCorrectionAnswer
  'claims.invoice': ClaimsInvoice
  'claims.invoice_line': ClaimsInvoiceLine
  'claims.invoice_return': ClaimsInvoiceReturn
  'claims.line': ClaimsLine
  'claims.line_entry': ClaimsLineEntry
  'claims.payment': ClaimsPayment
  'claims.receipt': ClaimsReceipt
  'claims.rejected_line': ClaimsRejectedLine
  'claims.run': ClaimsRun
  'claims.step': ClaimsStep
  'followup.change': FollowupChange
  'followup.change_end': FollowupChangeEnd
  'followup.run': FollowupRun
  'followup.setting': FollowupSetting
  'followup.signal': FollowupSignal
  'followup.signal_end': FollowupSignalEnd
  'followup.snapshot': FollowupSnapshot
}
