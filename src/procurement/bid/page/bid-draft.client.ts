import { lockedWith, unlockedWith } from '../seal/age.ts'
import { base64, textOf, utf8 } from '../seal/bytes.ts'

/** A draft is locked here with the supplier's own passphrase; what is sent and kept cannot be read by anybody else. */
export function openDrafts(form: HTMLFormElement, tender: string): void {
  const part = form.querySelector<HTMLElement>('[data-draft]')
  const phrase = form.querySelector<HTMLInputElement>('#felt-kladde')
  const said = form.querySelector<HTMLElement>('[data-draft-said]')
  if (!part || !phrase || !said) return
  part.hidden = false
  const doing = (work: (passphrase: string) => Promise<string>) => () => {
    if (phrase.value.length < 12) said.textContent = 'Adgangssætningen skal være på mindst 12 tegn.'
    else
      void work(phrase.value).then(
        (words) => void (said.textContent = words),
        (e: unknown) => void (said.textContent = e instanceof Error ? e.message : 'Det gik ikke.'),
      )
  }
  form.querySelector('[data-draft-keep]')?.addEventListener(
    'click',
    doing((p) => keep(form, tender, p)),
  )
  form.querySelector('[data-draft-fetch]')?.addEventListener(
    'click',
    doing((p) => fetchDraft(form, tender, p)),
  )
}

async function keep(form: HTMLFormElement, tender: string, passphrase: string): Promise<string> {
  const values = [...new FormData(form)].filter(([name, v]) => typeof v === 'string' && !name.startsWith('_'))
  const draft = base64(await lockedWith(passphrase, utf8(JSON.stringify(Object.fromEntries(values)))))
  const answer = await fetch('/api/procurement/keep-draft', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ tender, draft }),
  })
  if (!answer.ok) throw new Error('Kladden blev ikke gemt. Prøv igen.')
  return 'Kladden er gemt.'
}

async function fetchDraft(form: HTMLFormElement, tender: string, passphrase: string): Promise<string> {
  const answer = await fetch(`/api/procurement/fetch-draft?tender=${encodeURIComponent(tender)}`)
  if (!answer.ok) throw new Error('I har ikke gemt en kladde.')
  const locked = new Uint8Array(await answer.arrayBuffer())
  const opened = await unlockedWith(passphrase, locked).catch(() => undefined)
  if (!opened) throw new Error('Adgangssætningen passer ikke til kladden.')
  fill(form, JSON.parse(textOf(opened)) as Record<string, string>)
  return 'Kladden er hentet.'
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) field.value = values[field.name] ?? ''
    if (!(field instanceof HTMLInputElement) || field.name === '' || field.name.startsWith('_')) continue
    if (field.type === 'checkbox') field.checked = field.name in values
    else if (field.type === 'radio') field.checked = values[field.name] === field.value
    else if (field.type === 'text') field.value = values[field.name] ?? ''
  }
  form.dispatchEvent(new Event('input'))
}
