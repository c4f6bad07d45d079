import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  insiders,
  optional,
  OptionalText,
  supplierStaff,
  Text,
} from '../../platform/index.ts'
import { openDuty } from '../../cases/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { atField } from '../file/must.ts'
import { lotIdOf, ownAgreement, supplierOf } from '../own.acts.ts'
import { LotNo } from '../lot-no.ts'
import { insertStep, stepsOf } from './step.store.ts'
import { stepKinds, stepNames } from './step.ts'

export const recordStep = act('agreements.record-step', {
  kind: 'change',
  may: ['officer', 'controller', 'manager'],
  summary: 'Skriv en dialog eller en aftalt forbedring med leverandøren ind, og hvad der følges op på',
  input: z.object({
    agreement: AgreementCode,
    lot: LotNo,
    enterprise: optional(Code).describe('Leverandøren; tom for alle'),
    kind: z.enum(stepKinds, 'Vælg dialog eller aftalt forbedring'),
    heldOn: DayIn,
    words: Text('hvad der blev talt om', 2000),
    followUp: OptionalText(1000).describe('Hvad der følges op på'),
    followUpBy: optional(DayIn).describe('Hvornår'),
  }),
  output: z.object({ step: z.string() }),
  run: async (work, input) => {
    const agreement = await ownAgreement(work, input.agreement)
    if (input.heldOn > work.today) throw atField('heldOn', 'Skriv den dag, det skete; den kan ikke ligge i fremtiden')
    if (input.followUpBy !== undefined && input.followUp === undefined)
      throw atField('followUp', 'Skriv, hvad der følges op på')
    const id = newId(work.at)
    const whose = { lot: lotIdOf(agreement, input.lot), enterprise: supplierOf(agreement, input.enterprise) }
    await insertStep(work.tx, work.by, { ...input, ...whose, agreement: agreement.code, id, on: work.today })
    if (input.followUp !== undefined && input.followUpBy !== undefined)
      await openDuty(work.tx, work.by, {
        ...{ what: `Følg op: ${input.followUp}`.slice(0, 400), rule: 'C25', who: 'officer', due: input.followUpBy },
        cause: {
          ...{ kind: 'agreement-step', id, label: `${stepNames[input.kind]}: ${agreement.name}` },
          href: `/aftaler/${agreement.code}#opfoelgning`,
        },
        ...{ source: { kind: 'entered' as const }, on: work.today },
      })
    return { step: id }
  },
})

const words = z.string().nullable()

export const listSteps = act('agreements.list-steps', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis dialog og aftalte forbedringer med leverandørerne på en aftale',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ id: z.string(), lot: words, enterprise: words, enterpriseName: words, kind: z.enum(stepKinds) },
        ...{ heldOn: DayOut, words: z.string(), followUp: words, followUpBy: DayOut.nullable(), byName: z.string() },
      }),
    ),
  }),
  run: async ({ tx }, { agreement }) => ({ rows: await stepsOf(tx, agreement) }),
})
