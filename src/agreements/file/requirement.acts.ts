import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { act, Code, DayIn, Id, optional, OptionalText, Text } from '../../platform/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { fileKeepers, lotIdOf, ownAgreement, supplierOf } from '../own.acts.ts'
import { LotNo } from '../lot-no.ts'
import { documentsOf, requirementsOf } from './file.store.ts'
import { atField, rowOf } from './must.ts'
import { insertMet, insertRequirement } from './requirement.store.ts'
import { requirementKinds } from './requirement.ts'

const YesNo = z.preprocess(
  (v) => (v === 'ja' ? true : v === 'nej' ? false : v === '' ? undefined : v),
  z.boolean('Svar ja eller nej').optional(),
)

export const recordRequirement = act('agreements.record-requirement', {
  kind: 'change',
  may: fileKeepers,
  summary: 'Skriv, hvad en aftale kræver, og hvornår; en rettelse er en ny række',
  input: z.object({
    agreement: AgreementCode,
    lot: LotNo,
    kind: z.enum(requirementKinds, 'Vælg, hvad kravet handler om'),
    asks: Text('hvad aftalen kræver', 2000),
    dueOn: optional(DayIn),
    used: YesNo.describe('Kun for beskæftigelsesklausulen: om den bruges'),
    reason: OptionalText(1000).describe('Hvorfor klausulen bruges eller ikke bruges'),
    replaces: optional(Id).describe('Den række, der rettes'),
  }),
  output: z.object({ requirement: z.string() }),
  run: async (work, { used, reason, ...input }) => {
    const agreement = await ownAgreement(work, input.agreement)
    if (input.replaces !== undefined) rowOf(await requirementsOf(work.tx, agreement.code), input.replaces)
    const clause = input.kind === 'employment-clause' ? clauseOf(used, reason) : { used: null, reason: null }
    const id = newId(work.at)
    const lot = lotIdOf(agreement, input.lot)
    await insertRequirement(work.tx, work.by, { ...input, ...clause, lot, id, on: work.today })
    return { requirement: id }
  },
})

/** An employment clause is a decision either way, and the reason stands with it. */
function clauseOf(used: boolean | undefined, reason: string | undefined) {
  if (used === undefined) throw atField('used', 'Vælg, om beskæftigelsesklausulen bruges')
  if (reason === undefined) throw atField('reason', 'Skriv, hvorfor beskæftigelsesklausulen bruges eller ikke bruges')
  return { used, reason }
}

export const meetRequirement = act('agreements.meet-requirement', {
  kind: 'change',
  may: fileKeepers,
  summary: 'Skriv, at et krav i aftalen er opfyldt, af hvem, og hvor det kan ses',
  input: z.object({
    agreement: AgreementCode,
    requirement: Id,
    enterprise: optional(Code).describe('Leverandøren; tom, når kravet er opfyldt for alle'),
    metOn: DayIn,
    words: Text('hvad der er modtaget', 1000),
    document: optional(Id).describe('Dokumentet i aftalens mappe'),
  }),
  output: z.object({ requirement: z.string() }),
  run: async (work, input) => {
    const agreement = await ownAgreement(work, input.agreement)
    const requirement = rowOf(await requirementsOf(work.tx, agreement.code), input.requirement)
    if (requirement.used === false) throw atField('requirement', 'Klausulen bruges ikke, så den skal ikke opfyldes')
    if (input.metOn > work.today)
      throw atField('metOn', 'Skriv den dag, det er modtaget; den kan ikke ligge i fremtiden')
    if (input.document !== undefined) rowOf(await documentsOf(work.tx, agreement.code), input.document)
    const enterprise = supplierOf(agreement, input.enterprise)
    await insertMet(work.tx, work.by, { ...input, id: newId(work.at), enterprise })
    return { requirement: input.requirement }
  },
})
