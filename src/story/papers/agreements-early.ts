import type { PaperAgreement } from './types.ts'

const ECONOMY_2014 = { document: 'DOC-2013-SPECIAL', place: 'Økonomi' }
const TABLE_2 = { document: 'DOC-2017-BI105', place: 'Tabel 2' }
const EXTENSION_YEARS = [2018, 2019, 2020]

/** Two direct agreements for 2014. The paper prints no lot numbers. */
export const special2014: PaperAgreement = {
  id: 'AGR-SPECIAL-2014',
  kind: 'direct',
  name: 'Særindsatser 2014',
  printedName: null,
  unit: null,
  term: {
    firstDay: '2014-01-01',
    lastDay: '2014-12-31',
    durationYears: null,
    note: 'Papiret siger året 2014; dagene er årets første og sidste.',
  },
  option: null,
  costs: [
    { thousandDkk: 1450, per: 'total', basis: 'committed', approximate: false, years: [2014], source: ECONOMY_2014 },
  ],
  experienceRequired: null,
  lots: [
    {
      id: 'AGR-SPECIAL-2014-CAF',
      no: null,
      title: null,
      area: null,
      targetGroup: 'borgere med funktionsnedsættelse',
      suppliers: ['SUP-CAF'],
      suppliersWanted: null,
      cost: {
        thousandDkk: 950,
        per: 'total',
        basis: 'committed',
        approximate: false,
        years: [2014],
        source: ECONOMY_2014,
      },
      note: null,
    },
    {
      id: 'AGR-SPECIAL-2014-IKC',
      no: null,
      title: null,
      area: null,
      targetGroup: 'ressourcesvage kvinder med indvandrerbaggrund',
      suppliers: ['SUP-IKC'],
      suppliersWanted: null,
      cost: {
        thousandDkk: 500,
        per: 'total',
        basis: 'committed',
        approximate: false,
        years: [2014],
        source: ECONOMY_2014,
      },
      note: null,
    },
  ],
  note: 'Indgås, hvis der kan opnås enighed med leverandørerne; LBR får ikke midler fra staten i 2014.',
  source: { document: 'DOC-2013-SPECIAL', place: 'Fastholdelse af tilbudsviften' },
}

/** The local agreements of 2017 with their option, priced by BI105 for 2018-2020. */
export const local2017: PaperAgreement = {
  id: 'AGR-LOCAL-2017',
  kind: 'framework',
  name: 'Lokalt forankret beskæftigelsesindsats 2017',
  printedName: null,
  unit: null,
  term: {
    firstDay: null,
    lastDay: '2017-12-31',
    durationYears: null,
    note: 'Første dag er ikke trykt; papiret siger frem til udgangen af 2017.',
  },
  option: {
    lastDay: '2020-12-31',
    maxYears: 3,
    exercisedPer: 'lot',
    allSuppliersOrNone: true,
    needsFunding: true,
    rule: null,
    note: '»Op til samlet tre år« kan læses med eller uden 2017; notatet regner med 2018-2020.',
  },
  costs: [
    { thousandDkk: 7000, per: 'year', basis: 'note', approximate: false, years: EXTENSION_YEARS, source: TABLE_2 },
    {
      thousandDkk: 7000,
      per: 'year',
      basis: 'allocated',
      approximate: false,
      years: [2017],
      source: { document: 'DOC-2017-BI105', place: 'Baggrund og Tabel 3' },
    },
  ],
  experienceRequired: null,
  lots: [
    {
      id: 'AGR-LOCAL-2017-L1',
      no: 1,
      title: null,
      area: 'Kgs. Enghave/Sydhavnen og Vesterbro',
      targetGroup: 'udsatte borgere fyldt 30 år',
      suppliers: ['SUP-SYDHAVN', 'SUP-SETTLE', 'SUP-OPZOOM'],
      suppliersWanted: null,
      cost: {
        thousandDkk: 5460,
        per: 'year',
        basis: 'note',
        approximate: false,
        years: EXTENSION_YEARS,
        source: TABLE_2,
      },
      note: null,
    },
    {
      id: 'AGR-LOCAL-2017-L2',
      no: 2,
      title: null,
      area: 'Nørrebro/Nordvest',
      targetGroup: 'kvinder med etnisk minoritetsbaggrund fyldt 30 år',
      suppliers: ['SUP-IKC', 'SUP-HKI'],
      suppliersWanted: null,
      cost: {
        thousandDkk: 1540,
        per: 'year',
        basis: 'note',
        approximate: false,
        years: EXTENSION_YEARS,
        source: TABLE_2,
      },
      note: 'Nordvest ligger i bydelen Bispebjerg, som notatet ikke har sat kryds ved (almen viden, ikke trykt).',
    },
  ],
  note: null,
  source: { document: 'DOC-2017-BI105', place: 'Baggrund og Indhold' },
}
