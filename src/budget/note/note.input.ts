import { z } from 'zod'
import { TablesIn } from '../../cases/index.ts'
import { Code, OereIn, optional, OptionalText, Text, Whole } from '../../platform/index.ts'

const Named = Text('navnet', 300)

/** Categories of the city's own circular, ticked or not; a note of another city brings its own. */
const CategoryIn = z
  .object({
    heading: OptionalText(200).describe('Kategoriens overskrift'),
    options: z.array(Named).max(40).default([]).describe('Alle kategorier, skemaet har'),
    ticked: z.array(Named).max(40).default([]).describe('De afkrydsede af dem'),
  })
  .superRefine(({ options, ticked }, ctx) => {
    const at = options.length > 0 ? ticked.findIndex((name) => !options.includes(name)) : -1
    if (at >= 0)
      ctx.addIssue({ code: 'custom', path: ['ticked', at], message: `${ticked[at]} er ikke en af skemaets kategorier` })
  })

/** A target is a range and has no yearly split unless the note gives one. */
const IndicatorIn = z
  .object({
    name: Text('indikatoren', 300),
    unit: OptionalText(60).describe('Enheden: borgere, virksomheder'),
    low: optional(Whole('målets laveste', 0, 1_000_000_000)).describe('Målets laveste'),
    high: optional(Whole('målets højeste', 0, 1_000_000_000)).describe(
      'Målets højeste; det samme som det laveste, når målet er ét tal',
    ),
    year: optional(Whole('årstal', 1970, 2200)).describe('Året, målet gælder; udeladt, når målet ikke er delt på år'),
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    path: ['high'],
    message: 'Målets højeste er under dets laveste',
  })

/** Posts × price a year: the row of the table it gives its amounts to. Posts in hundredths (1 post = 100). */
const StaffingIn = z.object({
  label: Named,
  postsHundredths: Whole('årsværk i hundrededele', 1, 1_000_000).describe('Årsværk i hundrededele: 150 er halvandet'),
  pricePerPostOere: OereIn.describe('Prisen for ét årsværk om året i øre'),
  table: optional(Code).describe('Tabellen, årsværkene står i'),
  row: optional(Code).describe('Rækken i tabellen'),
})

const PredecessorIn = z.object({
  code: optional(Code).describe('Notatets kode, når det findes her'),
  label: Named,
  says: OptionalText(400).describe('Hvad der siges om det'),
})

/** Everything a composed note says: what is asked, by whom, where, with which risks and targets, and its tables. */
export const NoteIn = z.object({
  title: Text('titlen', 400).describe('Notatets titel'),
  priceLevel: optional(Whole('prisniveauets år', 1970, 2200)).describe('Året, hvis priser notatet er i'),
  administration: OptionalText(80).describe('Forvaltningen, notatet er fra'),
  partners: z.array(Named).max(40).default([]).describe('Forvaltninger, der er med'),
  requestedBy: OptionalText(200).describe('Hvem der har bedt om det: et parti, en borgmester'),
  package: OptionalText(200).describe('Pakken, notatet hører til'),
  category: CategoryIn.prefault({}).describe('Kategorien, som skemaet har den'),
  hearings: z
    .array(z.object({ body: Named, held: z.boolean().default(false).describe('Om den er holdt') }))
    .max(40)
    .default([])
    .describe('Høringer, og om de er holdt'),
  citywide: z.boolean().optional().describe('Om indsatsen er bydækkende; udeladt, når det ikke er sagt'),
  districts: z
    /** `unreadable`: a paper's tick that can no longer be read, neither set nor not. */
    .array(
      z.object({
        name: Named,
        ticked: z.boolean().default(false).describe('Om bydelen er afkrydset'),
        unreadable: z.boolean().optional().describe('Om krydset ikke kan læses i det gamle papir'),
      }),
    )
    .max(200)
    .default([])
    .describe('Bydelene, og hvilke der er afkrydset'),
  address: OptionalText(400).describe('Stedet, når det er kendt'),
  risk: z
    .object({
      says: OptionalText(1000).describe('Risikoen i korte træk'),
      reasons: z.array(Text('grunden', 500)).max(40).default([]).describe('Grundene til vurderingen'),
    })
    .prefault({})
    .describe('Risikoen og grundene til den'),
  indicators: z.array(IndicatorIn).max(100).default([]).describe('Indikatorer med mål som spænd'),
  staffing: z.array(StaffingIn).max(100).default([]).describe('Årsværk gange pris'),
  predecessors: z.array(PredecessorIn).max(40).default([]).describe('Notater, dette kommer efter'),
  /** The committee that must release the money before it is drawn down (R18). */
  releaseBy: optional(Code).describe('Koden på det udvalg, der skal frigive pengene, før de kan trækkes (R18)'),
  texts: z
    .array(z.object({ heading: Text('overskriften', 200), text: OptionalText(20_000).describe('Afsnittets tekst') }))
    .max(40)
    .default([])
    .describe('Afsnit med tekst'),
  tables: TablesIn.default([]).describe('Tabellerne: linjerne skrives, summerne regnes'),
})

export type NoteGiven = z.output<typeof NoteIn>
