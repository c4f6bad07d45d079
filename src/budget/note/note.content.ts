import type { PrintedTable } from '../../cases/index.ts'
import type { NoteGiven } from './note.input.ts'

/** What a version of a note says, as it lies. A note recorded from a paper has no tables of its own: they are the document's. */
export type NoteContent = NoteSays & { tables?: PrintedTable[] }
export type NoteSays = Omit<NoteGiven, 'tables'>

export type NoteHead = Pick<NoteSays, 'title' | 'priceLevel' | 'requestedBy' | 'administration'>

/**
 * What is not said is empty, so that every version of every age can be read. A version that says its title says all of its head; an older
 * one had it in the note.
 */
export function contentOf(head: NoteHead, stored: Partial<NoteContent> | undefined): NoteContent {
  const staffing = (stored?.staffing ?? []).map((s) => ({ ...s, pricePerPostOere: BigInt(s.pricePerPostOere) }))
  return stored?.title === undefined
    ? { ...nothingSaid, ...head, ...stored, title: head.title, staffing }
    : { ...nothingSaid, ...stored, title: stored.title, staffing }
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
