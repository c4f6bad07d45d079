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
  number: Text('nummeret', 80).describe('Nummeret, som det er trykt: 2022-14856 eller 23/012345'),
  system: OptionalText(40).describe('Systemet, nummeret er fra: F2, eDoc, Acadre …'),
  of: z
    .enum(['case', 'document'], 'Vælg, om nummeret er sagens eller dokumentets')
    .default('case')
    .describe('Om nummeret er sagens (case) eller dokumentets (document)'),
})

const AnnexIn = z.object({
  no: Whole('bilagets nummer', 0, 500),
  docNo: OptionalText(80).describe('Bilagets eget nummer'),
  titleInText: OptionalText(400).describe('Titlen, som papirets tekst har den'),
  titleInList: OptionalText(400).describe('Titlen, som bilagslisten har den; de to holdes op mod hinanden'),
})

/** A document as it is filed: numbers, days and names as they are printed, what is not printed left out. */
export const DocumentIn = z.object({
  id: Code.describe('Papirets kode her i huset, fx DOC-2024-MENTOR; hvert papir har sin egen'),
  kind: z
    .enum(documentKinds, 'Vælg papirets art')
    .describe('Papirets art: udvalgssag, budgetnotat, notat, beslutning, rapport, brev, aftale eller andet'),
  title: Text('titlen', 400).describe('Titlen, som den er trykt'),
  numbers: z
    .array(NumberIn)
    .max(50)
    .default([])
    .describe('Alle numre, papiret har, i deres rækkefølge: F2, eDoc og ældre')
    .superRefine((numbers, ctx) => {
      const at = twiceAt(numbers.map((n) => `${n.system ?? ''} ${n.number}`))
      if (at >= 0)
        ctx.addIssue({ code: 'custom', path: [at, 'number'], message: `Nummeret ${numbers[at]?.number} står to gange` })
    }),
  theme: OptionalText(200).describe('Tematisk titel: det emne, papiret journaliseres under'),
  agendaItem: optional(Whole('punktets nummer', 1, 500)).describe('Punktets nummer på dagsordenen'),
  committee: OptionalText(40).describe('Udvalget, papiret er lagt frem for: dets kode i registers/list-bodies'),
  administration: OptionalText(40).describe('Forvaltningen, papiret er fra: dens kode i registers/list-bodies'),
  meetingDay: optional(DayIn).describe('Mødets dag; udelades, når den ikke er trykt'),
  meetingTime: OptionalText(40).describe('Mødets tid, som den er trykt: kl. 16.00'),
  meetingPlace: OptionalText(200).describe('Mødets sted, som det er trykt'),
  documentDay: optional(DayIn).describe('Papirets egen dag; udelades, når den ikke er trykt'),
  sender: OptionalText(200).describe('Afsenderen, som den er trykt'),
  addressee: OptionalText(200).describe('Modtageren, som den er trykt'),
  caseworker: OptionalText(200).describe('Sagsbehandleren, som navnet er trykt'),
  publicAddress: OptionalText(500).describe('Adressen, papiret er offentligt på'),
  remark: OptionalText(2000).describe('Journalens egen bemærkning; den er ikke en del af papiret'),
  ocr: z.boolean().default(false).describe('Om teksten er læst af en maskine, så bogstaver kan være forkerte'),
  /** Whether anybody may read it; the papers of the archive are open. */
  open: z.boolean().optional().describe('Om alle må læse det; udeladt er det kun åbent for medarbejdere'),
  signedBy: z.array(Text('navnet')).default([]).describe('Underskriverne, som navnene er trykt'),
  annexes: z
    .array(AnnexIn)
    .max(500)
    .default([])
    .describe('Bilagene i deres rækkefølge')
    .superRefine((annexes, ctx) => {
      const at = twiceAt(annexes.map((a) => a.no))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'no'], message: `Bilag ${annexes[at]?.no} står to gange` })
    }),
  content: ContentIn.prefault({}).describe(
    'Det, papiret siger, som fakta med hver sit sted: det er dem, efterset holder op mod hinanden',
  ),
})

export type DocumentGiven = z.output<typeof DocumentIn>
