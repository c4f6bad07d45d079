import type { DraftKind } from './sums.ts'

/** A note as it stands in its form: everything as it was typed, so that nothing is lost on the way round the server. */
export interface Draft {
  /** Single fields by their names (`facts`). */
  facts: Record<string, string>
  lists: Record<ListName, Listed[]>
  groups: Record<GroupName, Record<string, string>[]>
  tables: DraftTable[]
}

export interface Listed {
  name: string
  on: boolean
}

export interface DraftTable {
  id: string
  printedNumber: string
  caption: string
  priceLevelLabel: string
  /** Columns of words instead of years of amounts. */
  words: boolean
  /** The years, or the columns' headings. */
  heads: string[]
  rows: DraftRow[]
}

export interface DraftRow {
  id: string
  kind: DraftKind
  label: string
  of: string
  /** How a sum of nothing is shown: as a zero, a dash, not at all, or each cell as it stands. */
  empty: '0' | '-' | 'tom' | 'felt'
  area: string
  committee: string
  appropriation: string
  administration: string
  lot: string
  remark: string
  incomeOrExpense: string
  post: boolean
  cells: string[]
}

export const factNames = [
  ...['code', 'title', 'priceLevel', 'administration', 'requestedBy', 'package', 'releaseBy', 'partners'],
  ...['categoryHeading', 'citywide', 'address', 'risk', 'riskReasons', 'version'],
] as const

/** Lists with a tick each: `k` categories, `h` hearings, `d` districts. New names come one a line in `<list>.more`. */
export const listNames = ['k', 'h', 'd'] as const
export type ListName = (typeof listNames)[number]

/** Rows of fields: indicators, staffing, predecessors, texts. */
export const groupFields = {
  i: ['name', 'unit', 'low', 'high', 'year'],
  s: ['label', 'posts', 'price', 'row'],
  p: ['code', 'label', 'says'],
  x: ['heading', 'text'],
} as const
export type GroupName = keyof typeof groupFields
export const groupNames = Object.keys(groupFields) as GroupName[]

export const rowWords = ['area', 'committee', 'appropriation', 'administration', 'lot', 'remark'] as const

export function emptyRow(columns: number, kind: DraftKind = 'line', label = ''): DraftRow {
  const words = { area: '', committee: '', appropriation: '', administration: '', lot: '', remark: '' }
  const cells = Array.from({ length: columns }, () => '')
  return { id: '', kind, label, of: '', empty: '0', ...words, incomeOrExpense: '', post: false, cells }
}

export function emptyTable(heads: string[], words: boolean): DraftTable {
  const rows = Array.from({ length: 3 }, () => emptyRow(heads.length))
  if (!words) rows.push(emptyRow(heads.length, 'total', 'I alt'))
  return { id: '', printedNumber: '', caption: '', priceLevelLabel: '', words, heads, rows }
}

/** A new note: four years from the next one. The city's own districts lie ready to be ticked. */
export function emptyDraft(thisYear: number, districts: readonly string[]): Draft {
  const years = [1, 2, 3, 4].map((n) => String(thisYear + n))
  return {
    facts: { priceLevel: String(thisYear + 1) },
    lists: { k: [], h: [], d: districts.map((name) => ({ name, on: false })) },
    groups: { i: [], s: [], p: [], x: [] },
    tables: [emptyTable(years, false)],
  }
}

/** What a form sent. Places may be missing (a row taken away in the browser): the rest close up. */
export function draftFromValues(values: Readonly<Record<string, string>>): Draft {
  const tree = treeOf(values)
  return {
    facts: Object.fromEntries(factNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))),
    lists: Object.fromEntries(listNames.map((name) => [name, listIn(tree.get(name))])) as Draft['lists'],
    groups: Object.fromEntries(
      groupNames.map((name) => [
        name,
        placesIn(tree.get(name)).map((at) => Object.fromEntries(groupFields[name].map((f) => [f, textIn(at, f)]))),
      ]),
    ) as Draft['groups'],
    tables: placesIn(tree.get('t')).map(tableIn),
  }
}

type Branch = Map<string, Branch | string>
type Twig = Branch | string | undefined

function treeOf(values: Readonly<Record<string, string>>): Branch {
  const root: Branch = new Map()
  for (const [name, text] of Object.entries(values)) {
    const path = name.split('.')
    let at = root
    for (const step of path.slice(0, -1)) {
      const next = at.get(step)
      const branch: Branch = next instanceof Map ? next : new Map()
      if (branch !== next) at.set(step, branch)
      at = branch
    }
    at.set(path.at(-1) ?? '', text)
  }
  return root
}

/** The numbered places of a branch, in the order of their numbers. */
function placesIn(twig: Twig): Branch[] {
  if (!(twig instanceof Map)) return []
  return [...twig]
    .flatMap(([key, at]) => (/^\d{1,6}$/.test(key) && at instanceof Map ? [{ no: Number(key), at }] : []))
    .sort((a, b) => a.no - b.no)
    .map(({ at }) => at)
}

function textIn(at: Branch, name: string): string {
  const text = at.get(name)
  return typeof text === 'string' ? text : ''
}

/** Texts by number, none left out: a column has its cell in every row. */
function textsIn(twig: Twig, columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => (twig instanceof Map ? textIn(twig, String(i)) : ''))
}

function listIn(twig: Twig): Listed[] {
  const named = placesIn(twig).map((at) => ({ name: textIn(at, 'name').trim(), on: at.has('on') }))
  const more = twig instanceof Map ? linesOf(textIn(twig, 'more')).map((name) => ({ name, on: true })) : []
  return [...named, ...more].filter(({ name }, i, all) => name && all.findIndex((l) => l.name === name) === i)
}

function tableIn(at: Branch): DraftTable {
  const heads = at.get('y')
  const columns = heads instanceof Map ? [...heads.keys()].filter((k) => /^\d{1,3}$/.test(k)).length : 0
  return {
    id: textIn(at, 'id'),
    printedNumber: textIn(at, 'no'),
    caption: textIn(at, 'caption'),
    priceLevelLabel: textIn(at, 'level'),
    words: textIn(at, 'words') !== '',
    heads: textsIn(heads, columns),
    rows: placesIn(at.get('r')).map((row) => rowIn(row, columns)),
  }
}

function rowIn(at: Branch, columns: number): DraftRow {
  const kind = textIn(at, 'kind')
  const empty = textIn(at, 'empty')
  const words = Object.fromEntries(rowWords.map((name) => [name, textIn(at, name)])) as Pick<
    DraftRow,
    (typeof rowWords)[number]
  >
  return {
    id: textIn(at, 'id'),
    kind: kind === 'subtotal' || kind === 'total' ? kind : 'line',
    label: textIn(at, 'label'),
    of: textIn(at, 'of'),
    empty: empty === '-' || empty === 'tom' || empty === 'felt' ? empty : '0',
    ...words,
    incomeOrExpense: textIn(at, 'ui'),
    post: at.has('post'),
    cells: textsIn(at.get('c'), columns),
  }
}

export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}
