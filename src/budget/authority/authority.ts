import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

export interface Authority {
  id: string
  costCentre: string
  person: string
  personName: string
  /** The most one amount may be; null: no limit. */
  limitOere: Oere | null
  startsOn: Day
  endsBefore: Day | null
}

export interface AuthorityAsked {
  person: string
  costCentre: string
  amountOere: Oere
  on: Day
}

/**
 * AUTHORITY: whoever approves money is given it for the cost centre that pays, on the day, up to the amount.
 * @throws Refusal forbidden that names the cost centre, and who has the authority
 */
export function mustBeAuthorised(all: readonly Authority[], asked: AuthorityAsked): void {
  const now = all.filter((a) => a.costCentre === asked.costCentre && holdsOn(a, asked.on))
  const enough = now.filter((a) => a.limitOere === null || a.limitOere >= asked.amountOere)
  if (enough.some((a) => a.person === asked.person)) return
  const own = now.find((a) => a.person === asked.person)
  const most = own === undefined ? null : own.limitOere
  const message = `${most === null ? 'Du kan ikke godkende' : `Du kan højst godkende ${formatKroner(most)}`} på omkostningssted ${asked.costCentre}. ${whoCan(enough)}`
  throw new Refusal('forbidden', message, {
    rule: 'AUTHORITY',
    costCentre: asked.costCentre,
    who: enough.map((a) => a.personName),
  })
}

export function holdsOn(a: Pick<Authority, 'startsOn' | 'endsBefore'>, day: Day): boolean {
  return a.startsOn <= day && (a.endsBefore === null || day < a.endsBefore)
}

function whoCan(enough: readonly Authority[]): string {
  const names = [...new Set(enough.map((a) => a.personName))]
  if (names.length === 0) return 'Ingen er bemyndiget til det. Bed en administrator om at give nogen det.'
  return `Bed ${names.join(' eller ')} om det.`
}
