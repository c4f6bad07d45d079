import type { Day } from '../../kernel/day.ts'
import type { Content, Place } from '../document/content.ts'

/** A document as the check reads it: its head and what it says. */
export interface Filed {
  id: string
  kind: string
  title: string
  committee: string | null
  administration: string | null
  agendaItem: number | null
  meetingDay: Day | null
  documentDay: Day | null
  numbers: readonly { number: string; system: string | null; of: string }[]
  annexes: readonly { no: number; titleInText: string | null; titleInList: string | null }[]
  content: Content
}

/** What the registers know of the document's own world. */
export interface Registers {
  enterprises: readonly { id: string; name: string; aliases: readonly string[] }[]
  codes: readonly { code: string; year: number; committee: string | null; controlArea: string | null }[]
  bodies: readonly { id: string; name: string; from: Day | null; to: Day | null }[]
}

/** One document, those that say something of the same things, and the registers. */
export interface Archive {
  paper: Filed
  others: readonly Filed[]
  registers: Registers
}

/**
 * What a finding is: a sum that does not hold; two readings that differ; something that is not printed; an amount that is rounded; a thing that
 * has changed from one time to another.
 */
export type FindingKind = 'sum' | 'differs' | 'missing' | 'rounding' | 'change'

/** One of a finding's readings: what is said, in which document (null: in a register), and where in it. */
export interface Reading {
  says: string
  document: string | null
  /** The document's title, for who reads it. */
  title?: string | undefined
  place: string
  href?: string | undefined
}

export interface Finding {
  rule: string
  kind: FindingKind
  /** In one sentence what the readings are about. */
  where: string
  readings: Reading[]
}

export type CheckRule = (archive: Archive) => Finding[]

/** What a document says at a place, with the way to it. */
export function reads(paper: Pick<Filed, 'id' | 'title'>, place: Pick<Place, 'says'> | string, says: string): Reading {
  const where = typeof place === 'string' ? place : place.says
  return {
    says,
    document: paper.id,
    title: paper.title,
    place: where,
    href: `/sager/${encodeURIComponent(paper.id)}?sted=${encodeURIComponent(where)}`,
  }
}

/** The statements of one kind, with their type. */
export function statements<K extends Content['statements'][number]['kind']>(paper: Filed, kind: K) {
  return paper.content.statements.filter(
    (s): s is Extract<Content['statements'][number], { kind: K }> => s.kind === kind,
  )
}

/** A table's name as one would point at it: its printed number, or its heading. */
export function tableName(table: Content['tables'][number]): string {
  return table.printedNumber ?? table.caption
}

/** The same with its heading, where two tables are held against each other. */
export function fullTableName({ printedNumber, caption }: Content['tables'][number]): string {
  return printedNumber ? `${printedNumber}: ${caption}` : caption
}

/** The rows grouped by a key, in the order of the keys' first row. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** "a, b og c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'ingen'
  return `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`
}

/** The body's name on a day; the first known where the paper has no day. */
export function bodyName({ bodies }: Registers, id: string, day: Day | null): string {
  const names = bodies.filter((b) => b.id === id)
  const on = names.find((b) => day !== null && (b.from === null || b.from <= day) && (b.to === null || day < b.to))
  return (on ?? names[0])?.name ?? id
}
