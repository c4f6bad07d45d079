import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { Ended } from '../../platform/four-eyes.ts'
import type { Missing } from './step.ts'

export const byWhom = ['municipality', 'supplier', 'both'] as const
export type ByWhom = (typeof byWhom)[number]
export const byWhomNames: Readonly<Record<ByWhom, string>> = {
  municipality: 'Kommunen siger op',
  supplier: 'Leverandøren siger op',
  both: 'Begge er enige',
}

export const terminationReasons = ['quality', 'breach', 'no-need', 'economy', 'supplier-wish', 'law', 'other'] as const
export type TerminationReason = (typeof terminationReasons)[number]
export const reasonNames: Readonly<Record<TerminationReason, string>> = {
  quality: 'Kvaliteten er ikke som aftalt',
  breach: 'Aftalen er misligholdt',
  'no-need': 'Behovet er faldet bort',
  economy: 'Der er ikke penge til den',
  'supplier-wish': 'Leverandøren ønsker det',
  law: 'Loven er ændret',
  other: 'En anden grund',
}

export const plans = ['run-out', 'transferred', 'ended', 'none'] as const
export type Plan = (typeof plans)[number]
export const planNames: Readonly<Record<Plan, string>> = {
  'run-out': 'Forløbene løber ud før dagen',
  transferred: 'Borgerne flyttes til et andet tilbud',
  ended: 'Forløbene afsluttes',
  none: 'Ingen borgere er i gang',
}

/** Money committed in the ledger that may lie after the day. */
export interface OpenCommitment {
  causeId: string
  label: string
  href: string
  outstandingOere: Oere
}

export interface TerminationBasis {
  today: Day
  noticeDays: number
  /** The first day the agreement no longer holds. */
  endsBefore: Day
  /** The lots it ends, as they stand now; null where no day is known. */
  lots: readonly { label: string; startsOn: Day | null; endsBefore: Day | null }[]
  open: readonly OpenCommitment[]
  missing: readonly Missing[]
}

interface Answered {
  rule: string
  outcome: 'pass' | 'fail' | 'warn'
  text: string
  source: string
}

export interface TerminationRule extends Omit<Answered, 'rule'> {
  id: string
}

export interface TerminationAnswer {
  allowed: boolean
  rules: TerminationRule[]
}

/**
 * What stands in the way of ending an agreement on a day. Notice of 90 days given on 6 October 2026: the first day without the agreement is 4 January 2027
 * or later.
 */
export function terminationRules(b: TerminationBasis): TerminationAnswer {
  const answers = [notice(b), ...b.lots.flatMap((l) => within(b, l)), guard(b), ...b.missing.map(missingRule)]
  const rules = answers.map(({ rule, ...answer }): TerminationRule => ({ id: rule, ...answer }))
  return { allowed: rules.every((r) => r.outcome !== 'fail'), rules }
}

function notice({ today, noticeDays, endsBefore }: TerminationBasis): Answered {
  const first = addDays(today, noticeDays)
  const enough = endsBefore >= first
  const text = enough
    ? `Varslet på ${noticeDays} dage er overholdt.`
    : `Varslet er ${noticeDays} dage. Aftalen kan tidligst ophøre ${formatDay(first)}.`
  return { rule: 'NOTICE', outcome: enough ? 'pass' : 'fail', text, source: 'Aftalens varsel' }
}

function within({ endsBefore }: TerminationBasis, lot: TerminationBasis['lots'][number]): Answered[] {
  const source = 'Aftalens løbetid'
  if (lot.endsBefore !== null && endsBefore >= lot.endsBefore)
    return [
      {
        ...{ rule: 'NOTICE', outcome: 'fail', source },
        text: `${lot.label} ophører selv ${formatDay(lot.endsBefore)}. Den skal ikke opsiges til den dag eller senere.`,
      },
    ]
  if (lot.startsOn !== null && endsBefore <= lot.startsOn)
    return [
      {
        ...{ rule: 'NOTICE', outcome: 'fail', source },
        text: `${lot.label} begynder først ${formatDay(lot.startsOn)}. Vælg en dag efter den.`,
      },
    ]
  return []
}

/** CANCEL-GUARD: what is committed after the day is counted, summed and named. */
function guard({ open, endsBefore }: TerminationBasis): Answered {
  const source = 'Regnskabets disponeringer'
  if (open.length === 0)
    return { rule: 'CANCEL-GUARD', outcome: 'pass', text: 'Intet er disponeret efter dagen.', source }
  const sum = open.reduce((total, c) => total + c.outstandingOere, 0n)
  const many = open.length === 1 ? 'Én disponering' : `${open.length} disponeringer`
  const text = `${many} på tilsammen ${formatKroner(sum)} kan ligge efter ${formatDay(addDays(endsBefore, -1))}. Afslut eller opgør hver af dem først.`
  return { rule: 'CANCEL-GUARD', outcome: 'fail', text, source }
}

function missingRule(missing: Missing): Answered {
  const what = missing === 'dialogue' ? 'en dialog' : 'en aftale om forbedring'
  const text = `Der er ikke skrevet ${what} ind. Opsigelse er det sidste skridt; skriv, hvorfor det springes over.`
  return { rule: 'C25', outcome: 'warn', text, source: 'Indstillingen om rammer for to udbud, 21. november 2022' }
}

export interface Termination {
  id: string
  agreement: string
  lot: string | null
  byWhom: ByWhom
  reason: TerminationReason
  words: string
  noticeDays: number
  endsBefore: Day
  running: number
  plan: Plan
  planWords: string
  missing: Missing[]
  acknowledged: string | null
  preparedOn: Day
  preparedBy: string
  preparedByName: string
  end: Ended | null
  recalled: { on: Day; reason: string; byName: string } | null
}
