import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { act, Code, Id, optional, Text } from '../../platform/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { fileKeepers, ownAgreement, supplierOf } from '../own.acts.ts'
import { contactsOf, documentsOf, insertFileEnd, requirementsOf, written } from './file.store.ts'
import { atField, rowOf } from './must.ts'

const Email = z.preprocess(
  (v) => (v === '' ? undefined : v),
  z.email('Skriv e-mailen som navn@sted.dk').max(200).optional(),
)
const Phone = z.preprocess(
  (v) => (v === '' ? undefined : v),
  z
    .string()
    .trim()
    .regex(/^\+?[\d ]{8,20}$/, 'Skriv telefonnummeret med mindst otte cifre')
    .optional(),
)

export const recordContact = act('agreements.record-contact', {
  kind: 'change',
  may: fileKeepers,
  summary: 'Skriv, hvem man ringer til om aftalen hos en leverandør eller i kommunen',
  input: z.object({
    agreement: AgreementCode,
    enterprise: optional(Code).describe('Leverandøren; tom for kommunens egen'),
    name: Text('personens navn', 120),
    job: Text('personens opgave', 120),
    email: Email,
    phone: Phone,
    replaces: optional(Id).describe('Den kontaktperson, den nye afløser'),
  }),
  output: z.object({ contact: z.string() }),
  run: async (work, input) => {
    const agreement = await ownAgreement(work, input.agreement)
    if (input.email === undefined && input.phone === undefined)
      throw atField('email', 'Skriv en e-mail eller et telefonnummer')
    if (input.replaces !== undefined) rowOf(await contactsOf(work.tx, agreement.code), input.replaces)
    const id = newId(work.at)
    const enterprise = supplierOf(agreement, input.enterprise)
    const { name, job, email = null, phone = null, replaces = null } = input
    await work.tx
      .insertInto('agreements.contact')
      .values({
        ...written(work.by, { id, agreement: agreement.code, on: work.today }),
        ...{ enterprise, name, job, email, phone, replaces },
      })
      .execute()
    return { contact: id }
  },
})

export const dropFromFile = act('agreements.drop-from-file', {
  kind: 'change',
  may: fileKeepers,
  summary: 'Tag et krav, et dokument eller en kontaktperson ud af aftalens mappe med en grund; rækken bliver stående',
  input: z.object({ agreement: AgreementCode, row: Id, reason: Text('grunden', 500) }),
  output: z.object({ row: z.string() }),
  run: async (work, { row, reason, ...input }) => {
    const { tx, by, today } = work
    const { code } = await ownAgreement(work, input.agreement)
    const [requirements, documents] = [await requirementsOf(tx, code), await documentsOf(tx, code)]
    const isIn = (rows: readonly { id: string }[]) => rows.some((r) => r.id === row)
    const what = isIn(requirements) ? 'requirement' : isIn(documents) ? 'document' : 'contact'
    if (what === 'contact') rowOf(await contactsOf(tx, code), row)
    await insertFileEnd(tx, by, { id: row, agreement: code, what, reason, on: today })
    return { row }
  },
})
