import type { TenderTold } from '../tenders.ts'
import { twoLots } from './tender-two-lots.ts'

type Days = { bidsDueAt: string; questions: string; published: string; starts: string; ends: string; option: string }

/** The two-lot frames with other days: point scale, price model, requirements and criteria stay. */
export function twoLotsOn(id: string, title: string, d: Days): TenderTold {
  return {
    ...structuredClone(twoLots),
    ...{ id, title, bidsDueAt: d.bidsDueAt, timetable: timetable(d) },
    lots: twoLots.lots.map((lot) => ({ ...structuredClone(lot), ...term(d, lot.options[0].condition) })),
    source,
  } as unknown as TenderTold
}

/** The frames of a tender with one lot and three equal criteria; kroner per quality are the practice's own. */
export function oneLotOn(id: string, title: string, d: Days): TenderTold {
  const { lots: _lots, criteria: _criteria, ...frames } = structuredClone(twoLots) as unknown as TenderTold
  return {
    ...frames,
    ...{ id, title, bidsDueAt: d.bidsDueAt, timetable: timetable(d), source },
    description:
      'Håndholdt indsats for voksne, der kan være udadreagerende. Udbuddet er en øvelse: rammerne er et rigtigt udbuds, alt andet er opdigtet.',
    lots: [
      {
        ...{
          no: 1,
          title: 'Individuelt tilrettelagt virksomhedsrettet forløb',
          volumeText: 'ca. 40 borgere',
          volume: 40,
        },
        ...{ places: 2, estimatedValueOere: 20_000_000_00, ceilingOere: 24_000_000_00 },
        ...{ startsOn: d.starts, endsBefore: d.ends },
      },
    ],
    criteria: [
      {
        ...{ id: 'Q', title: 'Kvalitet', weight: [80, 100] as [number, number] },
        sub: [
          'Virksomhedsrettet arbejde med hele målgruppen',
          'Individuel borgerhåndtering og kendskab til målgruppen',
          'Afklaring af arbejdsevne og beskrivelse af forløb',
        ].map((title, i) => ({ id: String(i + 1), title, weight: [1, 3] as [number, number] })),
      },
      {
        ...{ id: 'P', title: 'Pris', weight: [20, 100] as [number, number] },
        price: { kind: 'fixed-points', lowOere: 12_000_000_00, highOere: 24_000_000_00 },
      },
    ],
  }
}

const source = { kind: 'practice' as const, document: 'Øvelse', place: 'Eksempelby Kommune' }

function timetable(d: Days): TenderTold['timetable'] {
  return [
    { step: 'publication', on: d.published },
    { step: 'questions-due', on: d.questions },
    { step: 'start', on: d.starts },
  ]
}

function term(d: Days, condition: string) {
  const options = [{ no: 1, endsBefore: d.option, condition }]
  return { startsOn: d.starts, endsBefore: d.ends, options }
}
