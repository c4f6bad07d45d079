/** The words of a draft on its page. */
export const outcomeNames: Readonly<Record<string, string>> = {
  approved: 'Godkendt',
  noted: 'Taget til efterretning',
  postponed: 'Udsat',
  rejected: 'Forkastet',
}

export const kindNames: Readonly<Record<string, string>> = {
  'committee-paper': 'Indstilling til udvalg',
  'budget-note': 'Budgetnotat',
  memo: 'Notat',
  decision: 'Beslutning',
  report: 'Rapport',
  letter: 'Brev',
  agreement: 'Aftale',
  other: 'Andet',
}

export const askNames: Readonly<Record<string, string>> = {
  approve: 'Godkende',
  note: 'Tage til efterretning',
  decide: 'Beslutte',
  other: 'Andet',
}

export const voteNames: Readonly<Record<string, string>> = { none: 'Uden afstemning', taken: 'Der blev stemt' }

export const rowKindNames: Readonly<Record<string, string>> = { line: 'Linje', subtotal: 'Delsum', total: 'Sum' }

const measures: Readonly<Record<string, string>> = {
  asked: 'søgt',
  allocated: 'afsat',
  'expected-use': 'forventet forbrug',
  committed: 'disponeret',
  limit: 'grænse',
  price: 'pris',
}

export function choices(names: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}

/** "15 mio. kr. (afsat, om året)": an amount of the text; other statements by their kind. */
export function statementText(json: string): { text: string; line: number | undefined } {
  const s = JSON.parse(json) as {
    says?: string
    kind?: string
    measure?: string
    per?: string
    label?: string
    place?: { line?: number }
  }
  const what = [measures[s.measure ?? ''] ?? s.measure, s.per === 'year' ? 'om året' : undefined]
    .filter(Boolean)
    .join(', ')
  return { text: `${s.says ?? s.label ?? s.kind ?? ''}${what === '' ? '' : ` (${what})`}`, line: s.place?.line }
}
