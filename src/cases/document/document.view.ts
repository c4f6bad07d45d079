import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Statement } from './content.ts'

/** What kind of paper it is, in the words of the town hall. */
export function documentKind(kind: string): string {
  return kinds[kind] ?? kind
}

/** The sentence of a paper's first screen: what it is, for whom, when. What is not printed is said. */
export function documentLead(paper: { kind: string; committee: string | null; meeting_day: Day | null }): string {
  const what = documentKind(paper.kind)
  const whom = paper.committee === null ? '' : ` til ${paper.committee}`
  const when = paper.meeting_day === null ? 'Mødedatoen er ikke trykt.' : `Mødet var ${formatDay(paper.meeting_day)}.`
  return `${what}${whom}. ${paper.committee === null && paper.meeting_day === null ? 'Udvalg og møde er ikke trykt.' : when}`
}

/** "2022-14856 (F2)"; a number without a named system stands alone. */
export function caseNumber(no: string | null, system: string | null): string {
  if (no === null) return 'ikke trykt'
  return system === null ? no : `${no} (${system})`
}

export interface AnnexRow {
  no: number
  doc_no: string | null
  title_in_text: string | null
  title_in_list: string | null
}

/** True when the paper prints two different titles of one annex: then both are shown. */
export function twoTitles({ title_in_text, title_in_list }: AnnexRow): boolean {
  return title_in_text !== null && title_in_list !== null && title_in_text !== title_in_list
}

/** "Bilagene har to titler": how many do, in a sentence; undefined when none has. */
export function titlesSentence(annexes: readonly AnnexRow[]): string | undefined {
  const count = annexes.filter(twoTitles).length
  if (count === 0) return undefined
  const many = count === 1 ? 'Ét bilag har' : `${letters[count] ?? count} bilag har`
  return `${many} en anden titel i papirets tekst end i bilagslisten. Begge står her, som de er trykt.`
}

/**
 * The day whose names a paper uses. An undated paper of the archive has its year in its number ('DOC-2017-BI105'), and
 * a later renaming must not reach it.
 */
export function namesOn(paper: { id: string; meeting_day: Day | null }, today: Day): Day {
  if (paper.meeting_day !== null) return paper.meeting_day
  const year = /^DOC-(\d{4})-/.exec(paper.id)?.[1]
  return year === undefined ? today : addDays(`${Number(year) + 1}-01-01`, -1)
}

/** The note a budget paper is: a frozen note's own number, or the code its title begins with ('BI105 Svar vedr. …'). */
export function noteCode(paper: {
  kind: string
  title: string
  numbers?: readonly { number: string; system: string | null; of: string }[]
}): string | undefined {
  if (paper.kind !== 'budget-note') return undefined
  const own = paper.numbers?.find((n) => n.system === 'budgetnotat' && n.of === 'document')?.number
  return own ?? /^[A-ZÆØÅ]{2}\d+/.exec(paper.title)?.[0]
}

/** "Punkt 2: taget til efterretning" needs the outcome with a capital where it stands alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Small numbers in letters, as a sentence wants them. */
export const letters = ['Ingen', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti']

const kinds: Readonly<Record<string, string>> = {
  'committee-paper': 'Udvalgssag',
  'budget-note': 'Budgetnotat',
  memo: 'Orienteringsnotat',
  decision: 'Beslutning',
  report: 'Rapport',
  letter: 'Brev',
  agreement: 'Aftale',
  other: 'Andet papir',
}

const measures: Readonly<Record<string, string>> = {
  asked: 'Søges om',
  allocated: 'Afsat',
  'expected-use': 'Ventet køb',
  committed: 'Disponeret',
  limit: 'Grænse',
  price: 'Pris',
}
const lists: Readonly<Record<string, string>> = {
  required: 'Skal svare',
  received: 'Har svaret',
  answered: 'Har et afsnit med svar',
  'target-groups': 'Målgrupper',
  suppliers: 'Leverandører',
  areas: 'Områder i teksten',
  ticked: 'Afkrydset',
}

/** What a document says, as far as a statement is told by it. */
export interface Telling {
  tables: readonly {
    id: string
    printedNumber?: string | null | undefined
    caption: string
    rows: readonly { id: string; label: string }[]
  }[]
  names: readonly { as: string; means?: string | undefined }[]
  statements: readonly { about: string; words?: string | undefined }[]
}

/** One statement of a document as a line: what it is about in words, and what is said of it. */
export function statementWords(s: Statement, content: Telling): { label: string; says: string } {
  const about = aboutWords(s, content)
  switch (s.kind) {
    case 'amount':
      return {
        label: `${measures[s.measure]}: ${about}`,
        says: `${s.says}${s.per === 'year' && !s.says.includes('årlig') ? ' om året' : ''}${yearsOf(s)}`,
      }
    case 'list':
      return {
        label: `${lists[s.list]}: ${about}`,
        says: s.members.map((m) => m.says ?? m.code).join(', ') || 'ingen',
      }
    case 'lot':
      return { label: `Udbudsområde ${s.no}: ${about}`, says: s.title ?? 'titel ikke trykt' }
    case 'report':
      return { label: `Nr. ${s.no}: ${about}`, says: `${nameIn(s.by, content)}, ${groupIn(s.group, content)}` }
    case 'day':
      return { label: about, says: s.says }
  }
}

/** 'table-2/FTE' is a table and a row of the paper itself; without words or a table, the code is all there is. */
function aboutWords({ about, words }: Statement, { tables }: Telling): string {
  if (words !== undefined) return words
  const [id, row] = about.split('/')
  const table = tables.find((t) => t.id === id)
  if (!table) return about
  return [table.printedNumber ?? table.caption, table.rows.find((r) => r.id === row)?.label].filter(Boolean).join(', ')
}

function nameIn(code: string, { names }: Telling): string {
  return names.find((n) => n.means === code)?.as ?? code
}

function groupIn(code: string | undefined, { statements }: Telling): string {
  if (code === undefined) return 'målgruppe ikke trykt'
  return statements.find((s) => s.about === code && s.words !== undefined)?.words ?? code
}

function yearsOf({ from, to }: { from?: number | undefined; to?: number | undefined }): string {
  if (from === undefined) return to === undefined ? '' : ` til og med ${to}`
  return to === undefined || to === from ? `, ${from}` : `, ${from}–${to}`
}
