import type { District } from './types.ts'

const source = { document: 'DOC-2017-BI105', place: 'Bydel og adresse' }

/** The ten districts in the order BI105 prints them; aliases are other spellings in the papers. */
export const districts: readonly District[] = [
  { id: 'bispebjerg', name: 'Bispebjerg', aliases: [], tickedIn: ['TM157'], source },
  { id: 'indre-by', name: 'Indre by', aliases: [], tickedIn: [], source },
  {
    id: 'vesterbro-kgs-enghave-sydhavnen',
    name: 'Vesterbro/kgs. Enghave/Sydhavnen',
    aliases: ['Vesterbro/Kgs. Enghave', 'Kgs. Enghave/Sydhavnen', 'Vesterbro', 'Sydhavnen'],
    tickedIn: ['BI105'],
    source,
  },
  { id: 'valby', name: 'Valby', aliases: [], tickedIn: [], source },
  { id: 'amager-oest', name: 'Amager Øst', aliases: [], tickedIn: [], source },
  { id: 'noerrebro-nordvest', name: 'Nørrebro/Nordvest', aliases: ['Nørrebro'], tickedIn: ['BI105'], source },
  { id: 'oesterbro', name: 'Østerbro', aliases: [], tickedIn: [], source },
  { id: 'broenshoej-husum', name: 'Brønshøj/Husum', aliases: [], tickedIn: [], source },
  { id: 'vanloese', name: 'Vanløse', aliases: [], tickedIn: [], source },
  { id: 'amager-vest', name: 'Amager Vest', aliases: [], tickedIn: [], source },
]
