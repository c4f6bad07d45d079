import { z } from 'zod'
import { DayIn, DayOut, Id, OereOut, OptionalText, Text, Whole } from '../../platform/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { LotNo } from '../lot-no.ts'
import { stepKinds } from './step.ts'
import { byWhom, plans, terminationReasons } from './termination.ts'

export const CheckTerminationIn = z.object({
  agreement: AgreementCode,
  lot: LotNo,
  byWhom: z.enum(byWhom, 'Vælg, hvem der siger op'),
  noticeDays: Whole('varslet i dage', 0, 1100),
  endsBefore: DayIn.describe('Den første dag, aftalen ikke længere gælder'),
})

export const TerminationIn = CheckTerminationIn.extend({
  reason: z.enum(terminationReasons, 'Vælg en grund'),
  words: Text('hvorfor aftalen opsiges', 2000),
  running: Whole('antal borgere i gang', 0, 100_000).describe('Hvor mange borgere der er i gang; ingen navne'),
  plan: z.enum(plans, 'Vælg, hvad der sker med borgerne'),
  planWords: Text('hvordan det sker', 2000),
  acknowledged: OptionalText(1000).describe('Hvorfor dialog eller forbedring springes over'),
})

export const TerminationRulesOut = z.object({
  allowed: z.boolean(),
  rules: z.array(
    z.object({ id: z.string(), outcome: z.enum(['pass', 'fail', 'warn']), text: z.string(), source: z.string() }),
  ),
  missing: z.array(z.enum(stepKinds)),
  open: z.array(z.object({ causeId: z.string(), label: z.string(), href: z.string(), outstandingOere: OereOut })),
})
export type TerminationChecked = z.output<typeof TerminationRulesOut>

const words = z.string().nullable()
export const TerminationOut = z.object({
  ...{ id: z.string(), agreement: z.string(), lot: words, byWhom: z.enum(byWhom), reason: z.enum(terminationReasons) },
  ...{ words: z.string(), noticeDays: z.number(), endsBefore: DayOut, running: z.number(), plan: z.enum(plans) },
  ...{ planWords: z.string(), missing: z.array(z.enum(stepKinds)), acknowledged: words },
  ...{ preparedOn: DayOut, preparedBy: z.string(), preparedByName: z.string() },
  end: z
    .object({
      kind: z.enum(['approved', 'rejected', 'withdrawn']),
      reason: words,
      ...{ on: DayOut, by: z.string(), byName: z.string() },
    })
    .nullable(),
  recalled: z.object({ on: DayOut, reason: z.string(), byName: z.string() }).nullable(),
})
export type TerminationShown = z.output<typeof TerminationOut>

export const TerminationId = z.object({ termination: Id })
export const WithReason = (label: string) => TerminationId.extend({ reason: Text(label, 1000) })
