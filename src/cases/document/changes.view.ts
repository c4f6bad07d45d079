import { formatDay, isDay } from '../../kernel/day.ts'
import { documentKind } from './document.view.ts'

/** Where two versions differ, as a reader knows it: 'head.theme' is »Tema«, and a row of a table is named by its table. */
export function changeWords({ path, old, new: now }: { path: string; old: string | null; new: string | null }) {
  const parts = path.split('.')
  const known = parts[0] === 'head' ? parts.slice(1) : parts
  const where = known.map((part) => fields[part] ?? part).join(', ')
  return {
    where: where.charAt(0).toUpperCase() + where.slice(1),
    old: valueWords(old, path),
    now: valueWords(now, path),
  }
}

const fields: Readonly<Record<string, string>> = {
  title: 'titel',
  kind: 'slags',
  theme: 'tema',
  numbers: 'numre',
  number: 'nummer',
  system: 'system',
  of: 'nummer på',
  agendaItem: 'punkt på dagsordenen',
  committee: 'udvalg',
  administration: 'forvaltning',
  meetingDay: 'mødedato',
  meetingTime: 'mødetid',
  meetingPlace: 'mødested',
  documentDay: 'papirets dato',
  sender: 'afsender',
  addressee: 'modtager',
  caseworker: 'sagsbehandler',
  publicAddress: 'offentlig adresse',
  remark: 'bemærkning',
  ocr: 'læst fra scannet papir',
  open: 'alle må læse papiret',
  signedBy: 'underskrevet af',
  annexes: 'bilag',
  docNo: 'dokumentnummer',
  titleInText: 'titel i teksten',
  titleInList: 'titel i bilagslisten',
  sections: 'overskrifter',
  points: 'indstilling',
  says: 'ordlyd',
  namesBody: 'nævner udvalg',
  tables: 'tabeller',
  caption: 'overskrift',
  printedNumber: 'nummer',
  rows: 'rækker',
  cells: 'felter',
  label: 'navn',
  years: 'år',
  columns: 'kolonner',
  total: 'i alt',
  thousandDkk: 'beløb i 1.000 kr.',
  text: 'tekst',
  names: 'navne',
  statements: 'fakta',
  citations: 'omtalte papirer',
  place: 'sted',
  members: 'på listen',
  subject: 'om',
}

const values: Readonly<Record<string, string>> = {
  true: 'ja',
  false: 'nej',
  case: 'sagen',
  document: 'dokumentet',
  value: 'beløb',
  zero: 'trykt nul',
  dash: 'streg',
  blank: 'tomt',
  line: 'linje',
  subtotal: 'delsum',
}

/** A whole row or fact put in or taken out is told by its name, not as it is stored. */
function valueWords(value: string | null, path: string): string {
  if (value === null) return 'intet'
  if (/^[{[]/.test(value)) return memberWords(value)
  if (path === 'head.kind') return documentKind(value)
  return isDay(value) ? formatDay(value) : (values[value] ?? value)
}

function memberWords(json: string): string {
  const stored: unknown = JSON.parse(json)
  if (Array.isArray(stored))
    return stored.map((s) => (typeof s === 'string' ? s : memberWords(JSON.stringify(s)))).join(', ')
  const said: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const keys = [
    'title',
    'titleInList',
    'titleInText',
    'caption',
    'label',
    'subject',
    'says',
    'as',
    'number',
    'text',
    'thousandDkk',
  ]
  const name = keys.map((key) => said[key]).find((v) => typeof v === 'string' || typeof v === 'number')
  return name === undefined ? 'sat ind' : String(name)
}
