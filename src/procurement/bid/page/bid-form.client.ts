import type { Asked } from '../content/asked.ts'
import { envelopeKinds, sealFor, type EnvelopeKind, type Letter } from '../content/content.ts'
import { contentsFrom } from '../content/from-form.ts'
import { base64 } from '../seal/bytes.ts'
import { sealedLetter } from '../seal/envelope.ts'
import { attachmentsOf } from './attachments.client.ts'
import { openDrafts } from './bid-draft.client.ts'
import { sendSealed } from './send-bid.client.ts'
import { showProblems } from './problems.client.ts'

export interface BidData {
  tender: string
  supplier: string
  asked: Asked
  seals: { envelopes: string; recipient: string }[]
  replaces?: string
}

interface Sealed {
  key: string
  body: string
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bid-form]')) begin(form)

/** What is written in the form leaves this browser sealed, or not at all. */
function begin(form: HTMLFormElement): void {
  const data = JSON.parse(form.dataset['bidForm'] ?? '{}') as BidData
  for (const part of form.querySelectorAll<HTMLElement>('[data-sealed-here]')) part.hidden = false
  openDrafts(form, data.tender)
  // The same sealed bid is sent again with the same key after a lost answer; a changed one is sealed anew.
  let sealed: Sealed | undefined
  form.addEventListener('input', () => void (sealed = undefined))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void handIn(form, data, sealed).then((kept) => void (sealed = kept))
  })
  // Only now can the form be sent: what it sends is taken over above.
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-sealed-here] button')) button.disabled = false
}

async function handIn(form: HTMLFormElement, data: BidData, before: Sealed | undefined): Promise<Sealed | undefined> {
  const { contents, problems } = contentsFrom(valuesIn(form), data.asked)
  showProblems(form, problems)
  if (problems.length) return undefined
  const button = form.querySelector<HTMLButtonElement>('[data-sealed-here] button')
  if (button) button.disabled = true
  try {
    const sealed = before ?? (await sealAll(form, data, contents))
    await sendSealed(form, data.tender, sealed)
    return sealed
  } catch (error) {
    showProblems(form, [
      { field: '', message: error instanceof Error ? error.message : 'Tilbuddet kunne ikke forsegles.' },
    ])
    return before
  } finally {
    if (button) button.disabled = false
  }
}

async function sealAll(
  form: HTMLFormElement,
  data: BidData,
  contents: Record<EnvelopeKind, Letter['content']>,
): Promise<Sealed> {
  const { tender, supplier, seals, replaces } = data
  const parts = await Promise.all(
    envelopeKinds.map(async (kind) => {
      const recipient = seals.find((s) => s.envelopes === sealFor(kind))?.recipient ?? ''
      const letter: Letter = {
        tender,
        supplier,
        kind,
        content: contents[kind],
        attachments: await attachmentsOf(form, kind),
      }
      return [kind, base64(await sealedLetter(letter, recipient))] as const
    }),
  )
  const body = JSON.stringify({ tender, ...(replaces ? { replaces } : {}), ...Object.fromEntries(parts) })
  return { key: crypto.randomUUID(), body }
}

function valuesIn(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}
