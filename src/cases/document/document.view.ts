import { addDays, formatDay, type Day } from '../../kernel/day.ts'

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

/** The code of the budget note a document is, among the numbers it carries. */
export function noteCode({
  numbers,
}: {
  numbers: readonly { number: string; system: string | null }[]
}): string | undefined {
  return numbers.find((n) => n.system === 'budgetnotat')?.number
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
