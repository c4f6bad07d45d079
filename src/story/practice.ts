import { concludeAgreement } from '../agreements/index.ts'
import { recordNote } from '../budget/index.ts'
import { kroner } from '../kernel/money.ts'
import { recordAward } from '../procurement/index.ts'
import { recordBody, recordCode, recordDistrict, recordEnterprise, recordTargetGroup } from '../registers/index.ts'
import {
  lots,
  placementEnterprises,
  practiceBodies,
  practiceDistricts,
  practiceTargetGroups,
  suppliers,
} from './practice/cast.ts'
import { localNote } from './practice/note.ts'
import { tellAdoption } from './money.ts'
import { playPracticeEfforts } from './efforts.ts'
import { playPracticeNeeds } from './needs.ts'
import { tellBuyer } from './publication.ts'
import { playPracticeRoutes } from './routes.ts'
import type { Teller } from './teller.ts'

const source = { kind: 'practice' as const, document: 'Øvelse', place: 'Eksempelby Kommune' }
const years = [2024, 2025, 2026] as const

/** Thousand kroner a year for each lot, as the note with the same structure prints them. */
export const yearly = { 1: 5460, 2: 1540 } as const
/** The ceilings are numbers of their own: the agreement's highest value over its whole term. */
const ceilings = { 1: kroner(17_500_000), 2: kroner(5_000_000) } as const
const capacity = { 1: 36, 2: 10 } as const

/** Eksempelby sets up: registers, a note adopted for three years, an award and the agreement PRACTICE-LOCAL. */
export async function playPractice({ tell, within }: Teller): Promise<void> {
  await tellRegisters(tell)
  await tell('practice/note', '2023-08-22', 'controller', recordNote, { ...localNote, source })
  await tellAdoptions(tell)
  await tell('practice/award', '2023-11-20', 'officer', recordAward, {
    id: 'EB-TILDELING-2023-1',
    title: 'Tildeling: lokalt forankret indsats',
    procedure: 'light-tender',
    decidedOn: '2023-11-20',
    source,
    reason: 'De fem tilbud havde det bedste forhold mellem kvalitet og pris på hver sin delaftale.',
    lots: lots.map((l) => ({ no: l.no, title: l.title, suppliers: [...l.suppliers] })),
  })
  await tell('practice/conclude', '2023-12-04', 'officer', concludeAgreement, {
    code: 'PRACTICE-LOCAL',
    name: 'Lokalt forankret indsats i Eksempelby',
    award: 'EB-TILDELING-2023-1',
    concludedOn: '2023-12-04',
    startsOn: '2024-01-01',
    endsBefore: '2027-01-01',
    optionBefore: '2028-01-01',
    lots: lots.map((l) => ({
      no: l.no,
      title: l.title,
      targetGroup: l.targetGroup,
      capacity: capacity[l.no],
      ceilingOere: ceilings[l.no],
      area: l.districts.map((id) => practiceDistricts.find((d) => d.id === id)?.name).join(' og '),
      yearlyOere: kroner(yearly[l.no] * 1000),
      line: `EB-INDSATS-${l.no}`,
      prices: prices.flatMap(([year, month, hour]) => [
        { unit: 'place-month' as const, amountOere: kroner(month), validFrom: `${year}-01-01` },
        { unit: 'paid-hour' as const, amountOere: kroner(hour), validFrom: `${year}-01-01` },
      ]),
    })),
  })
  await playPracticeNeeds({ tell, within })
  await tellBuyer(tell, '2026-01-05')
  await playPracticeEfforts({ tell, within })
  await playPracticeRoutes({ tell, within })
}

/** The note becomes money on three lines, as the budget agreement says. */
async function tellAdoptions(tell: Teller['tell']): Promise<void> {
  for (const no of [1, 2] as const) {
    await tellAdoption(tell, `practice/adopt/${no}`, {
      note: localNote.code,
      line: `EB-INDSATS-${no}`,
      name: `Lokal indsats, delaftale ${no}`,
      code: 'Ø-78',
      committee: 'eb-udvalg',
      controlArea: 'Efterspørgselsstyret indsats',
      adoptedOn: '2023-10-05',
      basis: 'Aftale om budget 2024',
      rows: [`LOT${no}`],
      years: years.map((year) => ({ year, amountOere: kroner(yearly[no] * 1000) })),
    })
  }
  await tellAdoption(tell, 'practice/adopt/service', {
    note: localNote.code,
    line: 'EB-SERVICE',
    name: 'Årsværk til samarbejdet med tilbuddene',
    code: 'Ø-18',
    committee: 'eb-udvalg',
    controlArea: 'Service',
    adoptedOn: '2023-10-05',
    basis: 'Aftale om budget 2024',
    rows: ['FTE'],
    years: years.map((year) => ({ year, amountOere: kroner(540_000) })),
  })
}

/** Year, kroner per place and month, kroner per paid hour. */
const prices = [
  [2024, 12_500, 45],
  [2025, 12_900, 46],
  [2026, 13_250, 47],
] as const

async function tellRegisters(tell: Teller['tell']): Promise<void> {
  for (const b of practiceBodies) {
    const names = [{ name: b.name }]
    await tell(`practice/body/${b.id}`, '2023-08-01', 'admin', recordBody, {
      id: b.id,
      kind: b.kind,
      parent: b.parent ?? undefined,
      names,
      source,
    })
  }
  for (const d of practiceDistricts)
    await tell(`practice/district/${d.id}`, '2023-08-01', 'officer', recordDistrict, { ...d, source })
  for (const g of practiceTargetGroups)
    await tell(`practice/group/${g.id}`, '2023-08-01', 'officer', recordTargetGroup, { id: g.id, name: g.name, source })
  for (const e of [...suppliers, ...placementEnterprises]) {
    await tell(`practice/enterprise/${e.id}`, '2023-08-01', 'officer', recordEnterprise, {
      id: e.id,
      name: e.name,
      cvr: e.cvr,
      kind: e.kind === 'supplier' ? 'supplier' : 'employer',
      trade: e.trade,
      mail: e.mail,
      source,
    })
  }
  for (const year of years) {
    for (const [code, controlArea] of [
      ['Ø-78', 'Efterspørgselsstyret indsats'],
      ['Ø-18', 'Service'],
    ] as const) {
      await tell(`practice/code/${code}/${year}`, '2023-08-01', 'controller', recordCode, {
        code,
        year,
        committee: 'eb-udvalg',
        controlArea,
        source,
      })
    }
  }
}
