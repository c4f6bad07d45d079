/**
 * The street plan: the rooms in the order of the municipality's own cycle. Wiring, menu, the arrow rule and the docs
 * are read from here. A room may import the faces of rooms before it, never of one after it.
 */
export interface RoomPlan {
  name: string
  danish: string
  english: string
  path: string
  /** The question a person brings to the room. */
  question: string
}

export const rooms = [
  {
    name: 'registers',
    danish: 'Registre',
    english: 'Registers',
    path: '/registre',
    question: 'Hvem og hvad peger vi på?',
  },
  { name: 'cases', danish: 'Sager', english: 'Cases', path: '/sager', question: 'Hvilke papirer bygger vi på?' },
  {
    name: 'portfolio',
    danish: 'Tilbudsvifte',
    english: 'Portfolio',
    path: '/tilbud',
    question: 'Hvad kan vi tilbyde?',
  },
  {
    name: 'needs',
    danish: 'Behov',
    english: 'Needs',
    path: '/behov',
    question: 'Hvem mangler hvad, og hvorfor når intet dem?',
  },
  {
    name: 'budget',
    danish: 'Budget',
    english: 'Budget',
    path: '/budget',
    question: 'Hvilke penge er der, og hvor er de nu?',
  },
  {
    name: 'procurement',
    danish: 'Indkøb',
    english: 'Procurement',
    path: '/indkoeb',
    question: 'Hvem blev valgt, og hvorfor?',
  },
  { name: 'agreements', danish: 'Aftaler', english: 'Agreements', path: '/aftaler', question: 'Hvad har vi aftalt?' },
  {
    name: 'referrals',
    danish: 'Henvisninger',
    english: 'Referrals',
    path: '/henvisninger',
    question: 'Hvilket tilbud passer til borgeren?',
  },
  { name: 'delivery', danish: 'Forløb', english: 'Delivery', path: '/forloeb', question: 'Hvad blev der leveret?' },
  {
    name: 'claims',
    danish: 'Afregning',
    english: 'Settlement',
    path: '/afregning',
    question: 'Hvad skal betales, og for hvad?',
  },
  {
    name: 'followup',
    danish: 'Opfølgning',
    english: 'Follow-up',
    path: '/opfoelgning',
    question: 'Holder loftet, og hvad kom der ud af det?',
  },
  { name: 'committee', danish: 'Udvalg', english: 'Committee', path: '/udvalg', question: 'Hvad skal udvalget vide?' },
  {
    name: 'publication',
    danish: 'Åbent',
    english: 'Open',
    path: '/aabent',
    question: 'Hvad kan alle læse om vores indkøb?',
  },
  { name: 'desk', danish: 'Mit overblik', english: 'My desk', path: '/overblik', question: 'Hvad venter på mig?' },
] as const satisfies readonly RoomPlan[]

export type RoomName = (typeof rooms)[number]['name']
