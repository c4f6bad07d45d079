import { z } from 'zod'
import {
  DayIn,
  DayOut,
  Id,
  optional,
  OptionalText,
  SourceIn,
  SourceOut,
  Text,
  Whole,
  WorldIn,
} from '../../platform/index.ts'

const RuleIn = z.preprocess(
  (v) => (v === '' || v === null ? undefined : v),
  z
    .string()
    .trim()
    .regex(/^[A-ZÆØÅ0-9][A-ZÆØÅa-zæøå0-9 §.-]{0,39}$/, 'Skriv reglen, fx R05 eller LAB § 8')
    .optional(),
)

/** A duty written by hand: a day, or the words for when it comes. */
export const DutyIn = z.object({
  what: Text('hvad der skal gøres', 400),
  rule: RuleIn,
  /** A role of the house, or a body by its short name. */
  who: OptionalText(40),
  due: optional(DayIn),
  dueText: OptionalText(120),
  /** A document by id or by any number it carries. */
  document: OptionalText(120),
  remindDays: optional(Whole('dage før', 0, 730)),
  source: SourceIn.default({ kind: 'entered' }),
})

export const DutiesIn = z.object({
  world: WorldIn,
  from: optional(DayIn),
  to: optional(DayIn),
  rule: RuleIn,
  who: OptionalText(40),
  document: OptionalText(120),
  /** Leave out what is done or has fallen away. */
  open: z.preprocess((v) => (v === 'ja' ? true : v), z.boolean().optional()),
})

export const MoveIn = z.object({
  duty: Id,
  due: DayIn,
  reason: Text('hvorfor dagen flyttes', 1000),
  /** How many times it had been moved when the page was shown. */
  moves: Whole('antal flytninger', 0, 10_000),
})

export const EndIn = z.object({
  duty: Id,
  kind: z.enum(['done', 'dropped'], 'Vælg, om pligten er udført eller bortfaldet'),
  note: Text('hvad der blev gjort, eller hvorfor den er bortfaldet', 1000),
})

const words = z.string().nullable()

export const DutyOut = z.object({
  id: z.string(),
  world: z.string(),
  due: DayOut.nullable(),
  dueText: words,
  what: z.string(),
  rule: words,
  document: words,
  who: words,
  stage: z.enum(['later', 'soon', 'due', 'overdue']).nullable(),
  done: z.object({ kind: z.enum(['done', 'dropped']), on: DayOut, note: z.string() }).nullable(),
  remindDays: z.number(),
  moves: z.number(),
  cause: z.object({ kind: z.string(), id: z.string(), label: z.string(), href: z.string() }),
  source: SourceOut,
  madeOn: DayOut,
  href: z.string(),
})

export type DutyShown = z.output<typeof DutyOut>
