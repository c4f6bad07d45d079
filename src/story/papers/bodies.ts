import type { Body } from './types.ts'

/** The municipality, its administrations and committees. Old papers keep the names of their own day. */
export const bodies: readonly Body[] = [
  {
    id: 'KK',
    kind: 'municipality',
    names: [
      {
        name: 'Københavns Kommune',
        from: null,
        to: null,
        source: { document: 'DOC-2017-BI105', place: 'hoved' },
      },
    ],
    namePrinted: true,
    aliases: [],
    parent: null,
    committee: null,
    role: null,
    source: { document: 'DOC-2017-BI105', place: 'hoved' },
  },
  {
    id: 'BIF',
    kind: 'administration',
    names: [
      {
        name: 'Beskæftigelses- og Integrationsforvaltningen',
        from: null,
        to: '2026-01-01',
        source: { document: 'DOC-2017-BI105', place: 'hoved' },
      },
      {
        name: 'Beskæftigelses-, Integrations- og Erhvervsforvaltningen',
        from: '2026-01-01',
        to: null,
        source: { document: 'KK-BIU-2025-09-29-4', place: 'punkt 4 (jf. ØU 3. juni 2025, punkt 6)' },
      },
    ],
    namePrinted: true,
    aliases: ['BIF'],
    parent: 'KK',
    committee: 'BIU',
    role: null,
    source: { document: 'DOC-2017-BI105', place: 'hoved' },
  },
  {
    id: 'TMF',
    kind: 'administration',
    names: [
      {
        name: 'Teknik- og Miljøforvaltningen',
        from: null,
        to: null,
        source: { document: 'DOC-2025-TM157', place: 'Resumé' },
      },
    ],
    namePrinted: true,
    aliases: ['TMF'],
    parent: 'KK',
    committee: 'TMU',
    role: null,
    source: { document: 'DOC-2025-TM157', place: 'Resumé' },
  },
  {
    id: 'SOF',
    kind: 'administration',
    names: [
      {
        name: 'Socialforvaltningen',
        from: null,
        to: null,
        source: { document: 'DOC-2022-LEARNING', place: 'Baggrund' },
      },
    ],
    namePrinted: true,
    aliases: ['SOF'],
    parent: 'KK',
    committee: 'SUD',
    role: null,
    source: { document: 'DOC-2022-LEARNING', place: 'Baggrund' },
  },
  {
    id: 'BIU',
    kind: 'committee',
    names: [
      {
        name: 'Beskæftigelses- og Integrationsudvalget',
        from: null,
        to: '2026-01-01',
        source: { document: 'DOC-2013-SPECIAL', place: 'Indstilling' },
      },
      {
        name: 'Beskæftigelses-, Integrations- og Erhvervsudvalget',
        from: '2026-01-01',
        to: null,
        source: { document: 'KK-OU-2025-06-03-6', place: 'punkt 6' },
      },
    ],
    namePrinted: true,
    aliases: ['BIU'],
    parent: 'KK',
    committee: null,
    role: null,
    source: { document: 'DOC-2013-SPECIAL', place: 'Indstilling' },
  },
  {
    id: 'TMU',
    kind: 'committee',
    names: [
      {
        name: 'Teknik- og Miljøudvalget',
        from: null,
        to: null,
        source: { document: 'DOC-2025-TM157', place: 'Tabel 3 (kun forkortelsen er trykt)' },
      },
    ],
    namePrinted: false,
    aliases: ['TMU'],
    parent: 'KK',
    committee: null,
    role: null,
    source: { document: 'DOC-2025-TM157', place: 'Tabel 3, række 1' },
  },
  {
    id: 'SUD',
    kind: 'committee',
    names: [
      {
        name: 'Socialudvalget',
        from: null,
        to: null,
        source: { document: 'DOC-2025-TM157', place: 'Tabel 3 (kun forkortelsen er trykt)' },
      },
    ],
    namePrinted: false,
    aliases: ['SUD'],
    parent: 'KK',
    committee: null,
    role: null,
    source: { document: 'DOC-2025-TM157', place: 'Tabel 3, række 4' },
  },
]
