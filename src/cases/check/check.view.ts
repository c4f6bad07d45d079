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

/** "Reglerne har fundet 7 steder at se på. Alle 51 summer, der kan regnes efter, stemmer." */
export function checkLead(checked: Pick<Checked, 'findings' | 'remarks' | 'sums'>): string {
  const { findings, remarks } = checked
  const places = findings.length === 1 ? 'ét sted' : `${findings.length} steder`
  const found =
    findings.length === 0 ? 'Reglerne har ikke fundet noget at se på.' : `Reglerne har fundet ${places} at se på.`
  const noted = remarks.length === 1 ? 'En læser har bemærket ét.' : `Læsere har bemærket ${remarks.length}.`
  return [found, sumsSentence(checked), remarks.length === 0 ? '' : noted].filter(Boolean).join(' ')
}

/** Nothing where no sum could be worked out again, or where the findings tell of those that do not hold. */
function sumsSentence({ findings, sums }: Pick<Checked, 'findings' | 'sums'>): string {
  if (sums === 0 || findings.some((f) => f.rule === 'TABLE-SUM')) return ''
  return sums === 1
    ? 'Den ene sum, der kan regnes efter, stemmer.'
    : `Alle ${sums} summer, der kan regnes efter, stemmer.`
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
