import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dueWords } from '../../platform/web/due.ts'
import { stateWords, type ReferralState } from './state.ts'

export interface ToTell {
  state: ReferralState
  supplierName: string
  answerDue: Day
  answeredOn: Day | null
  startsOn: Day
  endsBefore: Day
  endedOn: Day | null
}

/** Where the referral stands, in one sentence, to the one who reads. */
export function leadOf(r: ToTell, today: Day, atSupplier: boolean): string {
  if (r.state === 'waiting') {
    if (atSupplier) return `${dueWords(r.answerDue, today)}. Borgeren venter på jer.`
    return `${r.supplierName} har ikke svaret endnu. ${dueWords(r.answerDue, today, 'Svarfristen er')}.`
  }
  if (r.state === 'declined') {
    return `${atSupplier ? 'I' : r.supplierName} afviste den ${formatDay(r.answeredOn ?? r.answerDue)}.`
  }
  const last = formatDay(addDays(r.endsBefore, -1))
  if (r.state === 'ended') return `Afsluttet den ${r.endedOn === null ? last : formatDay(r.endedOn)}.`
  if (r.state === 'withdrawn') return `Trukket tilbage den ${formatDay(r.endedOn ?? r.answerDue)}, før der var svaret.`
  if (r.state === 'over') {
    const rest = atSupplier
      ? 'Kommunen mangler at afslutte forløbet.'
      : 'Det ubrugte beløb frigives, når forløbet afsluttes.'
    return `Sidste dag var den ${last}. ${rest}`
  }
  return r.startsOn > today ? `Begynder den ${formatDay(r.startsOn)}.` : `I gang til og med den ${last}.`
}

/** What has just happened, and what comes next. */
export function messageOf(message: string | undefined, r: ToTell): { heading: string; text: string } | undefined {
  switch (message) {
    case 'sendt':
      return {
        heading: 'Henvisningen er sendt',
        text: `${r.supplierName} skal svare senest den ${formatDay(r.answerDue)}.`,
      }
    case 'modtaget':
      return { heading: 'I har taget imod henvisningen', text: `Forløbet begynder den ${formatDay(r.startsOn)}.` }
    case 'afvist':
      return {
        heading: 'I har afvist henvisningen',
        text: 'Sagsbehandleren kan se jeres begrundelse, og beløbet er frigivet.',
      }
    case 'afsluttet':
      return { heading: 'Forløbet er afsluttet', text: 'Det ubrugte beløb er frigivet under loftet.' }
    case 'afsluttet-holder':
      return {
        heading: 'Forløbet er afsluttet',
        text: 'Pladsen betales efter arbejdsdage, så det ubrugte beløb frigives, når forløbets sidste måned er prissat.',
      }
    case 'trukket':
      return {
        heading: 'Henvisningen er trukket tilbage',
        text: `${r.supplierName} kan ikke længere svare. Det disponerede beløb er frigivet.`,
      }
    default:
      return undefined
  }
}

/**
 * A press that comes after someone else's is no fault to mend: the page says what stands. Undefined when the refusal
 * is about something else.
 */
export function alreadyDone(
  refusal: Refusal | undefined,
  state: ReferralState,
  stillOpen: boolean,
): string | undefined {
  const late = refusal?.code === 'conflict' || refusal?.code === 'stale'
  return late && !stillOpen ? `${refusal.message} Henvisningen står nu som »${stateWords[state]}«.` : undefined
}
