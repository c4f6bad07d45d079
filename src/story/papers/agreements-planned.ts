import type { PaperAgreement, PrintedCost } from './types.ts'

const ECONOMY = { document: 'DOC-2022-TENDER', place: 'Økonomi' }
const TERM = 'En rammeaftale kan have virkning i op til 4 år.'

/** The re-tender for people with gang relations, as planned in November 2022. */
export const gang2023: PaperAgreement = {
  id: 'AGR-GANG-2023',
  kind: 'planned',
  name: 'Ledige med rocker- eller banderelationer (genudbud)',
  printedName: null,
  unit: 'SPEC',
  term: { firstDay: '2023-09-01', lastDay: '2024-12-31', durationYears: null, note: TERM },
  option: {
    lastDay: '2027-08-31',
    maxYears: null,
    exercisedPer: 'agreement',
    allSuppliersOrNone: false,
    needsFunding: true,
    rule: 'R25',
    note: null,
  },
  costs: [
    {
      thousandDkk: 15000,
      per: 'year',
      basis: 'allocated',
      approximate: false,
      years: [2021, 2022, 2023, 2024],
      source: ECONOMY,
    },
    estimated(9000),
  ],
  experienceRequired: null,
  lots: [
    {
      id: 'AGR-GANG-2023-L1',
      no: 1,
      title: 'Virksomhedsrettede vejlednings- og opkvalificeringsforløb med højt timetal',
      area: null,
      targetGroup: null,
      suppliers: [],
      suppliersWanted: 2,
      cost: null,
      note: 'Lot 1 og 2 har byttet indhold i forhold til den gældende aftale i 2022-notatet.',
    },
    {
      id: 'AGR-GANG-2023-L2',
      no: 2,
      title: 'Kort afklarende opstartsforløb',
      area: null,
      targetGroup: null,
      suppliers: [],
      suppliersWanted: 2,
      cost: null,
      note: 'Borgere uden virksomhedsplads efter et kort forløb kan henvises til kommunal nytteindsats.',
    },
  ],
  note: 'Der er afsat 15 mio. kr. om året, men købet skønnes til ca. 9 mio. kr.; forskellen er ikke forklaret.',
  source: { document: 'DOC-2022-TENDER', place: 'Løsning, afsnit 1, og Kontrakternes varighed' },
}

/** The tender for vulnerable adults with aggressive behaviour: one lot without a number. */
export const aggressive2023: PaperAgreement = {
  id: 'AGR-AGGR-2023',
  kind: 'planned',
  name: 'Udsatte voksne med udadreagerende adfærd uden banderelationer',
  printedName: null,
  unit: null,
  term: {
    firstDay: '2023-09-01',
    lastDay: null,
    durationYears: 4,
    note: `${TERM} Fire år fra starten giver den 31. august 2027, som ikke er trykt for denne aftale.`,
  },
  option: null,
  costs: [estimated(6000)],
  experienceRequired: null,
  lots: [
    {
      id: 'AGR-AGGR-2023-L',
      no: null,
      title: 'Individuelt tilrettelagt virksomhedsrettede forløb',
      area: null,
      targetGroup: 'udsatte voksne med udadreagerende adfærd uden banderelationer',
      suppliers: [],
      suppliersWanted: 2,
      cost: null,
      note: null,
    },
  ],
  note: 'Købet finansieres af det samlede indsatsbudget for aktivitetsparate kontanthjælpsmodtagere.',
  source: { document: 'DOC-2022-TENDER', place: 'Løsning, afsnit 1, og Kontrakternes varighed' },
}

function estimated(thousandDkk: number): PrintedCost {
  return { thousandDkk, per: 'year', basis: 'estimated', approximate: true, years: [], source: ECONOMY }
}
