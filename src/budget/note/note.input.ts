import { z } from 'zod'
import { TablesIn } from '../../cases/index.ts'
import { Code, OereIn, optional, OptionalText, Text, Whole } from '../../platform/index.ts'

const Named = Text('navnet', 300)

/** Categories of the city's own circular, ticked or not; a note of another city brings its own. */
const CategoryIn = z.object({
  heading: OptionalText(200),
  options: z.array(Named).max(40).default([]),
  ticked: z.array(Named).max(40).default([]),
})

/** A target is a range and has no yearly split unless the note gives one. */
const IndicatorIn = z.object({
  name: Text('indikatoren', 300),
  unit: OptionalText(60),
  low: optional(Whole('målets laveste', 0, 1_000_000_000)),
  high: optional(Whole('målets højeste', 0, 1_000_000_000)),
  year: optional(Whole('årstal', 1970, 2200)),
})

/** Posts × price a year: the row of the table it gives its amounts to. Posts in hundredths (1 post = 100). */
const StaffingIn = z.object({
  label: Named,
  postsHundredths: Whole('årsværk i hundrededele', 1, 1_000_000),
  pricePerPostOere: OereIn,
  table: optional(Code),
  row: optional(Code),
})

const PredecessorIn = z.object({ code: optional(Code), label: Named, says: OptionalText(400) })

/** Everything a composed note says: what is asked, by whom, where, with which risks and targets, and its tables. */
export const NoteIn = z.object({
  title: Text('titlen', 400),
  priceLevel: optional(Whole('prisniveauets år', 1970, 2200)),
  administration: OptionalText(80),
  partners: z.array(Named).max(40).default([]),
  requestedBy: OptionalText(200),
  package: OptionalText(200),
  category: CategoryIn.prefault({}),
  hearings: z
    .array(z.object({ body: Named, held: z.boolean().default(false) }))
    .max(40)
    .default([]),
  citywide: z.boolean().optional(),
  districts: z
    /** `unreadable`: a paper's tick that can no longer be read, neither set nor not. */
    .array(z.object({ name: Named, ticked: z.boolean().default(false), unreadable: z.boolean().optional() }))
    .max(200)
    .default([]),
  address: OptionalText(400),
  risk: z.object({ says: OptionalText(1000), reasons: z.array(Text('grunden', 500)).max(40).default([]) }).prefault({}),
  indicators: z.array(IndicatorIn).max(100).default([]),
  staffing: z.array(StaffingIn).max(100).default([]),
  predecessors: z.array(PredecessorIn).max(40).default([]),
  /** The committee that must release the money before it is drawn down (R18). */
  releaseBy: optional(Code),
  texts: z
    .array(z.object({ heading: Text('overskriften', 200), text: OptionalText(20_000) }))
    .max(40)
    .default([]),
  tables: TablesIn.default([]),
})

export type NoteGiven = z.output<typeof NoteIn>
