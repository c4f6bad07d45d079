import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, DayIn, DayOut, FileIn, FileOut, Id, optional, Text } from '../../../platform/index.ts'
import { judged } from '../../../platform/documents-in/index.ts'
import { enterpriseOf } from '../submit/hand-in.acts.ts'
import { documentFile, documentsOf, insertDocument } from './document.store.ts'

export const documentKinds = ['security-policy', 'insurance', 'self-declaration', 'other'] as const

export const addOwnDocument = act('procurement.add-own-document', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Gem et af jeres egne dokumenter med gyldighed, fx sikkerhedspolitik eller forsikring',
  takesFile: true,
  input: z
    .object({
      kind: z.enum(documentKinds, 'Vælg dokumentets art'),
      title: Text('titlen', 300),
      validFrom: optional(DayIn),
      validTo: optional(DayIn).describe('Den første dag, det ikke gælder længere'),
      ...FileIn,
    })
    .refine((d) => d.validFrom === undefined || d.validTo === undefined || d.validFrom < d.validTo, {
      path: ['validTo'],
      message: 'Dokumentet skal gælde til efter den dag, det gælder fra',
    }),
  output: z.object({ id: z.string(), sha256: z.string() }),
  run: async ({ tx, by, at }, { kind, title, validFrom, validTo, name, base64 }) => {
    const file = await judged({ name, bytes: base64.bytes })
    const own = { id: newId(at), enterprise: enterpriseOf(by), kind, title, at }
    const valid = { validFrom: validFrom ?? null, validTo: validTo ?? null }
    await insertDocument(tx, by, { ...own, ...valid, name: file.name, mediaType: file.mediaType, bytes: file.bytes })
    return { id: own.id, sha256: base64.toJSON().sha256 }
  },
})

export const listOwnDocuments = act('procurement.list-own-documents', {
  kind: 'read',
  may: ['supplier'],
  summary: 'Vis jeres egne dokumenter, og hvilke der gælder i dag',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ id: z.string(), kind: z.enum(documentKinds), title: z.string(), name: z.string(), sha256: z.string() },
        ...{ validFrom: DayOut.nullable(), validTo: DayOut.nullable(), holds: z.boolean() },
      }),
    ),
  }),
  run: async ({ tx, by, today }) => {
    const rows = await documentsOf(tx, enterpriseOf(by))
    const holds = (d: { validFrom: string | null; validTo: string | null }) =>
      (d.validFrom ?? today) <= today && (d.validTo === null || today < d.validTo)
    return { rows: rows.map((d) => ({ ...d, kind: d.kind as (typeof documentKinds)[number], holds: holds(d) })) }
  },
})

export const fetchOwnDocument = act('procurement.fetch-own-document', {
  kind: 'read',
  may: ['supplier'],
  summary: 'Hent et af jeres egne dokumenter',
  file: true,
  input: z.object({ id: Id }),
  output: FileOut,
  run: async ({ tx }, { id }) => {
    const found = await documentFile(tx, id)
    if (!found) throw new Refusal('not-found', 'Dokumentet findes ikke.')
    return { ...found, bytes: new Uint8Array(found.bytes) }
  },
})
