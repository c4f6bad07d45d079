import { z } from 'zod'
import { DayOut, OereOut, SourceOut } from '../../platform/index.ts'
import { AssessmentOut } from '../assessment/assessment.output.ts'
import { ImplementationOut } from '../implementation/implement.output.ts'
import { CriterionOut } from '../market/criterion.output.ts'
import { ProposalOut } from '../proposal/proposal.output.ts'
import { effortActs } from './closed.ts'
import { effortStates } from './effort.ts'
import { day, named, words } from './output-fields.ts'

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
