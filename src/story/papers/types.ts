/** ISO day, 'YYYY-MM-DD'. */
export type Day = string

/** Where a datum is printed: the id of a paper (documents.ts) or of an item it names (cited.ts), and the place in it. */
export interface Source {
  document: string
  place: string
}

/** A number under which a case system knows a paper; `system` is null when the paper does not name it. */
export interface CaseNumber {
  system: 'F2' | 'eDoc' | null
  of: 'case' | 'document'
  number: string
}

/** An annex; both titles when the running text and the annex list print different ones. */
export interface Annex {
  no: number
  documentNo: string | null
  titleInText: string | null
  titleInList: string | null
  supplier?: string
}

/** One of the five papers. `agendaItem`, dates and names are null or empty when the paper does not print them. */
export interface Paper {
  id: string
  kind: 'committee-paper' | 'budget-note' | 'memo'
  title: string
  noteCode: string | null
  agendaItem: number | null
  caseNumbers: readonly CaseNumber[]
  committee: string | null
  administration: string
  partners: readonly string[]
  requestedBy: string | null
  meetingDate: Day | null
  meetingTime: string | null
  meetingPlace: string | null
  documentDate: Day | null
  priceLevel: number | null
  signedBy: readonly string[]
  caseworker: string | null
  annexes: readonly Annex[]
  namesItems: readonly string[]
  publicAddress: string | null
  ocr: boolean
  note: string | null
  source: Source
}

/** A decision, agreement or budget item. `namedIn` is the paper that names it; null when it is a source outside the papers. */
export interface CitedItem {
  id: string
  kind: 'committee-item' | 'political-agreement' | 'budget-agreement' | 'budget-initiative' | 'outside-source'
  body: string | null
  date: Day | null
  year: number | null
  item: number | null
  title: string | null
  namedIn: Source | null
}

/** A body's name in the half-open time [from, to); null means unbounded. */
export interface BodyName {
  name: string
  from: Day | null
  to: Day | null
  source: Source
}

/** A public or outside body. `namePrinted` is false when the papers print only the abbreviation. */
export interface Body {
  id: string
  kind: 'municipality' | 'administration' | 'committee' | 'unit' | 'external'
  names: readonly BodyName[]
  namePrinted: boolean
  aliases: readonly string[]
  parent: string | null
  committee: string | null
  role: string | null
  source: Source
}

/** A supplier, seller or internal provider as the papers name it. No paper prints a CVR number. */
export interface Enterprise {
  id: string
  name: string
  aliases: readonly string[]
  kind: 'supplier' | 'seller' | 'internal'
  cvr: null
  web: string | null
  documents: readonly string[]
  note: string | null
  source: Source
}

export interface District {
  id: string
  name: string
  aliases: readonly string[]
  tickedIn: readonly string[]
  source: Source
}

/** A target group as printed; `size` is the approximate number of citizens where a paper prints one. */
export interface TargetGroup {
  id: string
  name: string
  agreement: string
  lots: readonly string[]
  size: number | null
  sizeNote: string | null
  source: Source
}

/** An appropriation code and the budget years its paper uses it for. */
export interface AppropriationCode {
  code: string
  label: string | null
  committee: string
  controlArea: string
  budgetYear: number
  years: readonly number[]
  note: string | null
  source: Source
}

/** Printed money of an agreement or lot, in thousand DKK; `years` empty when the paper says "a year" without naming years. */
export interface PrintedCost {
  thousandDkk: number
  per: 'year' | 'total'
  basis: 'allocated' | 'estimated' | 'committed' | 'note'
  approximate: boolean
  years: readonly number[]
  source: Source
}

/** Days as printed: `lastDay` is inclusive ("til udgangen af 2017"). Null where the paper is silent. */
export interface PrintedTerm {
  firstDay: Day | null
  lastDay: Day | null
  durationYears: number | null
  note: string | null
}

/** An extension printed in the paper; `lastDay` is inclusive. */
export interface PrintedOption {
  lastDay: Day
  maxYears: number | null
  exercisedPer: 'lot' | 'agreement'
  allSuppliersOrNone: boolean
  needsFunding: boolean
  /** The option's own rule, where the rules of the papers name one. */
  rule: string | null
  note: string | null
}

/** A lot. `no` is null when no number is printed, so `id` is the key. */
export interface PaperLot {
  id: string
  no: number | null
  title: string | null
  area: string | null
  targetGroup: string | null
  suppliers: readonly string[]
  suppliersWanted: number | null
  cost: PrintedCost | null
  note: string | null
}

export interface PaperAgreement {
  id: string
  kind: 'framework' | 'direct' | 'internal' | 'planned'
  name: string
  printedName: string | null
  unit: string | null
  term: PrintedTerm | null
  option: PrintedOption | null
  costs: readonly PrintedCost[]
  experienceRequired: boolean | null
  lots: readonly PaperLot[]
  note: string | null
  source: Source
}

/** What stands in one cell. A blank, a dash and a printed zero are three different statements. */
export type Cell =
  | { kind: 'value'; thousandDkk: number; basis?: 'inferred' }
  | { kind: 'zero'; thousandDkk: 0 }
  | { kind: 'dash' | 'blank'; thousandDkk?: undefined }

/** One row: `cells` follow the table's years; `of` names the rows a sum adds. Amounts in thousand DKK. */
export interface TableRow {
  id: string
  label: string
  kind: 'line' | 'subtotal' | 'total'
  of?: readonly string[]
  controlArea?: string
  committee?: string
  appropriation?: string
  incomeOrExpense?: 'U' | 'I'
  lot?: string
  /** A post's pay. */
  post?: boolean
  administration?: string
  cells: readonly Cell[]
  printedTotal: number | null
  note?: string
}

/** A table of amounts, cell by cell as printed. `columns` are the printed headings between label and years. */
export interface AmountTable {
  id: string
  printedNumber: string | null
  caption: string
  priceLevelLabel: string
  labelHeading: string | null
  columns: readonly string[]
  years: readonly number[]
  totalHeading: string | null
  rows: readonly TableRow[]
  note: string | null
  source: Source
}

/** A table of words; null is an empty cell. */
export interface TextTable {
  id: string
  printedNumber: string | null
  caption: string
  columns: readonly string[]
  rows: readonly (readonly (string | null)[])[]
  source: Source
}

export interface BudgetNote {
  code: string
  document: string
  title: string
  priceLevel: number
  unit: '1.000 kr.'
  requestedBy: string | null
  administration: string
  partners: readonly string[]
  citywide: boolean | null
  districtsTicked: readonly string[]
  remarks: readonly string[]
  textTables: readonly TextTable[]
  tables: readonly AmountTable[]
  source: Source
}

/** A decision on one point; `outcome` is the Danish word of the protocol, `gist` our own words. */
export interface PaperDecision {
  id: string
  body: string
  date: Day | null
  document: string | null
  point: number | null
  gist: string
  gistEn: string
  outcome: string
  vote: 'without-vote' | null
  note: string | null
  source: Source
}

/** A remark in the protocol by parties (list letters or names as printed). */
export interface PaperRemark {
  id: string
  document: string
  by: readonly string[]
  joinedBy: readonly string[]
  wholeCommittee: boolean
  gist: string
  gistEn: string
  source: Source
}

/** What a paper asks for without printing an answer. */
export interface OpenQuestion {
  id: string
  document: string
  gist: string
  gistEn: string
  source: Source
}
