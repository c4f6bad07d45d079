import type { z } from 'zod'
import type { DocumentIn } from '../../cases/index.ts'
import { subjects } from './subjects.ts'

/** What a paper says, in the shape it is filed: titles, names, numbers and places, never the running text. */
export type Said = NonNullable<z.input<typeof DocumentIn>['content']>
type Given<K extends keyof Said> = NonNullable<Said[K]>[number]
type Statement<K extends string> = Extract<Given<'statements'>, { kind: K }>

/** A place in a paper: in words, and the line of its text layer. */
export function at(line: number, says: string) {
  return { says, line }
}

/** A heading; `no` is the number it is printed with. */
export function section(level: number, line: number, title: string, no?: string): Given<'sections'> {
  return { level, title, place: at(line, title), ...(no === undefined ? {} : { no }) }
}

/** An enterprise as it is spelled at a place; `means` is left out where the papers do not say who it is. */
export function named(as: string, means: string | undefined, line: number, where: string): Given<'names'> {
  return { as, kind: 'enterprise', place: at(line, where), ...(means === undefined ? {} : { means }) }
}

export function body(as: string, means: string, line: number, where: string): Given<'names'> {
  return { as, kind: 'body', means, place: at(line, where) }
}

type Rest<K extends string> = Omit<Statement<K>, 'id' | 'kind' | 'about' | 'subject' | 'place'>

export function amount(about: string, line: number, where: string, rest: Rest<'amount'>): Statement<'amount'> {
  return {
    id: `${about}-${rest.measure}`,
    kind: 'amount',
    about,
    subject: subjects[about],
    place: at(line, where),
    ...rest,
  }
}

export function lot(about: string, line: number, where: string, rest: Rest<'lot'>): Statement<'lot'> {
  return {
    id: `${about}-lot-${rest.no}`,
    kind: 'lot',
    about,
    subject: subjects[about],
    place: at(line, where),
    ...rest,
  }
}

export function day(about: string, line: number, where: string, rest: Rest<'day'>): Statement<'day'> {
  return { id: `${about}-day`, kind: 'day', about, subject: subjects[about], place: at(line, where), ...rest }
}

/** A list of the paper; each member is a code and the words it is printed with. */
export function list(
  about: string,
  kind: Statement<'list'>['list'],
  line: number,
  where: string,
  members: readonly (readonly [code: string, says: string])[],
): Statement<'list'> {
  const named = members.map(([code, says]) => ({ code, says }))
  return {
    id: `${about}-${kind}`,
    kind: 'list',
    list: kind,
    about,
    subject: subjects[about],
    place: at(line, where),
    members: named,
  }
}

/** A table of words whose rows have names; null is an empty cell, '?' one whose emptiness is only concluded. */
export function wordTable(
  id: string,
  printedNumber: string | undefined,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly [label: string, ...cells: (string | null)[]])[],
): Given<'tables'> {
  return {
    id,
    printedNumber,
    caption,
    columns: [...columns],
    rows: rows.map(([label, ...cells], i) => ({ id: `R${i + 1}`, label, kind: 'line', cells: cells.map(word) })),
  }
}

function word(text: string | null) {
  if (text === null) return { kind: 'blank' as const }
  return text === '?' ? { kind: 'blank' as const, basis: 'inferred' as const } : { kind: 'text' as const, text }
}
