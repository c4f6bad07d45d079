/** R07: the seven things a proposal describes, in the paper's order. */
export const elements = [
  'individualFlexible',
  'crossProfessional',
  'employerOriented',
  'progression',
  'novelty',
  'evaluation',
  'economy',
] as const

export type Element = (typeof elements)[number]

export interface ElementWords {
  title: string
  help: string
}

export const elementWords: Record<Element, ElementWords> = {
  individualFlexible: {
    title: 'En individuel og fleksibel tilgang',
    help: 'Hvordan tilpasser I indsatsen til den enkelte borger, og hvad gør I, når planen skal ændres?',
  },
  crossProfessional: {
    title: 'Et tværfagligt samarbejde',
    help: 'Hvilke fagligheder er samlet hos jer, og hvordan tager I jer af flere slags udfordringer på én gang?',
  },
  employerOriented: {
    title: 'Aktiviteter rettet mod virksomheder',
    help: 'Hvordan kommer borgerne ud i virksomheder, og hvad gør I sammen med virksomhederne?',
  },
  progression: {
    title: 'Fokus på borgerens progression',
    help: 'Hvordan ser I, at borgeren rykker sig mod job eller uddannelse, og hvordan følger I det?',
  },
  novelty: {
    title: 'Nyhedsværdi i metoden',
    help: 'Hvad er nyt i jeres måde at gøre det på, og hvad kan andre lære af den?',
  },
  evaluation: {
    title: 'Evaluering og formidling',
    help: 'Hvordan vil I undersøge, hvad der virkede, og hvem fortæller I det til?',
  },
  economy: {
    title: 'Økonomi',
    help: 'Hvad koster indsatsen, hvad går pengene til, og hvad forudsætter prisen?',
  },
}
