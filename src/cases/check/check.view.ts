import type { z } from 'zod'
import type { check } from './check.acts.ts'
import type { FindingKind } from './archive.ts'

export type Checked = z.output<(typeof check)['output']>
export type FindingShown = Checked['findings'][number]

export interface Group {
  kind: FindingKind
  heading: string
  says: string
  findings: FindingShown[]
}

/** The findings by what they are; a kind without any is left out. */
export function groupsOf(findings: readonly FindingShown[]): Group[] {
  return kinds.flatMap((k) => {
    const own = findings.filter((f) => f.kind === k.kind)
    return own.length === 0 ? [] : [{ ...k, findings: own }]
  })
}

/** "Reglerne har fundet 7 steder at se på. Alle summer, der kan efterregnes, stemmer." */
export function checkLead({ findings, remarks }: Pick<Checked, 'findings' | 'remarks'>): string {
  const places = findings.length === 1 ? 'ét sted' : `${findings.length} steder`
  const found =
    findings.length === 0 ? 'Reglerne har ikke fundet noget at se på.' : `Reglerne har fundet ${places} at se på.`
  const sums = findings.some((f) => f.kind === 'sum') ? '' : ' Alle summer, der kan efterregnes, stemmer.'
  const noted = remarks.length === 1 ? ' En læser har bemærket ét.' : ` Læsere har bemærket ${remarks.length}.`
  return `${found}${sums}${remarks.length === 0 ? '' : noted}`
}

const kinds: readonly Omit<Group, 'findings'>[] = [
  { kind: 'sum', heading: 'Summer, der ikke stemmer', says: 'Det trykte og det beregnede står ved siden af hinanden.' },
  {
    kind: 'differs',
    heading: 'To læsninger',
    says: 'Papiret siger to ting, eller to papirer siger hver sit. Begge dele står her.',
  },
  { kind: 'missing', heading: 'Ikke trykt', says: 'Det ene sted forudsætter noget, som ikke står det andet sted.' },
  { kind: 'rounding', heading: 'Afrundet', says: 'Teksten nævner tabellens beløb i runde tal.' },
  {
    kind: 'change',
    heading: 'Ændret fra et år til et andet',
    says: 'Det er rigtigt i hvert papir for sig, men ikke det samme.',
  },
]
