import type { PaperAgreement, PaperLot } from './types.ts'

const REQUIRED = true

/** The five framework agreements of the 2022 memo and the cooperation with Socialforvaltningen. No term is printed. */
export const agreements2022: readonly PaperAgreement[] = [
  framework(
    'AGR-LOCAL-2022',
    'Lokalt forankret indsats',
    'Rammeaftaler om indsatser om lokalt forankret indsats',
    1,
    null,
    [lot('AGR-LOCAL-2022-L', null, null, ['SUP-SFK', 'SUP-SERVISIO', 'SUP-SYDHAVN', 'SUP-SETTLE'])],
    'Aftalerne står ikke på notatets liste over aftaler med krav om vidensopsamling, men leverandørerne har afleveret.',
  ),
  framework(
    'AGR-ADULT-2022',
    'Udsatte og sygemeldte borgere',
    'Rammeaftaler om indsatser for udsatte og sygemeldte borgere',
    2,
    REQUIRED,
    [
      lot('AGR-ADULT-2022-L1', 1, 'Udsatte og fleksjobsvisiterede borgere', [
        'SUP-INCITA',
        'SUP-VAEKST',
        'SUP-DEKRA',
        'SUP-HKI',
        'SUP-SPRING',
      ]),
      lot('AGR-ADULT-2022-L2', 2, 'Sygemeldte borgere', ['SUP-INCITA', 'SUP-VAEKST', 'SUP-HKI', 'SUP-PLAN']),
      lot('AGR-ADULT-2022-L3', 3, 'Erhvervet hjerneskade', ['SUP-HKI', 'SUP-CFH']),
      lot('AGR-ADULT-2022-L4', 4, 'Psykiske lidelser', ['SUP-PPC', 'SUP-INCITA']),
    ],
  ),
  framework(
    'AGR-GANG-2020',
    'Ledige borgere med bande-/rockerrelationer',
    'Rammeaftaler om indsatser for ledige borgere med bande-/rockerrelationer',
    3,
    REQUIRED,
    [
      lot('AGR-GANG-2020-L1', 1, 'Hurtigt i virksomhed', ['SUP-TIPONI', 'SUP-TUWANO']),
      lot('AGR-GANG-2020-L2', 2, 'Opkvalificering hos leverandør', ['SUP-TIPONI', 'SUP-INTEGRO']),
    ],
    'Papiret til mødet den 21. november 2022 venter, at kontraktværdien overskrides, og lader aftalen dække begge målgrupper; notatet nævner kun bande-/rockerrelationer. Lot 1 og 2 bytter indhold i genudbuddet.',
  ),
  framework(
    'AGR-YOUTH-2020',
    'Specialiserede indsatser for særligt udsatte unge',
    'Rammeaftaler om specialiserede indsatser for særligt udsatte unge',
    4,
    REQUIRED,
    [
      lot('AGR-YOUTH-2020-L1', 1, 'Unge med udviklingshæmning, herunder uafklarede', ['SUP-GLAD', 'SUP-HKI']),
      lot('AGR-YOUTH-2020-L2', 2, 'Unge med diagnose i autismespektret, herunder uafklarede', [
        'SUP-GLAD',
        'SUP-VAEKST',
      ]),
      lot('AGR-YOUTH-2020-L3', 3, 'Unge med psykisk diagnose / handicap, sårbarhed, misbrug og/eller hjemløshed', [
        'SUP-HKI',
        'SUP-INCITA',
        'SUP-VAEKST',
      ]),
      lot('AGR-YOUTH-2020-L4', 4, 'Udadreagerende unge m.v.', ['SUP-INCITA', 'SUP-VAEKST']),
    ],
  ),
  framework(
    'AGR-BRIDGE-2022',
    'Brobygning til uddannelse',
    'Rammeaftaler om brobygning til uddannelse',
    5,
    REQUIRED,
    [
      lot('AGR-BRIDGE-2022-L1', 1, null, ['SUP-HRS']),
      lot('AGR-BRIDGE-2022-L2', 2, 'Brobygning til uddannelse på hovedindgangen Sundhed, omsorg og pædagogik', [
        'SUP-SOSUH',
      ]),
      lot('AGR-BRIDGE-2022-L3', 3, 'Brobygning til uddannelse på hovedindgangen Teknologi, byggeri og transport', [
        'SUP-TEC',
      ]),
      lot('AGR-BRIDGE-2022-L4', 4, 'Mentorstøtte på VUC', ['SUP-KVUC']),
      lot('AGR-BRIDGE-2022-L5', 5, 'Brobygning til uddannelse via daghøjskole', ['SUP-KURSUS']),
      lot('AGR-BRIDGE-2022-L6', 6, 'HF Inklusion+', ['SUP-KVUC']),
    ],
    'Udbudsområde 1 har ingen titel.',
  ),
  {
    id: 'AGR-SOF',
    kind: 'internal',
    name: 'Kompetence- og Ressourceafklaring',
    printedName: 'Kompetence- og Ressourceafklaring',
    unit: 'BCH',
    term: null,
    option: null,
    costs: [],
    experienceRequired: REQUIRED,
    lots: [lot('AGR-SOF-L', null, null, ['INT-SOF'])],
    note: 'Socialforvaltningens rapport er på bilagslisten, men notatet har intet afsnit med dens svar.',
    source: { document: 'DOC-2022-LEARNING', place: 'Baggrund' },
  },
]

function framework(
  id: string,
  name: string,
  printedName: string,
  table: number,
  experienceRequired: boolean | null,
  lots: readonly PaperLot[],
  note: string | null = null,
): PaperAgreement {
  const source = { document: 'DOC-2022-LEARNING', place: `Tabel ${table}` }
  const silent = { unit: null, term: null, option: null, costs: [] }
  return { id, kind: 'framework', name, printedName, ...silent, experienceRequired, lots, note, source }
}

function lot(id: string, no: number | null, title: string | null, suppliers: readonly string[]): PaperLot {
  return { id, no, title, area: null, targetGroup: null, suppliers, suppliersWanted: null, cost: null, note: null }
}
