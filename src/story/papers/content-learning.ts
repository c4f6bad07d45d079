import { learningLots } from './content-learning-lots.ts'
import { learningNames, learningReports } from './content-learning-reports.ts'
import { at, list, section, wordTable, type Said } from './saying.ts'

const collection = 'EXPERIENCE-2022'
const adult = ['AGR-ADULT-2022', 'ledige udsatte og sygemeldte'] as const
const local = ['AGR-LOCAL-2022', 'lokalt forankret indsats'] as const
const gang = ['AGR-GANG-2020', 'ledige borgere med bande-/rockerrelationer'] as const
const youth = ['AGR-YOUTH-2020', 'specialiserede indsatser for særligt udsatte unge'] as const
const bridge = ['AGR-BRIDGE-2022', 'brobygning til uddannelse'] as const
const sof = ['AGR-SOF', 'Socialforvaltningen om udsatte unge'] as const

/** What the memo of 28 November 2022 on the suppliers' experience says. */
export const learning2022: Said = {
  sections: [
    section(1, 9, 'Resumé'),
    section(1, 20, 'Baggrund'),
    section(1, 42, 'Erfaringsopsamlingerne'),
    section(2, 46, 'Indsatser for ledige udsatte og sygemeldte borgere'),
    section(2, 75, 'Lokalt forankret indsats'),
    section(2, 90, 'Indsatser for ledige borgere med bande-/rockerrelationer'),
    section(2, 114, 'Specialiseret indsats for særligt udsatte unge'),
    section(2, 132, 'Brobygning til uddannelse'),
    section(1, 144, 'Leverandører med erfaringsopsamlinger 2022'),
    section(2, 151, 'Udsatte og sygemeldte voksne'),
    section(2, 161, 'Ledige borgere med bande-/rockerrelationer'),
    section(2, 169, 'Unge'),
    section(1, 189, 'Videre proces'),
    section(1, 197, 'Bilag'),
  ],
  names: learningNames,
  statements: [
    list(collection, 'received', 11, 'Resumé', [adult, local, gang, youth, sof, bridge]),
    list(collection, 'required', 24, 'Baggrund', [adult, youth, bridge, gang, sof]),
    list(collection, 'answered', 42, 'Erfaringsopsamlingerne', [adult, local, gang, youth, bridge]),
    list('AGR-GANG-2020', 'target-groups', 163, 'Tabel 3', [['GANG', 'ledige borgere med bande-/rockerrelationer']]),
    ...learningLots,
    ...learningReports,
  ],
  citations: [
    {
      id: 'BIU-2019-11-25',
      label: 'Godkendelse af rammerne for udbuddet for udsatte ledige og sygemeldte',
      day: '2019-11-25',
      body: 'BIU',
      place: at(22, 'Baggrund'),
    },
    {
      label: 'Næste erfaringsopsamling',
      dayText: 'september 2023',
      direction: 'later',
      place: at(195, 'Videre proces'),
    },
  ],
  tables: [
    suppliersOf(1, 'lokalt forankret indsats', [
      [
        'Rammeaftaler om indsatser om lokalt forankret indsats',
        'Send Flere Krydderier, Servisio, SydhavnsCompagniet, Settlementet',
      ],
    ]),
    suppliersOf(2, 'indsatser for udsatte og sygemeldte', [
      [
        'Udbudsområde 1: Udsatte og fleksjobsvisiterede borgere',
        'Incita, Væksthuset, Dekra Job, Hans Knudens Institut (HKI), Dansk Råstof/Springbræt',
      ],
      ['Udbudsområde 2: Sygemeldte borgere', 'Incita, Væksthuset, HKI, Plan & Handling'],
      ['Udbudsområde 3: Erhvervet hjerneskade', 'HKI, Center for Hjerneskade'],
      ['Udbudsområde 4: Psykiske lidelser', 'PPclinic, Incita'],
    ]),
    suppliersOf(3, 'indsatser for ledige borgere med bande- eller rockerrelationer', [
      ['Udbudsområde 1: Hurtigt i virksomhed', 'Tiponi, Tuwano'],
      ['Udbudsområde 2: Opkvalificering hos leverandør', 'Tiponi, Integro'],
    ]),
    suppliersOf(4, 'specialiserede indsatser for særligt udsatte unge', [
      ['Udbudsområde 1: Unge med udviklingshæmning, herunder uafklarede', 'Glad Fonden, HKI'],
      ['Udbudsområde 2: Unge med diagnose i autismspektret, herunder uafklarede', 'Glad Fonden, Væksthuset'],
      [
        'Udbudsområde 3: Unge med psykisk diagnose / handicap, sårbarhed, misbrug og/eller hjemløshed',
        'HKI, Incita, Væksthuset',
      ],
      ['Udbudsområde 4: Udadreagerende unge m.v.', 'Incita, Væksthuset'],
    ]),
    suppliersOf(5, 'brobygning til uddannelse', [
      ['Udbudsområde 1', 'HRS'],
      ['Udbudsområde 2: Brobygning til uddannelse på hovedindgangen Sundhed, omsorg og pædagogik', 'SOSU H'],
      ['Udbudsområde 3: Brobygning til uddannelse på hovedindgangen Teknologi, byggeri og transport', 'TEC'],
      ['Udbudsområde 4: Mentorstøtte på VUC', 'KVUC'],
      ['Udbudsområde 5: Brobygning til uddannelse via daghøjskole', 'Kursustrappen Frederiksberg'],
      ['Udbudsområde 6: HF Inklusion+', 'KVUC'],
    ]),
  ],
}

function suppliersOf(no: number, what: string, rows: readonly (readonly [string, string])[]) {
  return wordTable(`table-${no}`, `Tabel ${no}`, `Overblik over rammeaftaler om ${what}`, ['Leverandører'], rows)
}
