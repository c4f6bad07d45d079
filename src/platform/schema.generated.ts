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

export interface CasesDecision {
  id: string
  world: string
  document: string | null
  body: string | null
  day: string | null
  point: number | null
  subject: string
  outcome: string
  vote: string | null
}

export interface CasesDocument {
  id: string
  world: string
  kind: string
  title: string
  case_no: string | null
  case_system: string | null
  agenda_item: number | null
  committee: string | null
  administration: string | null
  meeting_day: string | null
  remark: string | null
  signed_by: Generated<string[]>
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

export interface PortfolioLot {
  id: string
  world: string
  agreement: string
  position: number
  no: number | null
  title: string | null
  area: string | null
  target_group: string | null
  places: number | null
  ceiling_oere: bigint | null
  yearly_oere: bigint | null
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
}

export interface BudgetAccountMonth {
  account: number
  month: string
  used_oere: Generated<bigint>
  entries: Generated<number>
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

export interface BudgetLine {
  id: string
  world: string
  name: string
  note: string | null
  code: string
  committee: string | null
  control_area: string | null
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
}

export interface BudgetNoteCell {
  world: string
  note: string
  tab: string
  line: string
  year: number
  kind: string
  thousand_dkk: bigint | null
}

export interface BudgetNoteRow {
  world: string
  note: string
  tab: string
  id: string
  position: number
  label: string
  kind: string
  part_of: Generated<string[]>
  area: string | null
  committee: string | null
  appropriation: string | null
  printed_total_thousand: bigint | null
  remark: string | null
}

export interface BudgetNoteTable {
  world: string
  note: string
  id: string
  position: number
  printed_number: string | null
  caption: string
  price_level_label: string | null
  years: number[]
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
}

export interface ProcurementAwardLot {
  world: string
  award: string
  lot_no: number
  title: string
  enterprise: string
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
}

export interface AgreementsRecording {
  agreement: string
  world: string
  document: string
  place: string
  by_id: string
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

export interface CommitteePaper {
  id: string
  world: string
  title: string
  agreement: string
  committee: string
  meeting_day: string | null
  introduction: string
  drafted_on: string
  by_id: string
  version: Generated<number>
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
  'registers.target_group': RegistersTargetGroup
  'cases.annex': CasesAnnex
  'cases.decision': CasesDecision
  'cases.document': CasesDocument
  'portfolio.agreement': PortfolioAgreement
  'portfolio.lot': PortfolioLot
  'portfolio.place': PortfolioPlace
  'portfolio.price': PortfolioPrice
  'budget.account': BudgetAccount
  'budget.account_month': BudgetAccountMonth
  'budget.commitment': BudgetCommitment
  'budget.entry': BudgetEntry
  'budget.line': BudgetLine
  'budget.note': BudgetNote
  'budget.note_cell': BudgetNoteCell
  'budget.note_row': BudgetNoteRow
  'budget.note_table': BudgetNoteTable
  'procurement.award': ProcurementAward
  'procurement.award_lot': ProcurementAwardLot
  'agreements.concluded_lot': AgreementsConcludedLot
  'agreements.conclusion': AgreementsConclusion
  'agreements.recording': AgreementsRecording
  'referrals.answer': ReferralsAnswer
  'referrals.citizen': ReferralsCitizen
  'referrals.citizen_key': ReferralsCitizenKey
  'referrals.ending': ReferralsEnding
  'referrals.referral': ReferralsReferral
  'delivery.attendance': DeliveryAttendance
  'delivery.hours': DeliveryHours
  'delivery.lot_month': DeliveryLotMonth
  'delivery.placement': DeliveryPlacement
  'committee.finish': CommitteeFinish
  'committee.paper': CommitteePaper
}
