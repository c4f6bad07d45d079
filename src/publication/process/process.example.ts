import { fraction } from '../../kernel/fraction.ts'
import { kroner } from '../../kernel/money.ts'
import type {
  Buyer,
  ContractingProcess,
  Content,
  Contract,
  Criterion,
  Lot,
  LotResult,
  NoticeFacts,
  Supplier,
} from './process.ts'

/** Invented processes for the tests: CVR numbers that begin with 0, addresses that are nowhere. */
export const buyer: Buyer = {
  id: 'DK-CVR-01000012',
  name: 'Eksempelby Kommune',
  cvr: '01000012',
  street: 'Opdigtet Plads 1',
  postCode: '0999',
  city: 'Eksempelby',
  nuts: 'DK011',
  email: 'udbud@eksempelby.example',
  phone: '+45 00000001',
  website: 'https://eksempelby.example',
  legalType: 'la',
  activity: 'gen-pub',
}

export function supplier(no: number, more: Partial<Supplier> = {}): Supplier {
  return {
    id: `sup-${no}`,
    name: `Øvelsesleverandør ${no}`,
    cvr: `0199${String(no).padStart(4, '0')}`,
    street: `Opdigtet Vej ${no}`,
    postCode: '0999',
    city: 'Eksempelby',
    nuts: 'DK011',
    email: `kontakt@leverandoer-${no}.example`,
    phone: '+45 00000002',
    size: 'small',
    ...more,
  }
}

export const criteria: Criterion[] = [
  {
    ...{ id: 'Q', title: 'Kvalitet', weight: fraction(4, 5), kind: 'quality' },
    sub: [leafOf('Q1', 'Metode', 2, 5), leafOf('Q2', 'Bemanding', 2, 5), leafOf('Q3', 'Samarbejde', 1, 5)],
  },
  { id: 'P', title: 'Pris', weight: fraction(1, 5), kind: 'price', sub: [] },
]

/** Three thirds below, and a fifth for the price: no percentage carries them exactly. */
export const thirds: Criterion[] = [
  {
    ...{ id: 'Q', title: 'Kvalitet', weight: fraction(4, 5), kind: 'quality' },
    sub: [leafOf('Q1', 'Metode', 1, 3), leafOf('Q2', 'Bemanding', 1, 3), leafOf('Q3', 'Samarbejde', 1, 3)],
  },
  { id: 'P', title: 'Pris', weight: fraction(1, 5), kind: 'price', sub: [] },
]

export function lot(no: number, more: Partial<Lot> = {}): Lot {
  return {
    no,
    title: `Delaftale ${no}: virksomhedsrettet forløb`,
    description: 'Forløb for ledige, der mangler et netværk til arbejdsmarkedet.',
    places: 2,
    estimatedOere: kroner(8_000_000),
    ceilingOere: kroner(10_000_000),
    startsOn: '2027-03-01',
    endsBefore: '2029-03-01',
    options: [{ no: 1, endsBefore: '2030-03-01', condition: 'såfremt der afsættes midler' }],
    reserved: undefined,
    area: undefined,
    cpv: '85312300',
    ...more,
  }
}

export function content(more: Partial<Content> = {}): Content {
  return {
    title: 'Forløb for ledige uden netværk',
    description: 'Kommunen søger leverandører af virksomhedsrettede forløb.',
    procedure: 'light-tender',
    subject: 'light-service',
    whyExternal: 'Kommunen har ikke selv de virksomhedskontakter, forløbet hviler på.',
    cpv: ['85312300'],
    nuts: 'DK011',
    place: undefined,
    lots: [lot(1), lot(2, { places: 3, cpv: '85312510' })],
    criteria,
    bidsDueAt: '2026-12-15T11:00:00Z',
    questionsDueOn: '2026-12-04',
    awardOn: '2027-01-20',
    requirements: [{ id: 'K1', title: 'Sikkerhedspolitik', text: 'Tilbudsgiveren har en sikkerhedspolitik.' }],
    employmentClause: true,
    priceModel: 'Point falder lineært fra den laveste pris; en pris 50 pct. over den giver 0 point',
    weighs: true,
    ...more,
  }
}

export const notice: NoticeFacts = {
  reviewBody: {
    name: 'Øvelsesklagenævnet',
    cvr: '01000020',
    street: 'Opdigtet Plads 2',
    postCode: '0999',
    city: 'Eksempelby',
    nuts: 'DK011',
    email: 'klage@eksempelby.example',
    phone: '+45 00000003',
  },
  procedureFeatures: 'Udbud efter light-regimet i én fase; der forhandles ikke.',
  documentsUrl: 'https://eksempelby.example/udbud',
  submissionUrl: 'https://eksempelby.example/udbud',
  framework: 'fa-wo-rc',
  contractNumber: undefined,
  contractDate: undefined,
  mainCpv: undefined,
  nuts: undefined,
  changedNotice: '123456-2027',
  directAwardReason: undefined,
  directAwardText: undefined,
  plannedPublication: '2026-11-30',
  dialogueClosesAt: '2026-11-20T11:00:00Z',
  noWinner: undefined,
  received: {},
  suppliers: {},
}

export function planned(more: Partial<Content> = {}, typed: Partial<NoticeFacts> = {}): ContractingProcess {
  return {
    tender: 'PRACTICE-TENDER-2LOTS',
    ocid: 'ocds-abc123-PRACTICE-TENDER-2LOTS',
    buyer,
    draftedAt: '2026-10-01T08:00:00Z',
    content: content(more),
    route: { id: 'light-tender', rationale: 'Værdien ligger over tærsklen for light-regimet.' },
    need: { id: 'need-1', text: 'Ledige uden netværk mangler virksomhedsrettede forløb.' },
    budget: [
      { year: 2027, amountOere: kroner(4_000_000) },
      { year: 2028, amountOere: kroner(6_000_000) },
    ],
    dialogue: [{ id: 'dialogue-1', heldOn: '2026-10-10', said: 'Leverandørerne pegede på korte forløb.' }],
    publications: [],
    cancellation: undefined,
    results: [],
    contracts: [],
    changes: [],
    notice: { ...notice, ...typed },
  }
}

export function published(more: Partial<Content> = {}, typed: Partial<NoticeFacts> = {}): ContractingProcess {
  const p = planned(more, typed)
  return { ...p, publications: [{ version: 1, at: '2026-11-16T08:00:00Z', reason: undefined, content: p.content }] }
}

export function result(no: number, more: Partial<LotResult> = {}): LotResult {
  return {
    lot: no,
    decidedOn: '2027-01-20',
    reason: 'Tilbuddet har det bedste forhold mellem pris og kvalitet.',
    received: {
      ...{ tenders: 3, micro: 1, small: 1, medium: 1, large: 0 },
      ...{ otherEea: 0, outsideEea: 0, electronic: 3 },
    },
    winners: [
      { bid: `bid-${no}-1`, members: [supplier(no * 10 + 1)], valueOere: kroner(4_000_000), rank: 1 },
      { bid: `bid-${no}-2`, members: [supplier(no * 10 + 2)], valueOere: kroner(4_200_000), rank: 2 },
    ],
    noWinner: undefined,
    ...more,
  }
}

export function awarded(
  results: LotResult[] = [result(1), result(2)],
  more: Partial<Content> = {},
): ContractingProcess {
  return { ...published(more), results }
}

export function agreed(p: ContractingProcess = awarded()): ContractingProcess {
  return { ...p, contracts: [agreement(p)] }
}

export function changed(): ContractingProcess {
  const p = agreed()
  return {
    ...p,
    changes: [
      {
        ...{ id: 'change-1', contract: 'A-2027', changedOn: '2027-09-01', reason: 'add-wss' },
        reasonText: 'Flere ledige er visiteret, end der var grund til at regne med.',
        description: 'Loftet på delaftale 1 hæves.',
      },
    ],
  }
}

/** A consortium of two won alone, and the other lot got no tender. */
export function consortiumAndNone(): ContractingProcess {
  const together = { bid: 'bid-1-1', members: [supplier(11), supplier(12)], valueOere: kroner(4_000_000), rank: 1 }
  const none = { ...result(2).received, tenders: 0, micro: 0, small: 0, medium: 0, large: 0, electronic: 0 }
  return agreed(
    awarded([
      result(1, { winners: [together] }),
      result(2, { winners: [], noWinner: 'no-rece', reason: 'Ingen bød på delaftalen.', received: none as never }),
    ]),
  )
}

function agreement(p: ContractingProcess): Contract {
  const won = p.results.filter((r) => r.winners.length)
  return {
    id: 'A-2027',
    title: 'Rammeaftale om forløb for ledige uden netværk',
    concludedOn: '2027-02-05',
    startsOn: '2027-03-01',
    endsBefore: '2029-03-01',
    optionBefore: '2030-03-01',
    lots: won.map((r) => ({
      no: r.lot,
      ceilingOere: kroner(10_000_000),
      suppliers: r.winners.flatMap((w) => w.members.map((m) => m.id)),
    })),
  }
}

function leafOf(id: string, title: string, n: number, d: number): Criterion {
  return { id, title, weight: fraction(n, d), kind: 'quality', sub: [] }
}
