import type { z } from 'zod'
import { addDays } from '../kernel/day.ts'
import { recordFromPaper } from '../agreements/index.ts'
import { recordNote } from '../budget/index.ts'
import { addRemark, recordDocument } from '../cases/index.ts'
import { recordBody, recordCode, recordDistrict, recordEnterprise, recordTargetGroup } from '../registers/index.ts'
import { noteSays } from './papers/budget-note-says.ts'
import { agreements } from './papers/agreements.ts'
import { tellPaperDecisions } from './decided.ts'
import { bodies } from './papers/bodies.ts'
import { externalBodies, units } from './papers/units.ts'
import { budgetNotes } from './papers/budget-notes.ts'
import { appropriationCodes } from './papers/codes.ts'
import { contents } from './papers/content.ts'
import { districts } from './papers/districts.ts'
import { documents } from './papers/documents.ts'
import { enterprises } from './papers/enterprises.ts'
import { readerRemarks } from './papers/remarks.ts'
import { targetGroups } from './papers/target-groups.ts'
import type {
  AmountTable,
  Paper,
  PaperAgreement,
  PrintedCost,
  PrintedOption,
  Source,
  TableRow,
  TextTable,
} from './papers/types.ts'
import { playPaperDuties } from './duties.ts'
import { playPaperEfforts } from './efforts.ts'
import { playPaperNeeds } from './needs.ts'
import { playPaperPurchases } from './routes.ts'
import { tellPaperTenders } from './tenders.ts'
import type { Teller } from './teller.ts'

/** The day the archive was filled: the papers' own dates stand in their data. */
const archived = '2023-12-01'

/** The papers of 2012–2028, exactly as printed: what a paper does not print stays empty. */
export async function playPapers({ tell, within }: Teller): Promise<void> {
  for (const d of documents) await tell(`papers/document/${d.id}`, archived, 'secretary', recordDocument, filed(d))
  await tellRegisters(tell)
  for (const [i, r] of readerRemarks.entries())
    await tell(`papers/remark/${i + 1}`, archived, 'controller', addRemark, { ...r, readings: [...r.readings] })
  for (const note of budgetNotes) {
    await tell(`papers/note/${note.code}`, archived, 'controller', recordNote, {
      ...noteSays(note),
      source: paper(note.source),
    })
  }
  for (const a of agreements) await tell(`papers/agreement/${a.id}`, archived, 'officer', recordFromPaper, agreement(a))
  await tellPaperDecisions(tell, archived)
  await tellPaperTenders(tell, archived)
  await playPaperDuties({ tell, within })
  await playPaperNeeds({ tell, within })
  await playPaperEfforts({ tell, within })
  await playPaperPurchases({ tell, within }, archived)
}

async function tellRegisters(tell: Teller['tell']): Promise<void> {
  for (const b of [...bodies, ...units, ...externalBodies]) {
    await tell(`papers/body/${b.id}`, archived, 'admin', recordBody, {
      id: b.id,
      kind: b.kind,
      parent: b.parent ?? undefined,
      role: b.role ?? undefined,
      source: paper(b.source),
      names: b.names.map((n) => ({
        name: n.name,
        from: n.from ?? undefined,
        to: n.to ?? undefined,
        source: `${n.source.document}, ${n.source.place}`,
      })),
    })
  }
  for (const e of enterprises) {
    await tell(`papers/enterprise/${e.id}`, archived, 'officer', recordEnterprise, {
      id: e.id,
      name: e.name,
      kind: e.kind === 'seller' ? 'employer' : 'supplier',
      web: e.web ?? undefined,
      internal: e.kind === 'internal',
      aliases: [...e.aliases],
      source: paper(e.source),
    })
  }
  for (const d of districts)
    await tell(`papers/district/${d.id}`, archived, 'officer', recordDistrict, {
      id: d.id,
      name: d.name,
      source: paper(d.source),
    })
  for (const g of targetGroups)
    await tell(`papers/group/${g.id}`, archived, 'officer', recordTargetGroup, {
      id: g.id,
      name: g.name,
      source: paper(g.source),
    })
  for (const c of appropriationCodes) {
    for (const year of c.years) {
      const input = { code: c.code, year, committee: c.committee, controlArea: c.controlArea, source: paper(c.source) }
      await tell(`papers/code/${c.committee}/${c.code}/${year}`, archived, 'controller', recordCode, input)
    }
  }
}

function paper(source: Source) {
  return { kind: 'paper' as const, document: source.document, place: source.place }
}

/** A paper as the archive files it: its numbers side by side, its annexes, and what it says. */
function filed(d: Paper): z.input<typeof recordDocument.input> {
  const note = budgetNotes.find((n) => n.document === d.id)
  const { tables: more = [], ...said } = contents[d.id] ?? {}
  const printed = d.caseNumbers.map((n) => ({ number: n.number, system: n.system ?? undefined, of: n.of }))
  return {
    id: d.id,
    kind: d.kind,
    title: d.title,
    numbers:
      d.noteCode === null ? printed : [...printed, { number: d.noteCode, system: 'budgetnotat', of: 'document' }],
    agendaItem: d.agendaItem ?? undefined,
    committee: d.committee ?? undefined,
    administration: d.administration,
    meetingDay: d.meetingDate ?? undefined,
    meetingTime: d.meetingTime ?? undefined,
    meetingPlace: d.meetingPlace ?? undefined,
    documentDay: d.documentDate ?? undefined,
    caseworker: d.caseworker ?? undefined,
    publicAddress: d.publicAddress ?? undefined,
    remark: d.note ?? undefined,
    ocr: d.ocr,
    open: true,
    signedBy: [...d.signedBy],
    annexes: d.annexes.map((a) => ({
      no: a.no,
      docNo: a.documentNo ?? undefined,
      titleInText: a.titleInText ?? undefined,
      titleInList: a.titleInList ?? undefined,
    })),
    content: {
      ...said,
      tables: [...(note ? [...note.textTables.map(wordTable), ...note.tables.map(table)] : []), ...more],
    },
  }
}

function wordTable(t: TextTable) {
  return {
    id: t.id,
    printedNumber: t.printedNumber ?? undefined,
    caption: t.caption,
    columns: [...t.columns],
    rows: t.rows.map((cells, i) => ({
      id: `R${i + 1}`,
      label: `Række ${i + 1}`,
      kind: 'line' as const,
      cells: cells.map((text) => (text === null ? { kind: 'blank' as const } : { kind: 'text' as const, text })),
    })),
  }
}

function table(t: AmountTable) {
  return {
    id: t.id,
    printedNumber: t.printedNumber ?? undefined,
    caption: t.caption,
    priceLevelLabel: t.priceLevelLabel,
    years: [...t.years],
    rows: t.rows.map((r: TableRow) => ({
      id: r.id,
      label: r.label,
      kind: r.kind,
      of: r.of ? [...r.of] : sumsOf(t, r),
      area: r.controlArea,
      committee: r.committee,
      appropriation: r.appropriation,
      administration: r.administration,
      incomeOrExpense: r.incomeOrExpense,
      lot: lotNumber(r.lot),
      post: r.post,
      remark: r.note,
      cells: r.cells.map((c) => ({ ...c })),
      printedTotal: r.printedTotal,
    })),
  }
}

function lotNumber(id: string | undefined): number | undefined {
  return agreements.flatMap((a) => a.lots).find((lot) => lot.id === id)?.no ?? undefined
}

/** A total that does not name its parts sums every line of its table. */
function sumsOf(t: AmountTable, row: TableRow): string[] {
  return row.kind === 'line' ? [] : t.rows.filter((r) => r.kind === 'line').map((r) => r.id)
}

function agreement(a: PaperAgreement) {
  const group = (lot: string) => targetGroups.find((g) => g.lots.includes(lot))?.id
  return {
    code: a.id,
    name: a.name,
    kind: a.kind === 'planned' ? ('framework' as const) : a.kind,
    state: a.kind === 'planned' ? ('planned' as const) : ('printed' as const),
    startsOn: a.term?.firstDay ?? undefined,
    endsBefore: dayAfter(a.term?.lastDay),
    durationMonths: a.term?.durationYears ? a.term.durationYears * 12 : undefined,
    option: a.option ? optionOf(a.option, a.source) : undefined,
    economy: [
      ...a.costs.map((cost) => economyOf(cost)),
      ...a.lots.flatMap((lot, i) => (lot.cost ? [economyOf(lot.cost, i + 1)] : [])),
    ],
    document: a.source.document,
    place: a.source.place,
    lots: a.lots.map((lot, i) => ({
      position: i + 1,
      no: lot.no ?? undefined,
      title: lot.title ?? undefined,
      area: lot.area ?? undefined,
      targetGroup: group(lot.id),
      yearlyOere: lot.cost?.per === 'year' ? BigInt(lot.cost.thousandDkk) * 100_000n : undefined,
      suppliers: [...lot.suppliers],
      supplierPlaces: lot.suppliersWanted ?? undefined,
    })),
  }
}

/** What the paper does not say of the option is left out. */
function optionOf(o: PrintedOption, { document, place }: Source) {
  return {
    untilBefore: dayAfter(o.lastDay),
    needsFunding: o.needsFunding,
    perLot: o.exercisedPer === 'lot' ? true : undefined,
    allSuppliers: o.allSuppliersOrNone ? true : undefined,
    rule: o.rule ?? undefined,
    source: `${documentTitle(document)}, ${place}`,
  }
}

function economyOf(cost: PrintedCost, position?: number) {
  const { document, place } = cost.source
  return {
    position,
    basis: cost.basis,
    per: cost.per,
    amountOere: BigInt(cost.thousandDkk) * 100_000n,
    approximate: cost.approximate,
    years: [...cost.years],
    source: `${documentTitle(document)}, ${place}`,
  }
}

function documentTitle(id: string): string {
  return documents.find((d) => d.id === id)?.title ?? id
}

function dayAfter(lastDay: string | null | undefined): string | undefined {
  return lastDay ? addDays(lastDay, 1) : undefined
}
