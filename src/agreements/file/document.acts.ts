import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { holdsPrintedCpr } from '../../kernel/printed-cpr.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { documentId } from '../../cases/index.ts'
import { allText, judged } from '../../platform/documents-in/index.ts'
import {
  act,
  Chosen,
  Code,
  DayIn,
  FileIn,
  FileOut,
  Id,
  insiders,
  optional,
  OptionalText,
  sha256Of,
  supplierStaff,
  Text,
  Whole,
} from '../../platform/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { fileKeepers, lotIdOf, ownAgreement, supplierOf } from '../own.acts.ts'
import { LotNo } from '../lot-no.ts'
import { documentBytes, insertDocument, type KeptFile } from './document.store.ts'
import { annexKinds, documentsOf, requirementsOf } from './file.store.ts'
import { atField, rowOf } from './must.ts'

export const fileDocument = act('agreements.file-document', {
  kind: 'change',
  may: fileKeepers,
  summary: 'Læg et dokument i aftalens mappe med gyldighed: en fil, et papir i arkivet eller stedet, det ligger',
  takesFile: true,
  input: z.object({
    agreement: AgreementCode,
    lot: LotNo,
    enterprise: optional(Code).describe('Leverandøren, det er fra'),
    kind: Chosen('hvad dokumentet er'),
    title: Text('dokumentets titel', 300),
    validFrom: optional(DayIn),
    validBefore: optional(DayIn).describe('Den første dag, det ikke længere gælder'),
    warnDays: optional(Whole('dage før udløb', 1, 730)),
    name: optional(FileIn.name),
    base64: z.preprocess((v) => (v === '' ? undefined : v), FileIn.base64.optional()),
    paper: OptionalText(120).describe('Et papir i arkivet, ved et af dets numre'),
    place: OptionalText(300).describe('Hvor det ligger, når det hverken er en fil eller et papir her'),
    requirement: optional(Id).describe('Kravet, det svarer på'),
    replaces: optional(Id).describe('Dokumentet, det afløser'),
  }),
  output: z.object({ document: z.string(), sha256: z.string().nullable() }),
  run: async (work, { name, base64, paper, place, ...input }) => {
    const { tx, by } = work
    const agreement = await ownAgreement(work, input.agreement)
    if (!(await annexKinds(tx)).some((k) => k.code === input.kind)) throw atField('kind', 'Vælg en slags fra listen')
    mustHaveValidity(input)
    if (input.replaces !== undefined) rowOf(await documentsOf(tx, agreement.code), input.replaces)
    if (input.requirement !== undefined) rowOf(await requirementsOf(tx, agreement.code), input.requirement)
    mustLieOnce({ file: base64, paper, place })
    const file = base64 === undefined ? null : await keptFile(name ?? '', base64.bytes)
    const where = { caseDocument: paper === undefined ? null : await documentId(tx, paper, by.world), place, file }
    const whose = { lot: lotIdOf(agreement, input.lot), enterprise: supplierOf(agreement, input.enterprise) }
    const id = newId(work.at)
    await insertDocument(tx, by, { ...input, ...where, ...whose, id, on: work.today })
    return { document: id, sha256: file?.sha256 ?? null }
  },
})

function mustHaveValidity({
  validFrom,
  validBefore,
}: {
  validFrom?: string | undefined
  validBefore?: string | undefined
}) {
  if (validFrom !== undefined && validBefore !== undefined && validBefore <= validFrom)
    throw atField('validBefore', 'Dokumentet skal gælde mindst én dag')
}

function mustLieOnce({ file, paper, place }: { file: unknown; paper: unknown; place: unknown }): void {
  const places = [file, paper, place].filter((v) => v !== undefined).length
  if (places === 1) return
  const message =
    places === 0
      ? 'Vælg en fil, skriv papirets nummer, eller skriv, hvor dokumentet ligger'
      : 'Vælg kun ét: en fil, et papir eller et sted'
  throw atField('base64', message)
}

async function keptFile(name: string, bytes: Buffer): Promise<KeptFile> {
  const file = await judged({ name, bytes })
  if (holdsPrintedCpr(allText(file))) {
    const message = 'Filen indeholder et CPR-nummer, og leverandøren kan læse mappen. Fjern nummeret først.'
    throw new Refusal('unlawful', message, { rule: 'NO-CPR', issues: [{ field: 'base64', message }] })
  }
  return { name: file.name, mediaType: file.mediaType, bytes: file.bytes, sha256: sha256Of(file.bytes) }
}

export const fetchAgreementFile = act('agreements.fetch-document', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Hent en fil i aftalens mappe, efter at dens kontrolsum er regnet efter',
  file: true,
  input: z.object({ agreement: AgreementCode, document: Id }),
  output: FileOut,
  run: async ({ tx }, { agreement, document }) => {
    const { sha256, ...file } = await documentBytes(tx, agreement, document)
    if (sha256Of(file.bytes) === sha256) return { ...file, bytes: new Uint8Array(file.bytes) }
    throw new Refusal('conflict', `Filen ${file.name} er beskadiget. Hent den fra en sikkerhedskopi.`, { rule: 'FILE' })
  },
})
