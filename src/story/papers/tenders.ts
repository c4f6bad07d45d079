import type { TenderTold } from '../tenders.ts'

const source = {
  kind: 'paper' as const,
  document: 'DOC-2022-TENDER',
  place: 'Løsning; Andre elementer i udformning af udbuddet; Videre proces',
}
const timetable: TenderTold['timetable'] = [
  { step: 'decision', on: '2022-11-21' },
  { step: 'publication', text: 'Primo 2023' },
  { step: 'bids-due', text: 'Primo 2023' },
  { step: 'award', text: 'Maj 2023' },
  { step: 'start', on: '2023-09-01' },
]
const whyExternal =
  'Af hensyn til sikkerheden vurderer forvaltningen, at eksterne leverandører, der kan sætte de rette foranstaltninger i værk, bør løse opgaven.'
const requirements: TenderTold['requirements'] = [
  {
    id: 'SIKKERHED',
    kind: 'security-policy',
    title: 'Sikkerhedspolitik',
    text: 'Tilbudsgiveren skal have en sikkerhedspolitik.',
  },
]
const employmentClause = {
  applies: false,
  reason: 'Det vurderes ikke sikkerhedsmæssigt forsvarligt at bruge klausulen over for de to målgrupper.',
}
const price = { id: 'P', title: 'Pris', weight: [20, 100] as [number, number] }
const quality = (sub: [string, [number, number]][]) => ({
  id: 'Q',
  title: 'Kvalitet',
  weight: [80, 100] as [number, number],
  sub: sub.map(([title, weight], i) => ({ id: String(i + 1), title, weight })),
})
const employers = 'Virksomhedsrettet arbejde med hele målgruppen'
const persons = 'Individuel borgerhåndtering og kendskab til målgruppen'

/** The two tenders as the committee decided them in November 2022; scale, price model and tie rule are not printed. */
export const paperTenders: readonly TenderTold[] = [
  {
    ...{ id: 'TENDER-GANG-2023', title: 'Indsats for ledige med rocker- eller banderelationer', source },
    ...{ timetable, whyExternal, requirements, employmentClause },
    description: 'Der anslås et køb på ca. 9 mio. kr. om året; der er afsat 15 mio. kr. om året i 2021-2024.',
    criteria: [
      quality([
        [employers, [40, 100]],
        [persons, [40, 100]],
        ['Beskrivelse af borgerens forløb', [20, 100]],
      ]),
      price,
    ],
    lots: [
      ['Virksomhedsrettede vejlednings- og opkvalificeringsforløb med højt timetal', 1] as const,
      ['Kort afklarende opstartsforløb', 2] as const,
    ].map(([title, no]) => ({
      ...{ no, title, places: 2, targetGroup: 'Ledige med rocker- eller banderelationer' },
      volumeText: 'ca. 45 borgere i hele målgruppen',
      startsOn: '2023-09-01',
      endsBefore: '2025-01-01',
      options: [
        { no: 1, endsBefore: '2027-09-01', condition: 'Såfremt der afsættes midler til at videreføre indsatsen' },
      ],
    })),
  },
  {
    ...{
      id: 'TENDER-AGGR-2023',
      title: 'Indsats for udsatte voksne med udadreagerende adfærd uden banderelationer',
      source,
    },
    ...{ timetable, whyExternal, requirements, employmentClause },
    description: 'Der anslås et køb på ca. 6 mio. kr. om året. Papiret nummererer ikke sin ene delaftale.',
    criteria: [
      quality([
        [employers, [1, 3]],
        [persons, [1, 3]],
        ['Afklaring af arbejdsevne og beskrivelse af forløb', [1, 3]],
      ]),
      price,
    ],
    lots: [
      {
        ...{ no: 1, title: 'Individuelt tilrettelagt virksomhedsrettede forløb', places: 2 },
        targetGroup: 'Udsatte voksne med udadreagerende adfærd uden banderelationer',
        volumeText: 'ca. 70 borgere (2022)',
        startsOn: '2023-09-01',
        endsBefore: '2027-09-01',
      },
    ],
  },
]
