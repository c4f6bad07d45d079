import { formatDay, type Day } from '../../kernel/day.ts'
import { familyOf, type ReminderKind } from './due.ts'

export interface Told {
  kind: ReminderKind
  due: Day
  agreementName: string
  /** The document's name, for what lapses. */
  about: string
}

/** What somebody is to do, in one sentence. */
export function whatToDo({ kind, due, agreementName, about }: Told): string {
  const day = formatDay(due)
  const text: Readonly<Record<string, string>> = {
    decide: `Beslut senest ${day}, om ${agreementName} skal forlænges`,
    ends: `${agreementName} har sidste dag ${day}: find ud af, hvad der skal afløse den`,
    retender: `Et nyt udbud efter ${agreementName} skal begynde senest ${day}`,
    lapse: `${about} i ${agreementName} har sidste dag ${day}: bed om et nyt`,
  }
  return (text[familyOf(kind)] ?? agreementName).slice(0, 400)
}

/** The rule a duty of the kind stands under. */
export const ruleOf: Readonly<Record<string, string | undefined>> = {
  decide: 'R14',
  ends: 'R19',
  retender: 'R20',
  lapse: undefined,
}
