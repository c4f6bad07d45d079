import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

type Values = Readonly<Record<string, string>>

/** How many rows a list in the form shows, and which of them says something. */
export interface FormRow {
  index: number
  values: Record<string, string>
}

/** The rows of a list the form sends (`remarks.0.gist`), in order, those with nothing written left out. */
export function rowsOf(values: Values, list: string): FormRow[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of Object.entries(values)) {
    const [, index, field] = new RegExp(`^${list}\\.(\\d{1,3})\\.(.+)$`).exec(name) ?? []
    if (index === undefined || field === undefined) continue
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value.trim() })
  }
  return [...rows]
    .filter(([, fields]) => Object.entries(fields).some(([field, v]) => v !== '' && !quiet.includes(field)))
    .map(([index, fields]) => ({ index, values: fields }))
    .toSorted((a, b) => a.index - b.index)
}

/** Fields that stand filled in by themselves: a row with only these is empty. */
const quiet = ['no', 'year', 'known', 'direction']

/** "A, F og B" → A, F, B. */
export function partiesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;\n]| og /)
    .map((p) => p.trim())
    .filter(Boolean)
}

/**
 * What the form sends, as the act's input. Rows left blank are skipped.
 * @throws Refusal invalid for an amount that cannot be read
 */
export function decisionGiven(values: Values) {
  const kind = (name: string) => values[name] || undefined
  return {
    item: kind('item'),
    document: kind('document'),
    paper: kind('paper'),
    title: kind('title'),
    body: kind('body'),
    day: values['day'],
    points: rowsOf(values, 'points').map(({ values: p }) => ({
      ...{ no: p['no'], outcome: p['outcome'] || undefined, outcomeText: p['outcomeText'] },
      ...(p['known'] === 'ja' ? {} : { says: p['says'], namesBody: p['namesBody'] }),
    })),
    vote: values['vote'] || undefined,
    voteText: values['voteText'],
    for: partiesOf(values['for']),
    against: partiesOf(values['against']),
    abstained: partiesOf(values['abstained']),
    remarks: rowsOf(values, 'remarks').map(({ values: r }) => ({
      ...{ parties: partiesOf(r['parties']), joinedBy: partiesOf(r['joinedBy']) },
      ...{ wholeCommittee: r['whole'] === 'ja', gist: r['gist'] ?? '' },
    })),
    followUp: rowsOf(values, 'followUp').map(({ values: f }) => ({
      ...{ what: f['what'] ?? '', due: f['due'], dueText: f['dueText'], who: f['who'] },
    })),
    releases: rowsOf(values, 'releases').map(({ values: r }, i) => ({
      line: r['line'] ?? '',
      years: [{ year: r['year'] ?? '', amountOere: amountOf(r['amount'] ?? '', i) }],
    })),
    links: rowsOf(values, 'links').map(({ values: l }) => ({
      ...{ direction: l['direction'] || 'earlier', day: l['day'], dayText: l['dayText'], label: l['label'] ?? '' },
    })),
    orientations: Object.entries(values).flatMap(([name, v]) =>
      name.startsWith('orientation.') && v === 'ja' ? [name.slice('orientation.'.length)] : [],
    ),
  }
}

/** @throws Refusal invalid, beside the field */
function amountOf(text: string, nth: number): bigint {
  try {
    return parseKroner(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const issues = [{ field: `releases.${nth}.amount`, message: error.message }]
    throw new Refusal('invalid', error.message, { issues })
  }
}

const lists = ['points', 'remarks', 'followUp', 'releases', 'links'] as const

/** An error of the act's third remark belongs to the row it was written in, and an amount to its field. */
export function fieldInForm(field: string, values: Values): string {
  const [list, nth, ...rest] = field.split('.')
  const known = lists.find((l) => l === list)
  if (known === undefined || nth === undefined) return field
  const index = rowsOf(values, known)[Number(nth)]?.index ?? Number(nth)
  const tail = rest.join('.')
  const own = known === 'releases' ? releaseField(tail) : tail
  return [known, index, own].filter((part) => part !== '').join('.')
}

function releaseField(tail: string): string {
  if (tail.endsWith('amountOere')) return 'amount'
  return tail.endsWith('year') ? 'year' : tail === 'line' ? 'line' : 'amount'
}

/** How many rows of a list the form shows: those that are written, and one more when asked for. */
export function shownRows(values: Values, list: string, least: number): number {
  const written = Math.max(0, ...rowsOf(values, list).map((r) => r.index + 1))
  const before = Number(values[`${list}.rows`] ?? least)
  const shown = Math.max(least, written, Number.isSafeInteger(before) ? before : least)
  return Math.min(50, values['add'] === list ? shown + 1 : shown)
}
