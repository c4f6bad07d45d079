import { formatAmount, parseKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { RouteAsked } from './asked.ts'

/** The form's answers as they stand in the address: every field by its name. */
export type Answers = Readonly<Record<string, string>>

export const yesNo = ['coveredByFramework', 'uncoveredNeed', 'economicallySound', 'shortAndLimited'] as const
export const fewestLines = 3
export const mostLines = 30

/** How many lines of value the form shows. */
export function linesShown(answers: Answers): number {
  const wanted = Number(answers['linjer'] ?? fewestLines)
  const used = Math.max(0, ...rowsOf(answers).map((r) => r + 1))
  return Math.min(mostLines, Math.max(Number.isInteger(wanted) ? wanted : fewestLines, used, fewestLines))
}

/** Whether anything has been answered yet. */
export function begun(answers: Answers): boolean {
  return answers['subject'] !== undefined
}

/**
 * The form's answers as the act takes them: amounts read as Danes write them, empty lines left out.
 * @throws Refusal invalid, at the line's own field
 */
export function inputFrom(answers: Answers): Record<string, unknown> {
  const { subject, publicationDate, crossBorderInterest } = answers
  const answered = Object.fromEntries(yesNo.map((name) => [name, booleanOf(answers[name])]))
  return {
    subject,
    publicationDate,
    crossBorderInterest,
    ...answered,
    values: rowsOf(answers).map((r) => lineFrom(answers, r)),
  }
}

/** The act counts the lines it was given; the form has empty ones between. An amount of the form's own is in its place. */
export function atRows<T extends { name?: string | undefined }>(answers: Answers, errors: readonly T[]): T[] {
  const rows = rowsOf(answers)
  return errors.map((error) => {
    const [whole, line, part = 'dkk'] = /^values(?:\.(\d+)(?:\.(\w+))?)?$/.exec(error.name ?? '') ?? []
    if (whole === undefined || part === 'amount') return error
    const row = line === undefined ? 0 : (rows[Number(line)] ?? 0)
    return { ...error, name: `values.${row}.${part.startsWith('dkk') ? 'amount' : part}` }
  })
}

/** A stored decision's answers, to ask again: the lines as they were counted. */
export function answersOf(asked: Omit<RouteAsked, 'values'>, counted: readonly Counted[]): Answers {
  const lines = counted.flatMap(({ what, label, monthly, oere }, i) => [
    [`values.${i}.what`, what],
    [`values.${i}.amount`, formatAmount(monthly?.oere ?? oere)],
    [`values.${i}.per`, monthly === null ? 'total' : 'month'],
    [`values.${i}.months`, String(monthly?.months ?? '')],
    [`values.${i}.label`, label ?? ''],
  ])
  const answered = yesNo.map((name) => [name, asked[name] ? 'ja' : 'nej'])
  const { subject, publicationDate, crossBorderInterest } = asked
  return { subject, publicationDate, crossBorderInterest, ...Object.fromEntries([...answered, ...lines]) } as Answers
}

interface Counted {
  what: string
  label: string | null
  monthly: { oere: Oere; months: number | null } | null
  oere: Oere
}

/** The lines with an amount, by their place in the form. */
function rowsOf(answers: Answers): number[] {
  return Array.from({ length: mostLines }, (_, i) => i).filter(
    (i) => (answers[`values.${i}.amount`] ?? '').trim() !== '',
  )
}

function lineFrom(answers: Answers, row: number) {
  const at = (part: string) => (answers[`values.${row}.${part}`] ?? '').trim()
  const dkk = kronerFrom(at('amount'), `values.${row}.amount`)
  const said = { what: at('what') || 'base', label: at('label') }
  if (at('per') !== 'month') return { ...said, dkk }
  return { ...said, dkkPerMonth: dkk, months: at('months') === '' ? null : at('months') }
}

/** "1,2 mio." → "1200000.00", as the act reads it. */
function kronerFrom(text: string, field: string): string {
  try {
    const oere = parseKroner(text)
    return `${oere / 100n}.${String(oere % 100n).padStart(2, '0')}`
  } catch (error) {
    const message = error instanceof Refusal ? error.message : 'Skriv et beløb'
    throw new Refusal('invalid', message, { issues: [{ field, message }] })
  }
}

function booleanOf(answer: string | undefined): boolean | undefined {
  return answer === 'ja' ? true : answer === 'nej' ? false : undefined
}
