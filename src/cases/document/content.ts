import { z } from 'zod'
import { Code, DayIn, optional, OptionalText, Text, Whole } from '../../platform/index.ts'
import { TablesIn } from '../table/table.input.ts'

/** Where in a document something stands: in words, and as exactly as it can be opened. */
export const PlaceIn = z.object({
  says: Text('stedet', 200).describe('Stedet i ord: Økonomi, andet afsnit'),
  page: optional(Whole('siden', 1, 100_000)),
  line: optional(Whole('linjen', 1, 10_000_000)),
  table: optional(Code).describe('Tabellens kode i samme papir'),
  row: optional(Code).describe('Rækkens kode i tabellen'),
  column: OptionalText(80).describe('Kolonnen: et årstal, total eller kolonnens navn'),
})

const Named = z.object({
  code: Code.describe('Koden, listerne sammenlignes på'),
  says: OptionalText(300).describe('Navnet, som det er trykt'),
})
const common = {
  id: Code.describe('Udsagnets egen kode i papiret'),
  about: Code.describe(
    'Det, udsagnet handler om. Ens koder holdes op mod hinanden, også i andre papirer; en tabel eller dens række skrives table-2 eller table-2/RÆKKE, og en del af x skrives x/del',
  ),
  subject: OptionalText(200).describe('Det samme som about, i ord til en læser'),
  place: PlaceIn,
}

/** An amount the running text prints. Thousand kroner may have decimals ("0,95 mio. kr." is 950). */
const AmountIn = z.object({
  kind: z.literal('amount').describe('Et beløb i den løbende tekst'),
  ...common,
  measure: z
    .enum(['asked', 'allocated', 'expected-use', 'committed', 'limit', 'price'])
    .describe('Hvad beløbet er: søgt, afsat, ventet brugt, bundet, et loft eller en pris'),
  thousandDkk: z.number().min(-1e9).max(1e9).describe('Beløbet i 1.000 kr.; 0,95 mio. kr. er 950'),
  per: z.enum(['total', 'year']).default('total').describe('Om beløbet er i alt (total) eller om året (year)'),
  from: optional(Whole('fra år', 1970, 2200)),
  to: optional(Whole('til år', 1970, 2200)),
  says: Text('beløbet, som det er trykt', 80).describe(
    'Beløbet, som det er trykt: 7,5 mio. kr.; herfra læses, hvor groft det er rundet af',
  ),
})

/** A list the document prints: who is asked, who has answered, which groups, which places, which are ticked. */
const ListIn = z.object({
  kind: z.literal('list').describe('En liste, papiret trykker'),
  ...common,
  list: z
    .enum(['required', 'received', 'answered', 'target-groups', 'suppliers', 'areas', 'ticked'])
    .describe(
      'Hvad listen er: dem, der skal svare; dem, der har; dem med et afsnit svar; målgrupper; leverandører; steder i teksten; afkrydsede steder',
    ),
  members: z.array(Named).max(500).describe('Listens led'),
})

/** A lot as the document describes it; a title that is not printed is left out. */
const LotIn = z.object({
  kind: z.literal('lot').describe('En delaftale (udbudsområde), som papiret beskriver den'),
  ...common,
  agreement: optional(Code).describe('Aftalens kode her i huset, når den er kendt'),
  no: Whole('delaftalens nummer', 1, 999),
  title: OptionalText(400).describe('Delaftalens titel; udelades, når ingen er trykt'),
  suppliers: z.array(Code).default([]).describe('Leverandørernes koder'),
})

/** A report or answer listed under a number, by whom and for which group; `group` is left out when none is printed. */
const ReportIn = z.object({
  kind: z.literal('report').describe('En rapport eller et svar under et nummer'),
  ...common,
  no: Whole('nummeret', 1, 9999),
  by: Code.describe('Leverandørens kode'),
  group: optional(Code).describe('Den aftale, rapporten er om: samme kode som dens delaftalers about'),
})

/** A day the text names, with the weekday when one is printed, and what it is the day of. */
const DayNamedIn = z.object({
  kind: z.literal('day').describe('En dag, teksten nævner'),
  ...common,
  day: DayIn,
  weekday: OptionalText(20).describe('Ugedagen, når den er trykt'),
  after: optional(Code).describe('Den dag (dens about), som denne skal ligge efter'),
  says: Text('dagen, som den er trykt', 120),
})

/** What a document says, each with its place: facts, names and headings, not its running text. */
export const ContentIn = z.object({
  sections: z
    .array(
      z.object({
        no: OptionalText(20).describe('Afsnittets nummer, som det er trykt: 2.1'),
        title: Text('overskriften', 300),
        level: Whole('niveauet', 1, 6),
        place: optional(PlaceIn),
      }),
    )
    .max(500)
    .default([])
    .describe('Afsnittenes overskrifter i rækkefølge'),
  points: z
    .array(
      z.object({
        no: Whole('punktet', 1, 100),
        asks: z
          .enum(['approve', 'note', 'decide', 'other'])
          .default('approve')
          .describe('Hvad punktet beder om: at godkende, tage til efterretning, beslutte eller andet'),
        says: Text('punktet', 500).describe('Punktets indhold i korte træk'),
        namesBody: optional(Code).describe('Koden på det organ, teksten siger beslutter'),
        place: optional(PlaceIn),
      }),
    )
    .max(100)
    .default([])
    .describe('Indstillingens punkter'),
  tables: TablesIn.default([]).describe('Tabellerne, felt for felt, som de er trykt'),
  names: z
    .array(
      z.object({
        as: Text('navnet', 200).describe('Navnet, som det er trykt'),
        kind: z
          .enum(['enterprise', 'body', 'person', 'other'])
          .describe('Hvad navnet er på: en virksomhed, et organ, en person eller andet'),
        means: optional(Code).describe('Koden på den, der menes; udeladt findes den i registret eller på stavemåden'),
        place: PlaceIn,
      }),
    )
    .max(2000)
    .default([])
    .describe('Navne, som de er trykt'),
  statements: z
    .array(z.discriminatedUnion('kind', [AmountIn, ListIn, LotIn, ReportIn, DayNamedIn]))
    .max(5000)
    .default([])
    .describe('Beløb, lister, delaftaler, rapporter og dage, som teksten siger dem'),
  /** Decisions, agreements and papers it names, earlier or later than itself. */
  citations: z
    .array(
      z.object({
        id: optional(Code).describe('Koden på det nævnte, når den er kendt'),
        label: Text('det nævnte', 400).describe('Det nævnte: en beslutning, en aftale, et papir'),
        day: optional(DayIn),
        dayText: OptionalText(80).describe('Tiden i ord, når ingen dag er trykt: maj 2023'),
        body: OptionalText(80).describe('Organet, der nævnes'),
        item: optional(Whole('punktet', 1, 500)).describe('Punktets nummer på det nævnte møde'),
        direction: z
          .enum(['earlier', 'later'])
          .default('earlier')
          .describe('Om det nævnte ligger før (earlier) eller efter (later) papiret'),
        place: optional(PlaceIn),
      }),
    )
    .max(500)
    .default([])
    .describe('Beslutninger, aftaler og papirer, som papiret nævner'),
})

export type Content = z.output<typeof ContentIn>
export type Place = z.output<typeof PlaceIn>
export type Statement = Content['statements'][number]
export type Section = Content['sections'][number]
export type Point = Content['points'][number]
export type Mention = Content['names'][number]
