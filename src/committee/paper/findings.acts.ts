import { findingsIn, type Finding } from '../../platform/documents/personal.ts'
import type { Work } from '../../platform/index.ts'
import { writtenTexts } from './document.ts'
import type { PaperRow } from './paper.store.ts'
import { contentOfPaper, paperBlocks, type Content } from './reading.acts.ts'
import { writtenOf } from './row.ts'

export async function findingsOf(work: Work, row: PaperRow): Promise<Finding[]> {
  return findingsOn(row, await contentOfPaper(work, row))
}

export function findingsOn(row: PaperRow, content: Content): Finding[] {
  return findingsIn(paperBlocks(row, content), writtenTexts(writtenOf(row)))
}
