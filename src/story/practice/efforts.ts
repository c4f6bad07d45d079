import type { Day } from '../../kernel/day.ts'

/** Eksempelby's effort from the first of its needs: invented enterprises, all four steps. */
export const practiceEffort = {
  id: 'EB-SAER-2026-1',
  need: 'EB-BEHOV-2026-1',
  begun: '2026-05-05',
  amended: {
    on: '2026-05-06',
    words: {
      title: 'Korte dage og en fast voksen for unge i Midtbyen og Østerlund',
      targetGroup: 'ledige under 30 år med psykisk sårbarhed, som ikke møder frem til de almindelige samtaler',
      description:
        'En særindsats på ni måneder for 20 unge: få timer om dagen i en virksomhed, en fast voksen og lønnede timer, når den unge er klar.',
      areas: ['Midtbyen', 'Østerlund'],
      areaEffort: true,
      placeOfPerformance: 'Indsatsen udføres i Midtbyen eller Østerlund.',
      amountOere: 64_000_000n,
      reason: 'Behovets ord er gjort til en beskrivelse, virksomhederne kan svare på.',
    },
  },
  survey: {
    on: '2026-05-18',
    how: 'Opslag i registret og på listen over dem, der gerne vil indkaldes, og en samtale med hver af de fire.',
    candidates: [
      {
        enterprise: 'sup-havnen',
        knowledge:
          'Har haft voksne i samme situation i forløb siden 2024 og tog otte unge ind i et prøveforløb i 2025.',
        suitable: true,
      },
      {
        enterprise: 'sup-mangfold',
        knowledge: 'Har et køkken med unge praktikanter og to mentorer, der er uddannet i psykisk førstehjælp.',
        suitable: true,
      },
      {
        enterprise: 'ent-cykel',
        knowledge: 'Har haft elleve unge i værkstedet på få timer om ugen; tre er ansat i dag.',
        suitable: true,
      },
      { enterprise: 'ent-hotel', suitable: false, reason: 'Har pladser, men ingen erfaring med målgruppen.' },
    ],
  },
  call: {
    on: '2026-05-20',
    answerBy: '2026-06-12',
    suppliers: ['sup-havnen', 'sup-mangfold', 'ent-cykel'],
    criteria: [
      { id: 'K1', title: 'En individuel og fleksibel tilgang', kind: 'quality', weight: [30, 100] },
      { id: 'K2', title: 'Aktiviteter rettet mod virksomheder', kind: 'quality', weight: [25, 100] },
      { id: 'K3', title: 'Udført i lokalområdet', kind: 'place-of-performance', weight: [20, 100] },
      { id: 'K4', title: 'Økonomi', kind: 'economy', weight: [25, 100] },
    ],
  },
  moved: {
    on: '2026-06-01',
    answerBy: '2026-06-19',
    reason: 'To af de indkaldte bad om en uge mere. Fristen er den samme for alle.',
  },
  assessed: {
    on: '2026-06-22',
    scores: [
      {
        enterprise: 'sup-havnen',
        points: { K1: 4, K2: 5, K3: 4, K4: 3 },
        reason:
          'Klar plan for den enkelte og aftaler med seks virksomheder i Midtbyen. Prisen er forklaret post for post.',
      },
      {
        enterprise: 'sup-mangfold',
        points: { K1: 4, K2: 3, K3: 3, K4: 4 },
        reason: 'God tilgang og en lavere pris, men færre virksomheder at komme ud til.',
      },
    ],
    location: 'Den ene virksomhed har lokaler i Havnekvarteret, den anden i Nordbyen. Det er ikke tillagt vægt.',
  },
  awarded: {
    on: '2026-06-24',
    supplier: 'sup-havnen',
    reason: 'Forslaget fik flest point og har de stærkeste aftaler med virksomheder i de to bydele.',
    tellBy: '2026-10-30',
  },
  implemented: {
    on: '2026-08-17',
    roles: {
      agreedOn: '2026-07-01',
      startsOn: '2026-08-24',
      supportUnit: 'Indkøb og Udbud, der har rollen som CDU i Eksempelby',
      centre: 'Jobcenter Eksempelby',
      supplierContact: 'Lederen hos Øvelseskompagniet Havnen',
      monitoredIn: 'AMES',
    },
  },
} as const

interface PracticeProposal {
  on: Day
  by: string
  amountOere: bigint
  words: Record<string, string>
  withdrawn?: { on: Day; reason: string }
}

export const practiceProposals: readonly PracticeProposal[] = [
  {
    on: '2026-06-10',
    by: 'supplier-lot1',
    amountOere: 61_500_000n,
    words: {
      individualFlexible:
        'Hver ung laver en plan for to uger ad gangen sammen med sin faste voksne, og planen må laves om.',
      crossProfessional: 'En mentor, en socialrådgiver og en håndværker er om hver ung og mødes hver mandag.',
      employerOriented: 'Seks virksomheder i Midtbyen tager imod to unge hver, og vi er med de første dage.',
      progression: 'Vi ser på fremmøde, timer og den unges egne ord hver måned og viser det for den unge.',
      novelty: 'De første timer er lønnede fra uge tre, også når der kun er tale om en time om dagen.',
      evaluation: 'En midtvejsrapport, en slutrapport og to møder med sagsbehandlerne om, hvad der virkede.',
      economy: 'To mentorer på deltid, en halv socialrådgiver, lokaler i Midtbyen og løn til de unge.',
      localPlans: 'Vi bygger på bydelens plan for unge og mødes med lokaludvalget hvert kvartal.',
      carriedOutLocally:
        'Alt foregår i Midtbyen og Østerlund, og foreningernes frivillige holder en ugentlig fællesspisning.',
    },
  },
  {
    on: '2026-06-11',
    by: 'supplier-lot2',
    amountOere: 52_000_000n,
    words: {
      individualFlexible: 'Den unge vælger selv dage og opgaver i køkkenet den første måned.',
      crossProfessional: 'Kok, mentor og en tilknyttet psykolog arbejder sammen om hver ung.',
      employerOriented: 'Tre kantiner tager imod en ung ad gangen, når den unge har været i køkkenet i otte uger.',
      progression: 'Fremmøde og opgaver skrives ned hver uge og gennemgås med den unge.',
      novelty: 'De unge laver mad til et arrangement for bydelen hver måned og står selv for det.',
      evaluation: 'En slutrapport, som vi lægger frem for de andre leverandører.',
      economy: 'En mentor, en kok på deltid, råvarer og løn til de unge.',
      localPlans: 'Vi tager udgangspunkt i bydelens årsplan.',
    },
  },
  {
    on: '2026-06-09',
    by: 'enterprise',
    amountOere: 48_000_000n,
    words: {
      individualFlexible: 'Den unge begynder med en time om dagen i værkstedet.',
      crossProfessional: 'Cykelsmed og mentor i samme person; vi ringer til kommunen om resten.',
      employerOriented: 'Vi er selv virksomheden, og to andre værksteder vil gerne være med.',
      progression: 'Vi skriver ned, hvad den unge kan, når ugen er gået.',
      novelty: 'Cykler, de unge sætter i stand, sælges, og de får del i det.',
      evaluation: 'Et fyraftensmøde i værkstedet.',
      economy: 'En smed på halv tid og værktøj.',
    },
    withdrawn: { on: '2026-06-17', reason: 'Vi har ikke plads til så mange på én gang i år.' },
  },
]

/** Those who wish to be invited: what they say of themselves. */
export const openEntries = [
  {
    on: '2026-03-10',
    by: 'enterprise',
    offers: 'Få timer om ugen i et cykelværksted med en fast smed ved siden af.',
    targetGroups: 'unge uden uddannelse, og folk, der har været længe væk fra arbejde',
    knowledge: 'Elleve unge har været i værkstedet; tre er ansat i dag.',
    areas: 'Nordbyen og Midtbyen',
  },
  {
    on: '2026-04-14',
    by: 'supplier-lot1',
    offers: 'Mentorforløb med lønnede timer hos virksomheder tæt på hjemmet.',
    targetGroups: 'voksne og unge med flere udfordringer ud over ledighed',
    areas: 'Havnekvarteret, Vestermarken og Midtbyen',
  },
] as const
