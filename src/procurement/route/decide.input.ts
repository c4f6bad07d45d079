import { z } from 'zod'
import { Code, optional, OptionalText, SourceIn, SourceOut, Text, DayOut, OereOut } from '../../platform/index.ts'
import { judgements, routeIds, type Judgement } from './asked.ts'
import { AskedOut, RouteAnswerOut, RouteFacts } from './route.input.ts'

/** R02: what a clear cross-border interest is judged by; the conclusion is `crossBorderInterest`. */
export const CrossBorderIn = z.object({
  object: Text('hvad der købes, og om udenlandske virksomheder leverer det', 2000),
  value: Text('hvad værdien betyder for interessen', 2000),
  duration: Text('hvad varigheden betyder for interessen', 2000),
  trade: Text('branchens forhold: størrelse, opbygning og praksis', 2000),
  place: Text('hvor ydelsen udføres', 2000),
})
export type CrossBorder = z.output<typeof CrossBorderIn>
export const crossBorderHeads = ['object', 'value', 'duration', 'trade', 'place'] as const

const reasonNames: Readonly<Record<Judgement, string>> = {
  lightRegime: 'hvorfor ydelsen hører under light-regimet',
  coveredByFramework: 'hvordan rammeaftalerne er set efter',
  uncoveredNeed: 'hvorfor behovet er eller ikke er udækket',
  economicallySound: 'hvorfor købet er eller ikke er økonomisk forsvarligt',
  shortAndLimited: 'hvorfor projektet er eller ikke er kort og af begrænset værdi',
  crossBorderInterest: 'konklusionen om grænseoverskridende interesse',
}

const Reasons = z.object(
  Object.fromEntries(judgements.map((j) => [j, OptionalText(2000).describe(reasonNames[j])])) as Record<
    Judgement,
    ReturnType<typeof OptionalText>
  >,
)

export const DecideIn = z.object({
  id: optional(Code.refine((id) => !id.includes('/'), 'Skriv nummeret uden skråstreg')),
  title: Text('hvad der købes, kort', 300),
  ...RouteFacts,
  reasons: Reasons.default({} as never),
  chosen: z.enum(routeIds, 'Vælg vejen'),
  chosenReason: OptionalText(2000).describe('Hvorfor en mere krævende vej er valgt'),
  need: optional(Code).describe('Behovet, købet udspringer af'),
  supplier: optional(Code).describe('Leverandøren, hvis den er kendt'),
  whyExternal: OptionalText(2000).describe('Hvorfor ydelsen købes og ikke løses af kommunen selv'),
  crossBorder: optional(CrossBorderIn).describe('Vurderingen under sine fem overskrifter (R02)'),
  follows: optional(Code).describe('Den tidligere afgørelse, der vurderes igen'),
  source: SourceIn.default({ kind: 'entered' }),
})
export type Decided = z.output<typeof DecideIn>

/** What a decision must have that the papers need not print. Each judgement has its reason. */
export function lacksOf(d: Decided): { field: string; message: string }[] {
  if (d.source.kind === 'paper') return []
  const asked = judgements.filter((j) => j !== 'lightRegime' || d.subject === 'light-service')
  return [
    ...asked.flatMap((j) => (d.reasons[j] ? [] : [{ field: `reasons.${j}`, message: `Skriv ${reasonNames[j]}` }])),
    ...(d.crossBorder ? [] : [{ field: 'crossBorder.object', message: 'Vurder de fem forhold' }]),
    ...(d.whyExternal ? [] : [{ field: 'whyExternal', message: 'Skriv, hvorfor kommunen ikke selv løser opgaven' }]),
  ]
}

export const RouteRow = z.object({
  id: z.string(),
  world: z.string(),
  title: z.string(),
  subject: AskedOut.shape.subject,
  publicationDate: DayOut,
  totalOere: OereOut,
  chosen: z.enum(routeIds),
  need: z.string().nullable(),
  supplier: z.string().nullable(),
  supplierName: z.string().nullable(),
  decidedOn: DayOut,
  byName: z.string(),
  follows: z.string().nullable(),
  /** The decision that has assessed this one anew. */
  followedBy: z.string().nullable(),
})

export const RouteShown = RouteRow.extend({
  asked: AskedOut,
  answer: RouteAnswerOut,
  chosenReason: z.string().nullable(),
  whyExternal: z.string().nullable(),
  needTitle: z.string().nullable(),
  crossBorder: CrossBorderIn.nullable(),
  warnings: z.array(z.string()),
  by: z.string(),
  source: SourceOut,
})
export type RouteRowShown = z.output<typeof RouteRow>
export type RouteDecisionShown = z.output<typeof RouteShown>
