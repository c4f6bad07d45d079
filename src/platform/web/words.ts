export type Lang = 'da' | 'en'

/** The words of the frame around every page. Both languages have exactly these keys. */
export interface FrameWords {
  product: string
  tagline: string
  skip: string
  menu: string
  rooms: string
  search: string
  searchHint: string
  /** For those who are not logged in. */
  searchOpen: string
  login: string
  logout: string
  who: string
  breadcrumb: string
  otherLanguage: string
  practiceBand: string
  practiceWhy: string
  papersBand: string
  papersWhy: string
  todayIs: string
  errorPrefix: string
  footerWhat: string
  footerOpen: string
  footerAccess: string
  footerPrivacy: string
  footerSource: string
}

export const da: FrameWords = {
  product: 'Vifte',
  tagline: 'Fra behov til lønnede timer',
  skip: 'Gå til sidens indhold',
  menu: 'Menu',
  rooms: 'Rum',
  search: 'Søg',
  searchHint: 'Søg i sager, aftaler og borgere',
  searchOpen: 'Søg i aftaler, priser og beslutninger',
  login: 'Log ind',
  logout: 'Log ud',
  who: 'Du er logget ind som',
  breadcrumb: 'Brødkrumme',
  otherLanguage: 'English',
  practiceBand: 'Øvelse – opdigtet kommune',
  practiceWhy: 'Alle personer, virksomheder og beløb er fundet på.',
  papersBand: 'Papirerne – som trykt',
  papersWhy: 'Tal og navne står, som papirerne trykker dem. Hvad de ikke trykker, er tomt.',
  todayIs: 'I dag er det',
  errorPrefix: 'Fejl:',
  footerWhat: 'Vifte følger beskæftigelsestilbud fra behov til lønnede timer, og tilbage til det, der blev lært.',
  footerOpen: 'Udvalgets papirer',
  footerAccess: 'Tilgængelighed',
  footerPrivacy: 'Personoplysninger',
  footerSource: 'Kildekode',
}

export const en: FrameWords = {
  product: 'Vifte',
  tagline: 'From a need to paid hours',
  skip: 'Skip to the content of the page',
  menu: 'Menu',
  rooms: 'Rooms',
  search: 'Search',
  searchHint: 'Search cases, agreements and citizens',
  searchOpen: 'Search agreements, prices and decisions',
  login: 'Log in',
  logout: 'Log out',
  who: 'You are logged in as',
  breadcrumb: 'Breadcrumb',
  otherLanguage: 'Dansk',
  practiceBand: 'Practice – an invented municipality',
  practiceWhy: 'All people, enterprises and amounts are made up.',
  papersBand: 'The papers – as printed',
  papersWhy: 'Figures and names stand as the papers print them. What they do not print is empty.',
  todayIs: 'Today is',
  errorPrefix: 'Error:',
  footerWhat: 'Vifte follows employment services from a need to paid hours, and back to what was learned.',
  footerOpen: 'The committee’s papers',
  footerAccess: 'Accessibility',
  footerPrivacy: 'Personal data',
  footerSource: 'Source code',
}

export const frameWords: Readonly<Record<Lang, FrameWords>> = { da, en }

/** The words the components themselves say. */
export interface PartWords {
  error: string
  optional: string
  table: string
  asTable: string
  download: string
  definition: string
  step: string
  of: string
  done: string
  sideways: string
  fix: (count: number) => string
}

const parts: Readonly<Record<Lang, PartWords>> = {
  da: {
    error: 'Fejl:',
    optional: '(frivilligt)',
    table: 'Tabel',
    asTable: 'Se tallene som tabel',
    download: 'Hent som CSV',
    definition: 'Sådan er tallet gjort op',
    step: 'Trin',
    of: 'af',
    done: 'gennemført',
    sideways: 'Rul til siden',
    fix: (count) => (count === 1 ? 'Ret én fejl, før du går videre' : `Ret ${count} fejl, før du går videre`),
  },
  en: {
    error: 'Error:',
    optional: '(optional)',
    table: 'Table',
    asTable: 'See the figures as a table',
    download: 'Download as CSV',
    definition: 'How the figure is made',
    step: 'Step',
    of: 'of',
    done: 'done',
    sideways: 'Scroll sideways',
    fix: (count) => (count === 1 ? 'Mend one error before you go on' : `Mend ${count} errors before you go on`),
  },
}

export function partWords(lang: Lang | undefined): PartWords {
  return parts[lang ?? 'da']
}
