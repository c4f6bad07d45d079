import type { PrintedTable } from '../../cases/index.ts'
import type { NoteGiven } from './note.input.ts'

/** What a version of a note says, as it lies. A note recorded from a paper has no tables of its own: they are the document's. */
export type NoteContent = NoteSays & { tables?: PrintedTable[] }
export type NoteSays = Omit<NoteGiven, 'tables'>

/** What is not said is empty, so that every version of every age can be read. */
export function contentOf(title: string, stored: Partial<NoteContent> | undefined): NoteContent {
  const staffing = (stored?.staffing ?? []).map((s) => ({ ...s, pricePerPostOere: BigInt(s.pricePerPostOere) }))
  return { ...nothingSaid, title, ...stored, staffing }
}

const nothingSaid = {
  partners: [],
  category: { options: [], ticked: [] },
  hearings: [],
  districts: [],
  risk: { reasons: [] },
  indicators: [],
  predecessors: [],
  texts: [],
}
