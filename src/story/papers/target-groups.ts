import type { Source, TargetGroup } from './types.ts'

const LEARNING = 'DOC-2022-LEARNING'
const TENDER = 'DOC-2022-TENDER'

/** Target groups in the words of each agreement; the same people may stand under several names. */
export const targetGroups: readonly TargetGroup[] = [
  group('TG-DISABILITY-2014', 'borgere med funktionsnedsættelse', 'AGR-SPECIAL-2014', ['AGR-SPECIAL-2014-CAF'], {
    document: 'DOC-2013-SPECIAL',
    place: 'Fastholdelse af tilbudsviften',
  }),
  group(
    'TG-WOMEN-2014',
    'ressourcesvage kvinder med indvandrerbaggrund',
    'AGR-SPECIAL-2014',
    ['AGR-SPECIAL-2014-IKC'],
    {
      document: 'DOC-2013-SPECIAL',
      place: 'Fastholdelse af tilbudsviften',
    },
  ),
  group('TG-LOCAL-2017-1', 'udsatte borgere fyldt 30 år', 'AGR-LOCAL-2017', ['AGR-LOCAL-2017-L1'], {
    document: 'DOC-2017-BI105',
    place: 'Indhold, udbudsområde 1',
  }),
  group(
    'TG-LOCAL-2017-2',
    'kvinder med etnisk minoritetsbaggrund fyldt 30 år',
    'AGR-LOCAL-2017',
    ['AGR-LOCAL-2017-L2'],
    {
      document: 'DOC-2017-BI105',
      place: 'Indhold, udbudsområde 2',
    },
  ),
  group('TG-LOCAL-2022', 'udsatte voksne', 'AGR-LOCAL-2022', ['AGR-LOCAL-2022-L'], resume()),
  group('TG-ADULT-1', 'Udsatte og fleksjobsvisiterede borgere', 'AGR-ADULT-2022', ['AGR-ADULT-2022-L1'], table(2, 1)),
  group('TG-ADULT-2', 'Sygemeldte borgere', 'AGR-ADULT-2022', ['AGR-ADULT-2022-L2'], table(2, 2)),
  group('TG-ADULT-3', 'Erhvervet hjerneskade', 'AGR-ADULT-2022', ['AGR-ADULT-2022-L3'], table(2, 3)),
  group('TG-ADULT-4', 'Psykiske lidelser', 'AGR-ADULT-2022', ['AGR-ADULT-2022-L4'], table(2, 4)),
  group(
    'TG-GANG-2020',
    'ledige borgere med bande-/rockerrelationer',
    'AGR-GANG-2020',
    ['AGR-GANG-2020-L1', 'AGR-GANG-2020-L2'],
    { document: LEARNING, place: 'Tabel 3' },
  ),
  group(
    'TG-YOUTH-1',
    'Unge med udviklingshæmning, herunder uafklarede',
    'AGR-YOUTH-2020',
    ['AGR-YOUTH-2020-L1'],
    table(4, 1),
  ),
  group(
    'TG-YOUTH-2',
    'Unge med diagnose i autismespektret, herunder uafklarede',
    'AGR-YOUTH-2020',
    ['AGR-YOUTH-2020-L2'],
    table(4, 2),
  ),
  group(
    'TG-YOUTH-3',
    'Unge med psykisk diagnose / handicap, sårbarhed, misbrug og/eller hjemløshed',
    'AGR-YOUTH-2020',
    ['AGR-YOUTH-2020-L3'],
    table(4, 3),
  ),
  group('TG-YOUTH-4', 'Udadreagerende unge m.v.', 'AGR-YOUTH-2020', ['AGR-YOUTH-2020-L4'], table(4, 4)),
  group(
    'TG-BRIDGE',
    'uddannelsesparate unge og de stærkere aktivitetsparate unge',
    'AGR-BRIDGE-2022',
    [1, 2, 3, 4, 5, 6].map((no) => `AGR-BRIDGE-2022-L${no}`),
    resume(),
  ),
  group('TG-SOF', 'udsatte unge', 'AGR-SOF', ['AGR-SOF-L'], resume()),
  {
    id: 'TG-GANG-2023',
    name: 'ledige med rocker- eller banderelationer',
    agreement: 'AGR-GANG-2023',
    lots: ['AGR-GANG-2023-L1', 'AGR-GANG-2023-L2'],
    size: 45,
    sizeNote: 'ca. 45 borgere i november 2022, faldende',
    source: { document: TENDER, place: 'Løsning, afsnit 1' },
  },
  {
    id: 'TG-AGGR-2023',
    name: 'udsatte voksne med udadreagerende adfærd uden banderelationer',
    agreement: 'AGR-AGGR-2023',
    lots: ['AGR-AGGR-2023-L'],
    size: 70,
    sizeNote: 'løbende ca. 70 borgere i 2022',
    source: { document: TENDER, place: 'Løsning, afsnit 1' },
  },
]

function group(id: string, name: string, agreement: string, lots: readonly string[], source: Source): TargetGroup {
  return { id, name, agreement, lots, size: null, sizeNote: null, source }
}

function resume(): Source {
  return { document: LEARNING, place: 'Resumé' }
}

function table(no: number, lot: number): Source {
  return { document: LEARNING, place: `Tabel ${no}, udbudsområde ${lot}` }
}
