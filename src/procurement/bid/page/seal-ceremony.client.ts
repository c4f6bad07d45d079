import { base64 } from '../seal/bytes.ts'
import { makeSeal } from '../seal/split.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ceremony]')) begin(form)

function begin(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLElement>('[data-ceremony-now]')
  const said = form.querySelector<HTMLElement>('[data-ceremony-said]')
  const field = form.querySelector<HTMLInputElement>('input[name=seals]')
  if (!part || !said || !field) return
  part.hidden = false
  form.addEventListener('submit', (event) => {
    if (field.value !== '') return
    event.preventDefault()
    const chosen = [...form.querySelectorAll<HTMLInputElement>('input[data-recipient]:checked')]
    const k = Number(form.querySelector<HTMLInputElement>('input[name=k]')?.value)
    if (!(Number.isInteger(k) && k >= 2 && k <= chosen.length)) {
      said.textContent = 'Vælg mindst to åbnere, og skriv et antal mellem 2 og så mange, I er.'
      return
    }
    said.textContent = 'Seglet laves …'
    void ceremony(k, chosen).then(
      (seals) => {
        field.value = JSON.stringify({ k, seals })
        form.submit()
      },
      () => void (said.textContent = 'Seglet kunne ikke laves. Genindlæs siden, og prøv igen.'),
    )
  })
}

/** Three keys with the same openers; each is gone when its shares are wrapped. */
async function ceremony(k: number, chosen: readonly HTMLInputElement[]) {
  const recipients = chosen.map((c) => c.dataset['recipient'] ?? '')
  const seals = []
  for (const envelopes of ['quality', 'price', 'rehearsal']) {
    const { recipient, shares } = await makeSeal(k, recipients)
    const wrapped = shares.map((s, i) => ({
      ...{ key: Number(chosen[i]?.value), wrapped: base64(s.wrapped), sha256: s.sha256 },
    }))
    seals.push({ envelopes, recipient, shares: wrapped })
  }
  return seals
}
