import type { z } from 'zod'
import type { NoteIn } from './note.input.ts'

/** A note with two lots and a post, as another system would send it; the sums are left blank and computed. It stands in the OpenAPI text. */
export const noteExample: z.input<typeof NoteIn> & { code: string } = {
  code: 'MENTOR-2027',
  title: 'Mentorforløb i to bydele',
  priceLevel: 2027,
  administration: 'eb-forvaltning',
  requestedBy: 'Borgerlisten',
  districts: [{ name: 'Havnekvarteret', ticked: true }, { name: 'Vestermarken' }],
  risk: { says: 'Ingen væsentlig risiko', reasons: ['Forløbet er prøvet før'] },
  indicators: [{ name: 'Borgere i forløb', unit: 'borgere', low: 40, high: 50 }],
  staffing: [
    { label: 'Koordinator', postsHundredths: 100, pricePerPostOere: 56_000_000, table: 'table-1', row: 'POST' },
  ],
  tables: [
    {
      id: 'table-1',
      caption: 'Udgifter',
      years: [2027, 2028],
      rows: [
        {
          id: 'LOT1',
          label: 'Delaftale 1',
          kind: 'line',
          lot: 1,
          area: 'Indsats',
          cells: [thousand(400), thousand(800)],
        },
        {
          id: 'LOT2',
          label: 'Delaftale 2',
          kind: 'line',
          lot: 2,
          area: 'Indsats',
          cells: [thousand(300), { kind: 'blank' }],
        },
        {
          id: 'POST',
          label: '1 årsværk',
          kind: 'line',
          post: true,
          area: 'Service',
          cells: [thousand(560), thousand(560)],
        },
        {
          id: 'ALL',
          label: 'I alt',
          kind: 'total',
          of: ['LOT1', 'LOT2', 'POST'],
          cells: [{ kind: 'blank' }, { kind: 'blank' }],
        },
      ],
    },
  ],
}

function thousand(thousandDkk: number) {
  return { kind: 'value' as const, thousandDkk }
}
