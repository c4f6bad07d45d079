import { z } from 'zod'
import { Code, DayIn, optional, OptionalText, Text, Whole } from '../../platform/index.ts'
import { TablesIn } from '../table/table.input.ts'

/** Where in a document something stands: in words, and as exactly as it can be opened. */
export const PlaceIn = z.object({
  says: Text('stedet', 200),
  page: optional(Whole('siden', 1, 100_000)),
  line: optional(Whole('linjen', 1, 10_000_000)),
  table: optional(Code),
  row: optional(Code),
  column: OptionalText(80),
})

const Named = z.object({ code: Code, says: OptionalText(300) })
/** `about` is a key that rules compare by; `subject` says the same to a reader. */
const common = { id: Code, about: Code, subject: OptionalText(200), place: PlaceIn }

/** An amount the running text prints. Thousand kroner may have decimals ("0,95 mio. kr." is 950). */
const AmountIn = z.object({
  kind: z.literal('amount'),
  ...common,
  measure: z.enum(['asked', 'allocated', 'expected-use', 'committed', 'limit', 'price']),
  thousandDkk: z.number().min(-1e9).max(1e9),
  per: z.enum(['total', 'year']).default('total'),
  from: optional(Whole('fra år', 1970, 2200)),
  to: optional(Whole('til år', 1970, 2200)),
  says: Text('beløbet, som det er trykt', 80),
})

/** A list the document prints: who is asked, who has answered, which groups, which places, which are ticked. */
const ListIn = z.object({
  kind: z.literal('list'),
  ...common,
  list: z.enum(['required', 'received', 'answered', 'target-groups', 'suppliers', 'areas', 'ticked']),
  members: z.array(Named).max(500),
})

/** A lot as the document describes it; a title that is not printed is left out. */
const LotIn = z.object({
  kind: z.literal('lot'),
  ...common,
  agreement: optional(Code),
  no: Whole('delaftalens nummer', 1, 999),
  title: OptionalText(400),
  suppliers: z.array(Code).default([]),
})

/** A report or answer listed under a number, by whom and for which group; `group` is left out when none is printed. */
const ReportIn = z.object({
  kind: z.literal('report'),
  ...common,
  no: Whole('nummeret', 1, 9999),
  by: Code,
  group: optional(Code),
})

/** A day the text names, with the weekday when one is printed, and what it is the day of. */
const DayNamedIn = z.object({
  kind: z.literal('day'),
  ...common,
  day: DayIn,
  weekday: OptionalText(20),
  after: optional(Code),
  says: Text('dagen, som den er trykt', 120),
})

/** What a document says, each with its place: facts, names and headings, not its running text. */
export const ContentIn = z.object({
  sections: z
    .array(
      z.object({
        no: OptionalText(20),
        title: Text('overskriften', 300),
        level: Whole('niveauet', 1, 6),
        place: optional(PlaceIn),
      }),
    )
    .max(500)
    .default([]),
  points: z
    .array(
      z.object({
        no: Whole('punktet', 1, 100),
        asks: z.enum(['approve', 'note', 'decide', 'other']).default('approve'),
        says: Text('punktet', 500),
        namesBody: optional(Code),
        place: optional(PlaceIn),
      }),
    )
    .max(100)
    .default([]),
  tables: TablesIn.default([]),
  names: z
    .array(
      z.object({
        as: Text('navnet', 200),
        kind: z.enum(['enterprise', 'body', 'person', 'other']),
        means: optional(Code),
        place: PlaceIn,
      }),
    )
    .max(2000)
    .default([]),
  statements: z
    .array(z.discriminatedUnion('kind', [AmountIn, ListIn, LotIn, ReportIn, DayNamedIn]))
    .max(5000)
    .default([]),
  /** Decisions, agreements and papers it names, earlier or later than itself. */
  citations: z
    .array(
      z.object({
        id: optional(Code),
        label: Text('det nævnte', 400),
        day: optional(DayIn),
        dayText: OptionalText(80),
        body: OptionalText(80),
        item: optional(Whole('punktet', 1, 500)),
        direction: z.enum(['earlier', 'later']).default('earlier'),
        place: optional(PlaceIn),
      }),
    )
    .max(500)
    .default([]),
})

export type Content = z.output<typeof ContentIn>
export type Place = z.output<typeof PlaceIn>
export type Statement = Content['statements'][number]
export type Section = Content['sections'][number]
export type Point = Content['points'][number]
export type Mention = Content['names'][number]
