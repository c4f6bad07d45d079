import type { FileMade } from '../file.ts'
import { docxOf } from './docx.ts'
import { htmlOf } from './html.tsx'
import type { Doc } from './model.ts'
import { pdfOf } from './pdf.ts'

export const documentFormats = ['pdf', 'docx', 'html'] as const
export type DocumentFormat = (typeof documentFormats)[number]

const mediaTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

/** The document as a file, named by its title. @throws Refusal unlawful when it cannot be an accessible PDF */
export async function fileOf(doc: Doc, format: DocumentFormat): Promise<FileMade> {
  return { name: `${nameOf(doc.title)}.${format}`, mediaType: mediaTypes[format], bytes: await bytesOf(doc, format) }
}

async function bytesOf(doc: Doc, format: DocumentFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'pdf') return pdfOf(doc)
  if (format === 'docx') return docxOf(doc)
  return new TextEncoder().encode(await htmlOf(doc))
}

function nameOf(title: string): string {
  return (
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} .,-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 100)
      .trim() || 'papir'
  )
}
