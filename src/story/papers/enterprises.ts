import type { Enterprise } from './types.ts'

const LEARNING = 'DOC-2022-LEARNING'
const BI105 = 'DOC-2017-BI105'
const SPECIAL = 'DOC-2013-SPECIAL'

/** Every supplier, seller and internal provider of the papers, with the spellings they print. */
export const enterprises: readonly Enterprise[] = [
  supplier('SUP-SFK', 'Send Flere Krydderier', [], [LEARNING], 'Tabel 1', null),
  supplier('SUP-SERVISIO', 'Servisio', [], [LEARNING], 'Tabel 1', null),
  supplier('SUP-SYDHAVN', 'SydhavnsCompagniet', ['Sydhavnscompagniet'], [BI105, LEARNING], 'Tabel 1', null),
  supplier('SUP-SETTLE', 'Settlementet', [], [BI105, LEARNING], 'Tabel 1', null),
  supplier('SUP-OPZOOM', 'Opzoomerne', [], [BI105], 'Tabel 1', null),
  supplier('SUP-IKC', 'Indvandrer Kvindecentret', [], [SPECIAL, BI105], 'Indstilling, punkt 2', null),
  supplier(
    'SUP-HKI',
    'Hans Knudsen Instituttet',
    ['HKI', 'Hans Knudsen Institutet', 'Hans Knudens Institut'],
    [BI105, LEARNING],
    'Tabel 1',
    'hki.dk',
    'Papirerne staver navnet på tre måder og bruger også forkortelsen.',
  ),
  supplier(
    'SUP-CAF',
    'Center for Arbejdsfastholdelse',
    [
      'Center for arbejdsfastholdelse / Bispebjerg Hospital',
      'Center for arbejdsplads-fastholdelse / Bispebjerg Hospital',
    ],
    [SPECIAL],
    'Indstilling, punkt 2',
    null,
    'Papiret skriver navnet på tre måder, med og uden Bispebjerg Hospital.',
  ),
  supplier('SUP-INCITA', 'Incita', [], [LEARNING], 'Tabel 2', 'https://incita.dk'),
  supplier('SUP-VAEKST', 'Væksthuset', [], [LEARNING], 'Tabel 2', 'vaeksthuset.dk'),
  supplier('SUP-DEKRA', 'Dekra Job', [], [LEARNING], 'Tabel 2', 'https://www.dekra.dk/beskaeftigelsesindsats'),
  supplier('SUP-SPRING', 'Dansk Råstof/Springbræt', ['Springbræt'], [LEARNING], 'Tabel 2', 'http://springbraet.dk/'),
  supplier('SUP-PLAN', 'Plan & Handling', ['Plan og Handling'], [LEARNING], 'Tabel 2', 'https://planoghandling.dk/'),
  supplier('SUP-CFH', 'Center for Hjerneskade', [], [LEARNING], 'Tabel 2', 'https://centerforhjerneskade.dk/'),
  supplier('SUP-PPC', 'PPclinic', [], [LEARNING], 'Tabel 2', 'https://www.ppclinic.dk/'),
  supplier('SUP-TIPONI', 'Tiponi', [], [LEARNING], 'Tabel 3', 'https://tiponi.dk/'),
  supplier('SUP-TUWANO', 'Tuwano', [], [LEARNING], 'Tabel 3', 'https://tuwano.dk/'),
  supplier('SUP-INTEGRO', 'Integro', [], [LEARNING], 'Tabel 3', 'https://www.integro.dk/'),
  {
    id: 'SUP-GLAD',
    name: 'Glad Fonden',
    aliases: ['TV Glad Fonden', 'Glad mad'],
    kind: 'supplier',
    cvr: null,
    web: null,
    documents: [SPECIAL, LEARNING],
    note: 'At Glad mad (TV Glad Fonden) i 2013 og Glad Fonden i 2022 er den samme, er sandsynligt, men står ikke i papirerne.',
    source: { document: LEARNING, place: 'Tabel 4' },
  },
  supplier('SUP-HRS', 'Hotel- og Restaurantskolen', ['HRS'], [LEARNING], 'Tabel 5', 'hrs.dk'),
  supplier('SUP-SOSUH', 'SOSU H', [], [LEARNING], 'Tabel 5', null),
  supplier('SUP-TEC', 'TEC', ['Technical Education Copenhagen'], [LEARNING], 'Tabel 5', null),
  supplier('SUP-KVUC', 'KVUC', ['Københavns VUC', 'København Voksenuddannelsescenter'], [LEARNING], 'Tabel 5', null),
  supplier('SUP-KURSUS', 'Kursustrappen Frederiksberg', [], [LEARNING], 'Tabel 5', null),
  {
    id: 'SUP-BYBI',
    name: 'Bybi',
    aliases: [],
    kind: 'seller',
    cvr: null,
    web: null,
    documents: [SPECIAL],
    note: 'Solgte gaver til en konference i 2013; leverer ikke beskæftigelsesindsats.',
    source: { document: SPECIAL, place: 'Eksempel på køb' },
  },
  {
    id: 'INT-SOF',
    name: 'Socialforvaltningen',
    aliases: ['SOF'],
    kind: 'internal',
    cvr: null,
    web: null,
    documents: [LEARNING, 'DOC-2025-TM157'],
    note: 'Kommunens egen forvaltning som udfører af projektet Kompetence- og Ressourceafklaring.',
    source: { document: LEARNING, place: 'Baggrund' },
  },
]

function supplier(
  id: string,
  name: string,
  aliases: readonly string[],
  documents: readonly [string, ...string[]],
  place: string,
  web: string | null,
  note: string | null = null,
): Enterprise {
  const source = { document: documents[0], place }
  return { id, name, aliases, kind: 'supplier', cvr: null, web, documents, note, source }
}
