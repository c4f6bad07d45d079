import type { z } from 'zod'
import type { DocumentIn } from './document.input.ts'

/** A whole paper as another system would send it; it stands in the OpenAPI text, and the check has something to find in it. */
export const documentExample: z.input<typeof DocumentIn> = {
  id: 'DOC-2027-MENTOR',
  kind: 'committee-paper',
  title: 'Rammer for udbud af mentorforløb',
  committee: 'eb-udvalg',
  administration: 'eb-forvaltning',
  agendaItem: 4,
  meetingDay: '2027-03-01',
  numbers: [
    { number: '2027-00412', system: 'F2' },
    { number: '2027-00412-3', system: 'F2', of: 'document' },
  ],
  annexes: [{ no: 1, titleInText: 'Oversigt over tilbud', titleInList: 'Oversigt over tilbud i dag' }],
  content: {
    sections: [{ no: '1', title: 'Problemstilling', level: 1 }],
    points: [{ no: 1, asks: 'approve', says: 'Rammerne for udbuddet', namesBody: 'eb-udvalg' }],
    tables: [
      {
        id: 'table-1',
        printedNumber: 'Tabel 1',
        caption: 'Udgifter til service',
        priceLevelLabel: '1.000 kr., 2027 p/l',
        years: [2027, 2028],
        rows: [
          {
            id: 'MENTOR',
            label: 'Mentorer',
            kind: 'line',
            area: 'Service',
            cells: [thousand(400), thousand(800)],
            total: 1200,
          },
          {
            id: 'RENT',
            label: 'Lokaler',
            kind: 'line',
            area: 'Service',
            cells: [thousand(50), { kind: 'dash' }],
            total: 50,
          },
          {
            id: 'ALL',
            label: 'I alt',
            kind: 'total',
            of: ['MENTOR', 'RENT'],
            cells: [thousand(450), thousand(800)],
            total: 1250,
          },
        ],
      },
    ],
    names: [{ as: 'Værkstedet Ål', kind: 'enterprise', place: { says: 'Økonomi, første afsnit' } }],
    statements: [
      {
        kind: 'amount',
        id: 'asked',
        about: 'table-1',
        measure: 'asked',
        thousandDkk: 1300,
        says: '1,3 mio. kr.',
        place: { says: 'Økonomi, første afsnit', page: 2 },
      },
    ],
    citations: [{ label: 'Igangsættelse af udbuddet', day: '2026-11-02', item: 3 }],
  },
}

function thousand(thousandDkk: number) {
  return { kind: 'value' as const, thousandDkk }
}
