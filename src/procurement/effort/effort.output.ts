import { z } from 'zod'
import { DayOut, OereOut, SourceOut } from '../../platform/index.ts'
import { criterionKinds } from './criteria.ts'
import { effortActs, effortStates } from './effort.ts'

const words = z.string().nullable()
const day = DayOut.nullable()
const named = { enterprise: z.string(), name: z.string() }

export const EffortOut = z.object({
  id: z.string(),
  world: z.string(),
  need: z.string(),
  needTitle: z.string(),
  begunOn: day,
  version: z.number(),
  title: z.string(),
  targetGroup: z.string(),
  description: words,
  areaEffort: z.boolean(),
  areas: z.array(z.string()),
  placeOfPerformance: words,
  amountOere: OereOut.nullable(),
  route: words,
  state: z.enum(effortStates),
  step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  toldOn: day,
  told: z.boolean(),
  answerBy: day,
  invited: z.number(),
  proposals: z.number(),
  award: words,
  decidedOn: day,
  ended: z.object({ step: z.number(), reason: z.string(), on: DayOut }).nullable(),
  source: SourceOut,
})
export type EffortShown = z.output<typeof EffortOut>

const WeightOut = z.object({ numerator: z.bigint(), denominator: z.bigint() })
export const CriterionOut = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(criterionKinds),
  weight: WeightOut,
})

export const ProposalOut = z.object({
  ...named,
  no: z.number(),
  elements: z.record(z.string(), z.string()),
  amountOere: OereOut,
  localPlans: words,
  carriedOutLocally: words,
  submittedOn: DayOut,
  withdrawn: z.object({ on: DayOut, reason: words }).nullable(),
})
export type ProposalShown = z.output<typeof ProposalOut>

export const AssessmentOut = z.object({
  no: z.number(),
  on: DayOut,
  reason: words,
  scores: z.array(
    z.object({
      ...named,
      rank: z.number(),
      total: WeightOut.extend({ rounded: z.string() }),
      sound: z.boolean(),
      reason: z.string(),
      points: z.array(z.object({ criterion: z.string(), points: z.number() })),
    }),
  ),
  notes: z.array(z.object({ kind: z.enum(criterionKinds), text: z.string(), enterprise: words })),
})

export const ImplementationOut = z.object({
  version: z.number(),
  agreedOn: DayOut,
  startsOn: day,
  agreement: words,
  supportUnit: z.string(),
  centre: z.string(),
  supplierContact: z.string(),
  monitoredIn: z.string(),
  reason: words,
  on: DayOut,
})

export const EffortSheet = EffortOut.extend({
  survey: z
    .object({
      no: z.number(),
      how: z.string(),
      on: day,
      candidates: z.array(z.object({ ...named, knowledge: words, suitable: z.boolean(), reason: words })),
    })
    .nullable(),
  call: z
    .object({
      on: DayOut,
      criteria: z.array(CriterionOut),
      mostPoints: z.number(),
      reasonFewer: words,
      deadlines: z.array(z.object({ no: z.number(), answerBy: DayOut, reason: words, on: DayOut })),
      invitations: z.array(z.object({ ...named, on: DayOut, answered: z.boolean() })),
    })
    .nullable(),
  /** Null until the deadline has passed, and for those who do not buy. */
  opened: z.array(ProposalOut).nullable(),
  assessment: AssessmentOut.nullable(),
  winners: z.array(z.object(named)),
  implementation: ImplementationOut.nullable(),
  next: z.array(z.object({ act: z.enum(effortActs), why: words, rule: words })),
  warnings: z.array(z.object({ rule: z.string(), text: z.string() })),
})
export type EffortOnSheet = z.output<typeof EffortSheet>
