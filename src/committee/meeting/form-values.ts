import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rowsOf, type Values } from '../../platform/web/form-rows.ts'

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
