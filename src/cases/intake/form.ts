import { Refusal } from '../../kernel/refusal.ts'
import type { DraftGiven } from './draft.input.ts'
import { readTables, writeTables } from './form-table.ts'

export type Values = Record<string, string>

/** The lists of the review form: where they lie, and the field without which a row is none. */
export const lists = {
  numbers: { path: 'draft.document.numbers', key: 'number' },
  annexes: { path: 'draft.document.annexes', key: 'no' },
  points: { path: 'draft.document.content.points', key: 'says' },
  sections: { path: 'draft.document.content.sections', key: 'title' },
  statements: { path: 'draft.document.content.statements', key: 'json' },
  citations: { path: 'draft.document.content.citations', key: 'json' },
  tables: { path: 'draft.document.content.tables', key: 'keep' },
  decided: { path: 'draft.decision.points', key: 'outcome' },
  remarks: { path: 'draft.remarks', key: 'parties' },
} as const
export type List = (typeof lists)[keyof typeof lists]

export const plainFields = [
  ...([
    'id',
    'kind',
    'title',
    'theme',
    'agendaItem',
    'committee',
    'administration',
    'meetingDay',
    'meetingTime',
  ] as const),
  ...(['meetingPlace', 'documentDay', 'sender', 'addressee', 'caseworker', 'publicAddress', 'remark'] as const),
]

/** The rows of a list in a form, by their place in it: those that are filled in. */
export function rowsOf(values: Values, { path, key }: { path: string; key: string }): number[] {
  return Object.keys(values)
    .flatMap((name) => {
      const match = name.startsWith(`${path}.`) ? /^(\d+)\.([^.]+)$/.exec(name.slice(path.length + 1)) : null
      return match?.[2] === key && (values[name] ?? '').trim() !== '' ? [Number(match[1])] : []
    })
    .toSorted((a, b) => a - b)
}

/** What the form holds, as the draft an act takes. */
export function readDraft(values: Values): unknown {
  const get = (name: string): string | undefined => values[name]?.trim() || undefined
  const rows = <T>(list: List, make: (at: (field: string) => string | undefined) => T): T[] =>
    rowsOf(values, list).map((i) => make((field) => get(`${list.path}.${i}.${field}`)))
  const place = (line: string | undefined) => (line === undefined ? {} : { place: { says: `linje ${line}`, line } })
  const document = {
    ...Object.fromEntries(plainFields.map((f) => [f, get(`draft.document.${f}`)])),
    ocr: get('draft.document.ocr') === 'ja',
    open: get('draft.document.open') === 'ja',
    signedBy: listed(get('draft.document.signedBy')),
    numbers: rows(lists.numbers, (at) => ({ number: at('number'), system: at('system'), of: at('of') })),
    annexes: rows(lists.annexes, (at) => ({
      ...{ no: at('no'), docNo: at('docNo'), titleInText: at('titleInText'), titleInList: at('titleInList') },
    })),
    content: {
      sections: rows(lists.sections, (at) => ({
        no: at('no'),
        title: at('title'),
        level: at('level') ?? '2',
        ...place(at('line')),
      })),
      points: rows(lists.points, (at) => ({
        ...{ no: at('no'), asks: at('asks'), says: at('says'), namesBody: at('namesBody') },
        ...place(at('line')),
      })),
      tables: readTables(values, rowsOf(values, lists.tables)),
      statements: rows(lists.statements, (at) => parsed(at('json'))),
      citations: rows(lists.citations, (at) => parsed(at('json'))),
    },
  }
  const says = get('draft.decision.says')
  const decision = {
    ...{
      says,
      line: get('draft.decision.line'),
      outcome: get('draft.decision.outcome'),
      vote: get('draft.decision.vote'),
    },
    points: rows(lists.decided, (at) => ({ no: at('no'), outcome: at('outcome') })),
  }
  const remarks = rows(lists.remarks, (at) => ({
    ...{ line: at('line') ?? '1', gist: at('gist') },
    ...{ parties: listed(at('parties')), joinedBy: listed(at('joinedBy')) },
  }))
  return { document, ...(says === undefined ? {} : { decision }), remarks }
}

/** A draft as the form's values: what `readDraft` reads back as the same draft. */
export function writeDraft({ document: d, decision, remarks = [] }: DraftGiven): Values {
  const values: Values = {}
  const put = (name: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') values[name] = String(value)
  }
  const putRows = (list: List, items: readonly object[]): void => {
    for (const [i, item] of items.entries())
      for (const [field, value] of Object.entries(item))
        if (typeof value !== 'object') put(`${list.path}.${i}.${field}`, value)
  }
  const fields: Record<string, unknown> = { ...d }
  for (const field of plainFields) put(`draft.document.${field}`, fields[field])
  if (d.ocr) put('draft.document.ocr', 'ja')
  if (d.open) put('draft.document.open', 'ja')
  put('draft.document.signedBy', (d.signedBy ?? []).join('\n'))
  putRows(lists.numbers, d.numbers ?? [])
  putRows(lists.annexes, d.annexes ?? [])
  const c = d.content
  putRows(
    lists.sections,
    (c?.sections ?? []).map((s) => ({ ...s, line: lineOf(s.place) })),
  )
  putRows(
    lists.points,
    (c?.points ?? []).map((p) => ({ ...p, line: lineOf(p.place) })),
  )
  putRows(
    lists.statements,
    (c?.statements ?? []).map((s) => ({ json: JSON.stringify(s) })),
  )
  putRows(
    lists.citations,
    (c?.citations ?? []).map((s) => ({ json: JSON.stringify(s) })),
  )
  Object.assign(values, writeTables(c?.tables ?? []))
  if (decision !== undefined && decision !== null && typeof decision === 'object') {
    const { points = [], ...rest } = decision as NonNullable<DraftGiven['decision']> & { points?: object[] }
    for (const [field, value] of Object.entries(rest)) put(`draft.decision.${field}`, value)
    putRows(lists.decided, points)
  }
  putRows(
    lists.remarks,
    remarks.map((r) => ({ ...r, parties: r.parties.join(', '), joinedBy: (r.joinedBy ?? []).join(', ') })),
  )
  return values
}

/**
 * An error is told by the place in the draft; the form may have empty rows before it. Told by the form's own field, so that the field is found.
 */
export function fieldInForm(field: string, values: Values): string {
  for (const list of Object.values(lists)) {
    if (!field.startsWith(`${list.path}.`)) continue
    const [at = '', ...rest] = field.slice(list.path.length + 1).split('.')
    const row = rowsOf(values, list)[Number(at)]
    if (row === undefined) return field
    return [list.path, row, ...rest]
      .join('.')
      .replace(/\.(?:parties|joinedBy)\.\d+$/, (part) => part.replace(/\.\d+$/, ''))
  }
  return field
}

function lineOf(place: unknown): unknown {
  return place !== null && typeof place === 'object' && 'line' in place ? place.line : undefined
}

/** Names one a line, or with commas between. */
function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\s*[\n,;]\s*/)
    .map((s) => s.trim())
    .filter(Boolean)
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    throw new Refusal('invalid', 'Formularen er ikke hel. Åbn siden igen.')
  }
}
