import { z } from 'zod'
import { TableOut } from '../../cases/index.ts'
import { DayOut, OereOut, SourceOut } from '../../platform/index.ts'

const words = z.string().nullable()
const said = z.string().optional()

/** Everything a note says besides its tables, as the input has it; what is not said is left out or empty. */
export const SaysOut = z.object({
  partners: z.array(z.string()),
  package: said,
  category: z.object({ heading: said, options: z.array(z.string()), ticked: z.array(z.string()) }),
  hearings: z.array(z.object({ body: z.string(), held: z.boolean() })),
  citywide: z.boolean().optional(),
  districts: z.array(z.object({ name: z.string(), ticked: z.boolean(), unreadable: z.boolean().optional() })),
  address: said,
  risk: z.object({ says: said, reasons: z.array(z.string()) }),
  indicators: z.array(
    z.object({
      name: z.string(),
      unit: said,
      low: z.number().optional(),
      high: z.number().optional(),
      year: z.number().optional(),
    }),
  ),
  staffing: z.array(
    z.object({
      label: z.string(),
      postsHundredths: z.number(),
      pricePerPostOere: OereOut,
      yearlyOere: OereOut,
      table: said,
      row: said,
    }),
  ),
  predecessors: z.array(z.object({ code: said, label: z.string(), says: said, isNote: z.boolean() })),
  releaseBy: said,
  texts: z.array(z.object({ heading: z.string(), text: said })),
})

export const WarningOut = z.object({ rule: z.string(), message: z.string(), field: z.string() })

export const VersionOut = z.object({
  no: z.number(),
  savedOn: DayOut,
  /** Who saved it, for those inside. */
  by: words,
  byName: words,
  frozenOn: DayOut.nullable(),
  /** The document a frozen version is filed as, and the SHA-256 of what it says. */
  document: words,
  hash: words,
})

export const NoteOut = z.object({
  code: z.string(),
  world: z.string(),
  title: z.string(),
  priceLevel: z.number().nullable(),
  requestedBy: words,
  administration: words,
  document: words,
  /** The version shown; null where no version of it is open to the reader. */
  version: z.number().nullable(),
  /** Whether the version shown is frozen. */
  frozen: z.boolean(),
  versions: z.array(VersionOut),
  /** The committee meeting that had the note before it; null: no committee has treated it. */
  treatedByCommittee: z.object({ day: DayOut.nullable(), label: z.string(), href: z.string() }).nullable(),
  ...SaysOut.shape,
  /** Notes that name this one as what they come after. */
  followedBy: z.array(z.object({ code: z.string(), title: z.string() })),
  /** What those who write it should look through, of a draft of the caller's own world. */
  warnings: z.array(WarningOut),
  source: SourceOut,
  tables: z.array(TableOut),
})
