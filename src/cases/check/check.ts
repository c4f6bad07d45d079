import type { Archive, Finding } from './archive.ts'
import { checkRules } from './rules/index.ts'

/** What the rules find in a document, from its content, its head, the documents of the same things and the registers. */
export function checkDocument(archive: Archive): Finding[] {
  return checkRules.flatMap((rule) => rule(archive))
}
