import type { Content, ContractingProcess, Instant, Lot } from '../process/process.ts'
import { itemsOf, lotsOf } from './lots.ts'
import { dated, dayAt, dkk } from './parts.ts'
import { buyerReference } from './parties.ts'
import { wholeSum } from './sum.ts'

const methods: Record<string, string> = {
  'direct-allocation': 'direct',
  'call-for-proposals': 'limited',
  'call-off': 'limited',
}

const details: Record<string, string> = {
  'light-tender': 'Udbud efter light-regimet',
  'eu-tender': 'EU-udbud',
  advertisement: 'Annoncering',
  'call-for-proposals': 'Indkaldelse af forslag',
  'call-off': 'Tildeling under en rammeaftale',
  'direct-allocation': 'Direkte tildeling',
}

/** What is or will be asked for, as it stood when the release was made. */
export interface TenderAt {
  content: Content
  status: string
  lotStatus: (lot: Lot) => string
  publishedAt: Instant | undefined
  amendments: { id: string; date: Instant; rationale: string }[]
}

export function tenderOf(p: ContractingProcess, { content, ...at }: TenderAt) {
  return {
    id: p.tender,
    title: content.title,
    description: content.description,
    status: at.status,
    procuringEntity: buyerReference(p),
    items: itemsOf(content),
    value: dkk(wholeSum(content.lots.map((l) => l.estimatedOere))),
    procurementMethod: methods[content.procedure] ?? 'open',
    procurementMethodDetails: details[content.procedure],
    procurementMethodRationale: p.route?.rationale,
    mainProcurementCategory: content.subject === 'goods' ? 'goods' : 'services',
    legalBasis: ['light-tender', 'eu-tender'].includes(content.procedure)
      ? { scheme: 'CELEX', id: '32014L0024' }
      : undefined,
    submissionMethod: at.publishedAt ? ['electronicSubmission'] : undefined,
    tenderPeriod: { startDate: dated(at.publishedAt), endDate: dated(content.bidsDueAt) },
    enquiryPeriod: at.publishedAt
      ? { startDate: dated(at.publishedAt), endDate: dayAt(content.questionsDueOn) }
      : undefined,
    awardPeriod: { endDate: dayAt(content.awardOn) },
    lots: lotsOf(p, content, at.lotStatus),
    amendments: at.amendments.map((a) => ({ ...a, date: dated(a.date) })),
  }
}
