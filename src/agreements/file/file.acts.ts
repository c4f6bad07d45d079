import { z } from 'zod'
import { act, DayOut, insiders, supplierStaff } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { annexKinds, contactsOf, documentsOf, requirementsOf } from './file.store.ts'
import { requirementKinds, requirementNames, requirementState } from './requirement.ts'
import { validityOn } from './validity.ts'

const words = z.string().nullable()
const day = DayOut.nullable()
const StateOut = z.object({ kind: z.string(), tone: z.string(), words: z.string() })

export const showFile = act('agreements.show-file', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis aftalens mappe: krav, dokumenter med gyldighed og kontaktpersoner',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({
    agreement: z.string(),
    requirements: z.array(
      z.object({
        ...{ id: z.string(), lot: words, kind: z.enum(requirementKinds), name: z.string(), asks: z.string() },
        ...{ dueOn: day, used: z.boolean().nullable(), reason: words, replaces: words, madeOn: DayOut },
        byName: z.string(),
        state: StateOut,
        met: z.array(
          z.object({ enterprise: words, on: DayOut, words: z.string(), document: words, byName: z.string() }),
        ),
      }),
    ),
    documents: z.array(
      z.object({
        ...{ id: z.string(), lot: words, enterprise: words, enterpriseName: words, kind: z.string() },
        ...{ kindName: z.string(), title: z.string(), validFrom: day, validBefore: day },
        ...{ warnDays: z.number().nullable(), caseDocument: words, fileName: words, sha256: words, place: words },
        ...{ requirement: words, replaces: words, madeOn: DayOut, byName: z.string(), state: StateOut },
      }),
    ),
    contacts: z.array(
      z.object({
        ...{ id: z.string(), enterprise: words, enterpriseName: words, name: z.string(), job: z.string() },
        ...{ email: words, phone: words, madeOn: DayOut },
      }),
    ),
  }),
  run: async (work, input) => {
    const { tx, today } = work
    const { code, lots } = await showAgreement.run(work, input)
    const suppliersIn = (lot: string | null) => [
      ...new Set(lots.filter((l) => lot === null || l.id === lot).flatMap((l) => l.suppliers.map((s) => s.id))),
    ]
    const requirements = (await requirementsOf(tx, code)).map((r) => ({
      ...r,
      name: requirementNames[r.kind],
      state: requirementState(r, suppliersIn(r.lot), today),
    }))
    const documents = (await documentsOf(tx, code)).map((d) => ({ ...d, state: validityOn(d, today) }))
    return { agreement: code, requirements, documents, contacts: await contactsOf(tx, code) }
  },
})

export const listAnnexKinds = act('agreements.list-annex-kinds', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis de slags bilag og dokumenter, en aftale kan have, og hvor de er set',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({ code: z.string(), name: z.string(), warnDays: z.number().nullable(), source: z.string() }),
    ),
  }),
  run: async ({ tx }) => ({ rows: await annexKinds(tx) }),
})
