import type { Statement } from './content.ts'

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

/** One statement of a document as a line: what it is about, and what is said of it. */
export function statementWords(s: Statement): { label: string; says: string } {
  switch (s.kind) {
    case 'amount':
      return {
        label: `${measures[s.measure]}: ${s.about}`,
        says: `${s.says}${s.per === 'year' ? ' om året' : ''}${yearsOf(s)}`,
      }
    case 'list':
      return {
        label: `${lists[s.list]}: ${s.about}`,
        says: s.members.map((m) => m.says ?? m.code).join(', ') || 'ingen',
      }
    case 'lot':
      return { label: `Udbudsområde ${s.no}: ${s.about}`, says: s.title ?? 'titel ikke trykt' }
    case 'report':
      return {
        label: `Nr. ${s.no}: ${s.about}`,
        says: s.group === undefined ? `${s.by}, målgruppe ikke trykt` : `${s.by}, ${s.group}`,
      }
    case 'day':
      return { label: s.about, says: s.says }
  }
}

function yearsOf({ from, to }: { from?: number | undefined; to?: number | undefined }): string {
  if (from === undefined) return to === undefined ? '' : ` til og med ${to}`
  return to === undefined || to === from ? `, ${from}` : `, ${from}–${to}`
}
