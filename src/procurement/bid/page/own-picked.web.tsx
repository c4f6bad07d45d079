import { visitOf, type WebContext } from '../../../platform/web/visit.ts'
import type { Attachment } from '../content/content.ts'
import { fetchOwnDocument } from '../own/document.acts.ts'

/** The ticked documents of one's own, as attachments. @throws Refusal not-found when one is not the caller's */
export async function ownPicked(c: WebContext): Promise<Attachment[]> {
  const ticked = Object.keys(await c.req.parseBody()).filter((name) => name.startsWith('eget-'))
  const picked: Attachment[] = []
  for (const name of ticked) {
    const file = await visitOf(c).do(fetchOwnDocument, { id: name.slice('eget-'.length) })
    picked.push({ name: file.name, mediaType: file.mediaType, base64: Buffer.from(file.bytes).toString('base64') })
  }
  return picked
}
