import type { CsvColumn } from '../../platform/web/csv.ts'
import type { ProcessStep } from '../process/process.ts'
import { amountText, dayText, instantText, lotName, standing } from './open.view.ts'
import { toldIn, type Told } from './told.ts'

export interface Laid {
  tender: string
  title: string
  step: ProcessStep
  at: string
  sha256: string
  told: Told
}

export function laidFrom(rows: readonly (Omit<Laid, 'told'> & { newest: object })[]): Laid[] {
  return rows.map(({ newest, ...row }) => ({ ...row, told: toldIn(newest) }))
}

export interface AwardRow {
  tender: string
  lot: string
  title: string
  date: string | undefined
  suppliers: string
  value: bigint | undefined
  reason: string | undefined
}

/** Every decided lot, those nobody won too: what came to nothing stays to be seen. */
export function awardRows(laid: readonly Laid[]): AwardRow[] {
  return laid
    .flatMap((l) =>
      l.told.awards.map((a) => ({
        ...{ tender: l.tender, lot: a.relatedLots.map(lotName).join(', '), title: l.title, date: a.date },
        ...{ suppliers: a.suppliers.map((s) => s.name).join(', '), value: a.value, reason: a.description },
      })),
    )
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

export interface ContractRow {
  tender: string
  title: string
  lot: string
  from: string | undefined
  to: string | undefined
  suppliers: string
  ceiling: bigint | undefined
}

export function contractRows(laid: readonly Laid[]): ContractRow[] {
  return laid.flatMap((l) =>
    l.told.contracts.map((c) => ({
      ...{ tender: l.tender, title: c.title, lot: c.awardID.replace('award-', 'lot-') },
      ...{ from: c.period?.startDate, to: c.period?.endDate },
      ...{ suppliers: c.suppliers.map((s) => s.name).join(', '), ceiling: c.value },
    })),
  )
}

export function tenderColumns(now: string): CsvColumn<Laid>[] {
  return [
    { label: 'Nummer', value: (l) => l.tender },
    { label: 'Titel', value: (l) => l.title },
    { label: 'Stand', value: (l) => standing(l.step, l.told, now).words },
    { label: 'Procedure', value: (l) => l.told.tender.procurementMethodDetails ?? null },
    { label: 'Tilbudsfrist', value: (l) => instantText(l.told.tender.tenderPeriod?.endDate) },
    { label: 'Delaftaler', value: (l) => l.told.tender.lots.length },
    { label: 'Anslået værdi', value: (l) => amountText(l.told.tender.value) },
    { label: 'OCID', value: (l) => l.told.ocid },
  ]
}

export const awardColumns: CsvColumn<AwardRow>[] = [
  { label: 'Udbud', value: (r) => r.tender },
  { label: 'Titel', value: (r) => r.title },
  { label: 'Delaftale', value: (r) => r.lot },
  { label: 'Afgjort', value: (r) => dayText(r.date) },
  { label: 'Leverandører', value: (r) => r.suppliers || 'ingen' },
  { label: 'Værdi', value: (r) => amountText(r.value) },
  { label: 'Begrundelse', value: (r) => r.reason ?? null },
]

export const contractColumns: CsvColumn<ContractRow>[] = [
  { label: 'Udbud', value: (r) => r.tender },
  { label: 'Aftale', value: (r) => r.title },
  { label: 'Delaftale', value: (r) => lotName(r.lot) },
  { label: 'Fra', value: (r) => dayText(r.from) },
  { label: 'Til og med', value: (r) => dayText(r.to) },
  { label: 'Leverandører', value: (r) => r.suppliers },
  { label: 'Loft', value: (r) => amountText(r.ceiling) },
]
