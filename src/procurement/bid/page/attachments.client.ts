import type { Attachment, EnvelopeKind } from '../content/content.ts'
import { base64 } from '../seal/bytes.ts'

/** What goes into an envelope beside its answers: the chosen files, and for qualification the ticked documents of one's own. */
export async function attachmentsOf(form: HTMLFormElement, kind: EnvelopeKind): Promise<Attachment[]> {
  const files = [...form.querySelectorAll<HTMLInputElement>(`input[type=file][name^="bilag-${kind}-"]`)]
  const chosen = files.flatMap((input) => [...(input.files ?? [])].map(fromFile))
  const ticked =
    kind === 'qualification' ? [...form.querySelectorAll<HTMLInputElement>('input[name^="eget-"]:checked')] : []
  return Promise.all([...chosen, ...ticked.map((input) => fromOwn(input.name.slice('eget-'.length)))])
}

async function fromFile(file: File): Promise<Attachment> {
  return {
    ...{ name: file.name.slice(-200), mediaType: file.type || 'application/octet-stream' },
    base64: base64(new Uint8Array(await file.arrayBuffer())),
  }
}

/** The name is the one the document was kept under. @throws Error in Danish */
async function fromOwn(id: string): Promise<Attachment> {
  const answer = await fetch(`/indkoeb/dokumenter/${id}`)
  if (!answer.ok) throw new Error('Et af jeres egne dokumenter kunne ikke hentes. Tilbuddet er ikke sendt.')
  const named = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
  return {
    ...{ name: named === undefined ? 'dokument' : decodeURIComponent(named) },
    mediaType: answer.headers.get('Content-Type') ?? 'application/octet-stream',
    base64: base64(new Uint8Array(await answer.arrayBuffer())),
  }
}
