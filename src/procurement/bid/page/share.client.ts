import { unlockedWith } from '../seal/age.ts'
import { base64, fromBase64, textOf } from '../seal/bytes.ts'
import { unwrapShare } from '../seal/split.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-share-form]')) begin(form)

/** The key file is read and used here; only the share it unlocks goes into the form. */
function begin(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLElement>('[data-unlock]')
  const said = form.querySelector<HTMLElement>('[data-unlock-said]')
  const [file, phrase] = form.querySelectorAll<HTMLInputElement>('[data-unlock] input')
  const share = form.querySelector<HTMLTextAreaElement>('textarea[name=secret]')
  if (!part || !said || !file || !phrase || !share) return
  part.hidden = false
  form.querySelector('[data-unlock-now]')?.addEventListener('click', () => {
    said.textContent = 'Låses op …'
    void unlocked(file.files?.[0], phrase.value, form.dataset['shareForm'] ?? '').then(
      (text) => {
        share.value = text
        said.textContent = 'Andelen er låst op. Giv den nu.'
      },
      (e: unknown) => void (said.textContent = e instanceof Error ? e.message : ''),
    )
  })
}

async function unlocked(file: File | undefined, passphrase: string, wrapped: string): Promise<string> {
  if (!file) throw new Error('Vælg din nøglefil.')
  const locked = new Uint8Array(await file.arrayBuffer())
  const opened = await unlockedWith(passphrase, locked).catch(() => undefined)
  if (!opened) throw new Error('Adgangssætningen passer ikke til nøglefilen.')
  const share = await unwrapShare(textOf(opened).trim(), fromBase64(wrapped)).catch(() => undefined)
  if (!share) throw new Error('Andelen er låst til en anden nøgle end den, filen holder.')
  return base64(share)
}
