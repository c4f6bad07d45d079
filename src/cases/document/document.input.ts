import { z } from 'zod'
import { Code, DayIn, optional, OptionalText, Text, twiceAt, Whole } from '../../platform/index.ts'
import { ContentIn } from './content.ts'

export const documentKinds = [
  'committee-paper',
  'budget-note',
  'memo',
  'decision',
  'report',
  'letter',
  'agreement',
  'other',
] as const

const NumberIn = z.object({
  number: Text('nummeret', 80),
  system: OptionalText(40),
  of: z.enum(['case', 'document'], 'Vælg, om nummeret er sagens eller dokumentets').default('case'),
})

const AnnexIn = z.object({
  no: Whole('bilagets nummer', 0, 500),
  docNo: OptionalText(80),
  titleInText: OptionalText(400),
  titleInList: OptionalText(400),
})

/** A document as it is filed: numbers, days and names as they are printed, what is not printed left out. */
export const DocumentIn = z.object({
  id: Code,
  kind: z.enum(documentKinds, 'Vælg papirets art'),
  title: Text('titlen', 400),
  numbers: z
    .array(NumberIn)
    .max(50)
    .default([])
    .superRefine((numbers, ctx) => {
      const at = twiceAt(numbers.map((n) => `${n.system ?? ''} ${n.number}`))
      if (at >= 0)
        ctx.addIssue({ code: 'custom', path: [at, 'number'], message: `Nummeret ${numbers[at]?.number} står to gange` })
    }),
  theme: OptionalText(200),
  agendaItem: optional(Whole('punktets nummer', 1, 500)),
  committee: OptionalText(40),
  administration: OptionalText(40),
  meetingDay: optional(DayIn),
  meetingTime: OptionalText(40),
  meetingPlace: OptionalText(200),
  documentDay: optional(DayIn),
  sender: OptionalText(200),
  addressee: OptionalText(200),
  caseworker: OptionalText(200),
  publicAddress: OptionalText(500),
  remark: OptionalText(2000),
  ocr: z.boolean().default(false),
  /** Whether anybody may read it; the papers of the archive are open. */
  open: z.boolean().optional(),
  signedBy: z.array(Text('navnet')).default([]),
  annexes: z
    .array(AnnexIn)
    .max(500)
    .default([])
    .superRefine((annexes, ctx) => {
      const at = twiceAt(annexes.map((a) => a.no))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'no'], message: `Bilag ${annexes[at]?.no} står to gange` })
    }),
  content: ContentIn.prefault({}),
})

export type DocumentGiven = z.output<typeof DocumentIn>
