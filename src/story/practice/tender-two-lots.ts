/**
 * A practice tender with the frames of a real one: two lots with two suppliers each, 80/20, and quality in 40/40/20. Point
 * scale, price model, tie rule and ceilings are the practice's own: the paper prints none.
 */
export const twoLots = {
  id: 'PRACTICE-TENDER-2LOTS',
  title: 'Aktivering med højt timetal i Eksempelby',
  description:
    'Indsats for ledige, der skal hurtigt ud på en virksomhed og støttes af en mentor. Udbuddet er en øvelse: rammerne er et rigtigt udbuds, alt andet er opdigtet.',
  procedure: 'light-tender',
  subject: 'light-service',
  whyExternal:
    'Indsatsen kræver skærpede sikkerhedsforanstaltninger, som kommunens egne steder ikke har. Eksterne leverandører kan sikre dem.',
  cpv: ['85312300'],
  placeOfPerformance: 'Eksempelby',
  nuts: 'DK011',
  lots: [
    {
      no: 1,
      title: 'Virksomhedsrettet vejledning og opkvalificering med højt timetal',
      description:
        'Forløb med mange timer om ugen: vredeshåndtering, hverdagsmestring og jobklub, indtil borgeren er på en virksomhed med mentor.',
      volumeText: 'ca. 30 borgere ad gangen',
      volume: 30,
      places: 2,
      estimatedValueOere: 24_000_000_00,
      ceilingOere: 28_000_000_00,
      startsOn: '2026-09-01',
      endsBefore: '2028-01-01',
      options: [
        { no: 1, endsBefore: '2030-09-01', condition: 'Såfremt der afsættes midler til at videreføre indsatsen' },
      ],
    },
    {
      no: 2,
      title: 'Kort afklarende opstart',
      description: 'Få ugers afklaring og derefter hurtigt ud på en virksomhed med mentorstøtte.',
      volumeText: 'ca. 15 borgere ad gangen',
      volume: 15,
      places: 2,
      estimatedValueOere: 12_000_000_00,
      ceilingOere: 14_000_000_00,
      startsOn: '2026-09-01',
      endsBefore: '2028-01-01',
      options: [
        { no: 1, endsBefore: '2030-09-01', condition: 'Såfremt der afsættes midler til at videreføre indsatsen' },
      ],
    },
  ],
  criteria: [
    {
      id: 'Q',
      title: 'Kvalitet',
      weight: [80, 100],
      sub: [
        { id: '1', title: 'Virksomhedsrettet arbejde med hele målgruppen', weight: [40, 100] },
        { id: '2', title: 'Individuel borgerhåndtering og kendskab til målgruppen', weight: [40, 100] },
        { id: '3', title: 'Beskrivelse af borgerens forløb', weight: [20, 100] },
      ],
    },
    { id: 'P', title: 'Pris', weight: [20, 100], price: { kind: 'linear-lowest', slope: [1, 2], clip: true } },
  ],
  scale: { min: '0', max: '8', decimals: 2 },
  tie: 'quality',
  requirements: [
    {
      id: 'SIKKERHED',
      kind: 'security-policy',
      title: 'Sikkerhedspolitik',
      text: 'Tilbudsgiveren har en skriftlig sikkerhedspolitik for arbejdet med borgere, der kan være udadreagerende.',
      proof: 'Politikken lægges ved tilbuddet.',
    },
    { id: 'FORSIKRING', kind: 'insurance', title: 'Erhvervsansvarsforsikring', proof: 'Police eller bekræftelse.' },
  ],
  employmentClause: {
    applies: false,
    reason: 'Det er ikke sikkerhedsmæssigt forsvarligt at beskæftige ledige i indsatsen.',
  },
} as const
