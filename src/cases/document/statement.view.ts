import { capital } from '../../kernel/text.ts'
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

/** One statement of a document as a line: what it is about in words, and what is said of it. Keys are for the rules, not for readers. */
export function statementWords(s: Statement): { label: string; says: string } {
  const of = s.subject === undefined ? '' : `: ${s.subject}`
  switch (s.kind) {
    case 'amount':
      return { label: `${measures[s.measure]}${of}`, says: s.says }
    case 'list':
      return { label: `${lists[s.list]}${of}`, says: s.members.map((m) => m.says ?? m.code).join(', ') || 'ingen' }
    case 'lot':
      return { label: `Udbudsområde ${s.no}${of}`, says: s.title ?? 'titel ikke trykt' }
    case 'report':
      return {
        label: `Nr. ${s.no}${of}`,
        says: s.group === undefined ? 'målgruppe ikke trykt' : 'målgruppen står i titlen',
      }
    case 'day':
      return { label: capital(s.subject ?? 'Dag i teksten'), says: s.says }
  }
}
