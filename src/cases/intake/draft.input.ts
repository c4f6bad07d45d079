import { z } from 'zod'
import { optional, OptionalText, Text, Whole } from '../../platform/index.ts'
import { DocumentIn } from '../document/document.input.ts'

const outcomes = ['approved', 'noted', 'postponed', 'rejected'] as const
const Line = Whole('linjen', 1, 10_000_000)
const Party = Text('partiet', 60)

export const DecisionIn = z.object({
  says: Text('beslutningen, som den er trykt', 400),
  line: Line,
  /** Of the recommendation as a whole; left out where the points were decided one by one. */
  outcome: optional(z.enum(outcomes, 'Vælg, hvad der blev besluttet')),
  vote: optional(z.enum(['none', 'taken'], 'Vælg, om der blev stemt')),
  points: z
    .array(z.object({ no: Whole('punktet', 1, 100), outcome: z.enum(outcomes, 'Vælg, hvad der blev besluttet') }))
    .max(100)
    .default([]),
})

export const RemarkIn = z.object({
  line: Line,
  parties: z.array(Party).min(1, 'Skriv mindst ét parti').max(30),
  joinedBy: z.array(Party).max(30).default([]),
  gist: OptionalText(400),
})

/** What a paper was read as: the document to be filed, and what was decided about it, which the committee's room files. */
export const DraftIn = z.object({
  document: DocumentIn,
  decision: optional(DecisionIn),
  remarks: z.array(RemarkIn).max(100).default([]),
})
export type Draft = z.output<typeof DraftIn>

/** Where a recognised thing stands, by what it is: 'title', 'number 2013-0235258', 'table table-2 row r1'. */
export const PlaceFound = z.object({ what: z.string(), line: z.number(), original: z.string() })
export const MissedOut = z.object({ line: z.number(), text: z.string(), why: z.string() })

export type DraftGiven = z.input<typeof DraftIn>

export interface Kept {
  draft: DraftGiven
  places: z.output<typeof PlaceFound>[]
  missed: z.output<typeof MissedOut>[]
}
