import type { z } from 'zod'
import { capital } from '../../kernel/text.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { showFile } from './file.acts.ts'

export type FileShown = z.output<(typeof showFile)['output']>
export type RequirementShown = FileShown['requirements'][number]
export type DocumentShown = FileShown['documents'][number]

const inWords = ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti']
const many = (n: number, one: string, more: string) => `${inWords[n] ?? n} ${n === 1 ? one : more}`

/** What the file answers first: what is not met, and what lapses. */
export function fileSentence({ requirements, documents }: FileShown): string {
  const late = requirements.filter((r) => r.state.kind === 'overdue').length
  const open = requirements.filter((r) => ['open', 'soon', 'partly'].includes(r.state.kind)).length
  const lapsing = documents.filter((d) => d.state.kind === 'soon' || d.state.kind === 'lapsed').length
  const parts = [
    late === 0 ? null : `${many(late, 'krav er', 'krav er')} over fristen`,
    open === 0 ? null : `${many(open, 'krav', 'krav')} mangler endnu`,
    lapsing === 0 ? null : `${many(lapsing, 'dokument', 'dokumenter')} er udløbet eller tæt på`,
  ].filter((p) => p !== null)
  if (requirements.length + documents.length === 0) return 'Mappen er tom endnu.'
  if (parts.length === 0) return 'Alle krav er opfyldt, og intet dokument er ved at udløbe.'
  return capital(parts.join(', ')) + '.'
}

/** A state as it came through an act's output. */
export function toneOf(state: { tone: string }): Tone {
  return state.tone as Tone
}

/** Where a document is read: its file, its paper, or nowhere here. */
export function documentHref(agreement: string, d: DocumentShown): string | undefined {
  if (d.sha256 !== null) return `/aftaler/${encodeURIComponent(agreement)}/mappe/fil/${d.id}`
  return d.caseDocument === null ? undefined : `/sager/${encodeURIComponent(d.caseDocument)}`
}

/** "Delaftale 1" of the lot's id, or the whole agreement. */
export function lotWords(
  lots: readonly { id: string; lot: number | null; position: number }[],
  id: string | null,
): string {
  const lot = lots.find((l) => l.id === id)
  return lot === undefined ? 'Hele aftalen' : `Delaftale ${lot.lot ?? lot.position}`
}
