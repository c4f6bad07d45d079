import { Refusal } from '../../kernel/refusal.ts'
import { docxText } from './docx-text.ts'
import { plain } from './entities.ts'
import type { Judged } from './kind.ts'
import { pdfText } from './pdf-text.ts'
import { entriesOf, unpack } from './zip.ts'

/** A file's own text, line by line; undefined for what holds none: a picture, a scan. */
export async function textOf(file: Pick<Judged, 'kind' | 'bytes'>): Promise<string | undefined> {
  const text = await read(file)
  return text === undefined || text.trim() === '' ? undefined : tidy(text)
}

async function read({ kind, bytes }: Pick<Judged, 'kind' | 'bytes'>): Promise<string | undefined> {
  switch (kind) {
    case 'txt':
    case 'md':
    case 'csv':
      return new TextDecoder('utf-8').decode(bytes)
    case 'docx':
      return docxText(bytes)
    case 'pdf':
      return pdfText(bytes)
    case 'odt':
      return xmlText(bytes, /^content\.xml$/, /<\/text:(?:p|h)>|<\/table:table-row>/g)
    case 'xlsx':
      return xmlText(bytes, /^xl\/sharedStrings\.xml$/, /<\/si>/g)
    case 'png':
    case 'jpg':
      return undefined
  }
}

/** The words of an archive's XML, a line where the mark says one ends. Only for searching: nothing is built of it. */
function xmlText(bytes: Buffer, part: RegExp, ends: RegExp): string | undefined {
  const entry = entriesOf(bytes).find((e) => part.test(e.name))
  if (entry === undefined) return undefined
  const xml = unpack(bytes, entry).toString('utf8')
  return plain(xml.replace(ends, '\n').replace(/<[^<>]*>/g, ' '))
}

const longest = 2_000_000

function tidy(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\uFEFF|\u00AD/gu, '')
  if (lines.length > longest)
    throw new Refusal('invalid', 'Filens tekst er for lang til at blive læst. Del dokumentet, og prøv igen.', {
      rule: 'FILE',
    })
  return lines.toWellFormed()
}
