/** The front door's words. Both languages have exactly these keys. */
interface FrontWords {
  title: string
  kicker: (municipality: string) => string
  heading: string
  lead: string
  cycle: string
  cycleSentence: string
  rooms: string
  today: (day: string) => string
  playing: string
  playingText: string
  personas: string
  personasLead: string
  job: string
  login: string
  papers: string
  papersText: string
  papersLink: string
}

export const frontWords: Readonly<Record<'da' | 'en', FrontWords>> = {
  da: {
    title: 'Forside',
    kicker: (municipality) => municipality,
    heading: 'Fra behov til lønnede timer',
    lead: 'Vifte følger kommunens beskæftigelsestilbud hele vejen rundt: behovet, pengene, aftalen, borgerens forløb, de lønnede timer, og det, udvalget skal vide.',
    cycle: 'Cyklussen',
    cycleSentence: 'Hvert rum er et skridt i kommunens eget arbejde. Tallet er, hvad der er i rummet lige nu.',
    rooms: 'Rummene i rækkefølge',
    today: (day) => `I øvelsen er det ${day}.`,
    playing: 'Øvelsen spilles lige nu',
    playingText: 'Måned for måned udfylder de opdigtede personer rummene. Tallene vokser, mens du ser på.',
    personas: 'Vælg en person, og prøv',
    personasLead: 'Alle er opdigtede, og der er ingen adgangskode. Hvert kort foreslår én ting at gøre.',
    job: 'Prøv:',
    login: 'Log ind',
    papers: 'Papirerne ved siden af',
    papersText: 'De fem papirer, Vifte bygger på, står som trykt i arkivet. Øvelsen låner deres orden, ikke deres tal.',
    papersLink: 'Læs papirerne',
  },
  en: {
    title: 'Front page',
    kicker: (municipality) => municipality,
    heading: 'From a need to paid hours',
    lead: 'Vifte follows a municipality’s employment services all the way round: the need, the money, the agreement, the citizen’s course, the paid hours, and what the committee must know.',
    cycle: 'The cycle',
    cycleSentence: 'Each room is a step in the municipality’s own work. The figure is what is in the room right now.',
    rooms: 'The rooms in order',
    today: (day) => `In practice, today is ${day}.`,
    playing: 'The practice story is playing right now',
    playingText: 'Month by month, the invented people fill the rooms. The figures grow while you watch.',
    personas: 'Choose a person and try',
    personasLead:
      'All are invented, and there is no password. Each card suggests one thing to do. Their pages are in Danish.',
    job: 'Try:',
    login: 'Log in',
    papers: 'The papers beside it',
    papersText:
      'The five papers Vifte builds on stand as printed in the archive. Practice borrows their order, not their figures.',
    papersLink: 'Read the papers',
  },
}
