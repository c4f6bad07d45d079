import { z } from 'zod'
import { holdsPrintedCpr, scrubPrintedCpr } from '../../kernel/printed-cpr.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  DayOut,
  everyone,
  FileIn,
  FileOut,
  optional,
  sha256Of,
  Text,
  Whole,
  type Work,
} from '../../platform/index.ts'
import { judged, textOf, type Judged } from '../../platform/documents-in/index.ts'
import { documentId } from '../document/find.store.ts'
import {
  addFound,
  attachedFile,
  attachmentsOf,
  attachmentWith,
  insertAttachment,
  keepFile,
  lockedDocument,
  verifiedAfter,
  type Corrupted,
} from './file.store.ts'

export const filers = ['secretary', 'officer', 'controller', 'admin'] as const
const DocumentRef = Text('papirets nummer', 120)

export const attachFile = act('cases.attach-file', {
  kind: 'change',
  may: filers,
  summary: 'Vedhæft en fil til et papir; slagsen ses på indholdet, og filen gemmes under sin kontrolsum',
  takesFile: true,
  input: z.object({ document: DocumentRef, ...FileIn, annexNo: optional(Whole('bilagets nummer', 0, 500)) }),
  output: z.object({ document: z.string(), no: z.number(), sha256: z.string(), searched: z.boolean() }),
  run: async (work, input) => {
    const document = await documentId(work.tx, input.document, work.by.world)
    const file = await judged({ name: input.name, bytes: input.base64.bytes })
    return attach(work, { document, file, text: await textOf(file), annexNo: input.annexNo ?? null })
  },
})

/** Put a judged file on a document, whatever door it came through. @throws Refusal unlawful, conflict, not-found */
export async function attach(
  { tx, by, at, today }: Pick<Work, 'tx' | 'by' | 'at' | 'today'>,
  a: { document: string; file: Judged; text: string | undefined; annexNo: number | null },
): Promise<{ document: string; no: number; sha256: string; searched: boolean }> {
  const owner = await lockedDocument(tx, a.document)
  if (owner.open) mustHoldNoCpr(a.text)
  const sha256 = await keepFile(tx, a.file)
  const there = await attachmentWith(tx, a.document, sha256)
  if (there !== undefined) refuse('conflict', `Papiret har allerede den fil som nr. ${there}.`)
  const text = a.text === undefined ? null : scrubPrintedCpr(a.text)
  const { name, bytes } = a.file
  const rest = { name, file: sha256, size: bytes.length, annexNo: a.annexNo, text, on: today, by }
  const no = await insertAttachment(tx, { id: newId(at), document: a.document, world: owner.world, ...rest })
  if (text !== null) await addFound(tx, a.document, text)
  return { document: a.document, no, sha256, searched: text !== null }
}

/** @throws Refusal unlawful: what anybody may read holds no personal number */
export function mustHoldNoCpr(text: string | undefined): void {
  if (text !== undefined && holdsPrintedCpr(text))
    refuse(
      'unlawful',
      'Filen indeholder et CPR-nummer, og papiret er åbent for alle. Fjern nummeret, eller luk papiret først.',
      'NO-CPR',
    )
}

function refuse(code: 'conflict' | 'unlawful', message: string, rule?: string): never {
  const issues = [{ field: 'base64', message }]
  throw new Refusal(code, message, { ...(rule === undefined ? {} : { rule }), issues })
}

export const listFiles = act('cases.list-files', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et papirs vedhæftede filer med størrelse, slags og kontrolsum',
  input: z.object({ document: DocumentRef }),
  output: z.object({
    document: z.string(),
    rows: z.array(
      z.object({
        no: z.number(),
        name: z.string(),
        size: z.number(),
        mediaType: z.string(),
        sha256: z.string(),
        annexNo: z.number().nullable(),
        filedOn: DayOut,
        searched: z.boolean(),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const document = await documentId(tx, input.document, by.world)
    return { document, rows: await attachmentsOf(tx, document) }
  },
})

export const fetchFile = act('cases.fetch-file', {
  kind: 'read',
  may: everyone,
  summary: 'Hent en vedhæftet fil, efter at dens kontrolsum er regnet efter',
  file: true,
  input: z.object({ document: DocumentRef, no: Whole('filens nummer', 1, 100_000) }),
  output: FileOut,
  run: async ({ tx, by }, input) => {
    const { sha256, ...file } = await attachedFile(tx, await documentId(tx, input.document, by.world), input.no)
    if (sha256Of(file.bytes) !== sha256)
      throw new Refusal(
        'conflict',
        `Filen ${file.name} er beskadiget: dens indhold svarer ikke til kontrolsummen. Hent den fra en sikkerhedskopi.`,
        { rule: 'FILE', sha256 },
      )
    return { ...file, bytes: new Uint8Array(file.bytes) }
  },
})

export const verifyFiles = act('cases.verify-files', {
  kind: 'read',
  may: ['auditor', 'admin', 'controller', 'secretary'],
  summary: 'Regn hver gemt fils kontrolsum efter, og nævn dem, der er beskadiget',
  input: z.object({}),
  output: z.object({
    files: z.number(),
    corrupted: z.array(z.object({ document: z.string().nullable(), name: z.string(), sha256: z.string() })),
  }),
  run: async ({ tx }) => {
    const corrupted: Corrupted[] = []
    let files = 0
    for (let after: string | null = ''; after !== null;) {
      const part = await verifiedAfter(tx, after, fewAtATime)
      files += part.n
      corrupted.push(...part.corrupted)
      after = part.last
    }
    return { files, corrupted }
  },
})
/** At most 25 MB each: what the database reads in one statement stays well inside its time. */
const fewAtATime = 20
