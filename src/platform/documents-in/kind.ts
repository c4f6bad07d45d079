import { fileTypeFromBuffer } from 'file-type'
import { holdsPrintedCpr } from '../../kernel/printed-cpr.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { cleanName } from './name.ts'
import { isZip, mustUnpackAsTold } from './zip.ts'

/** What may be kept: the ending, and the media type it is sent with. */
export const kinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const
export type Kind = keyof typeof kinds

export const largestFile = 25 * 1024 * 1024

export interface Judged {
  name: string
  kind: Kind
  mediaType: string
  bytes: Buffer
}

/**
 * A file somebody sent, judged by its bytes and not by what it calls itself.
 * @throws Refusal invalid when it is empty, too large, of a kind that is not kept, or another kind than its name says
 */
export async function judged(sent: { name: string; bytes: Buffer }): Promise<Judged> {
  const name = cleanName(sent.name)
  const { bytes } = sent
  if (namesPerson(name))
    refuse('Filens navn indeholder et CPR-nummer. Giv filen et andet navn, og vælg den igen.', 'NO-CPR')
  if (bytes.length === 0) refuse('Filen er tom. Vælg den igen, eller gem dokumentet og prøv igen.')
  if (bytes.length > largestFile) refuse('Filen er for stor. En fil må højst fylde 25 MB.')
  const said = endingOf(name)
  const kind = await kindOf(bytes, said)
  if (kind === undefined)
    refuse(`Filen er ikke af en slags, der kan gemmes. Vælg en af: ${Object.keys(kinds).join(', ')}.`)
  if (said !== kind)
    refuse(`Filen hedder ${name}, men dens indhold er ${kind}. Giv den det rigtige navn, eller vælg den rigtige fil.`)
  return { name, kind, mediaType: kinds[kind], bytes }
}

async function kindOf(bytes: Buffer, said: string): Promise<Kind | undefined> {
  if (isZip(bytes)) mustUnpackAsTold(bytes)
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext
  if (found !== undefined && isKind(found)) return found
  if (found !== undefined && found !== 'xml') return undefined
  if (!isText(bytes) || !isTextKind(said)) return isText(bytes) && said === '' ? 'txt' : undefined
  return said
}

/** UTF-8 without null bytes. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function endingOf(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return { jpeg: 'jpg', markdown: 'md' }[ending] ?? ending
}

function isKind(ending: string): ending is Kind {
  return ending in kinds
}

function isTextKind(ending: string): ending is Kind {
  return ['txt', 'md', 'csv'].includes(ending)
}

/** Words and numbers in a file's name are put together with anything: "sag_0101901234x.pdf". */
function namesPerson(name: string): boolean {
  return holdsPrintedCpr(name.replaceAll('_', ' ').replace(/[^\d\s-]/g, '|'))
}

function refuse(message: string, rule = 'FILE'): never {
  throw new Refusal('invalid', message, { rule, issues: [{ field: 'base64', message }] })
}
