import { lockedWith, newKeyPair } from '../seal/age.ts'
import { utf8 } from '../seal/bytes.ts'

for (const part of document.querySelectorAll<HTMLElement>('[data-opener-key]')) begin(part)

/** The key is made here, saved as a locked file, and its public half put in the form below. */
function begin(part: HTMLElement): void {
  const phrase = part.querySelector('input')
  const said = part.querySelector<HTMLElement>('[role=status]')
  const recipientField = document.querySelector<HTMLTextAreaElement>('textarea[name=recipient]')
  if (!phrase || !said || !recipientField) return
  part.hidden = false
  part.querySelector('button')?.addEventListener('click', () => {
    if (phrase.value.length < 12) said.textContent = 'Adgangssætningen skal være på mindst 12 tegn.'
    else
      void make(phrase.value, recipientField).then(
        () => void (said.textContent = 'Filen er gemt. Meld nu nøglen nedenfor.'),
      )
  })
}

async function make(passphrase: string, field: HTMLTextAreaElement): Promise<void> {
  const { identity, recipient } = await newKeyPair()
  const locked = new Uint8Array(await lockedWith(passphrase, utf8(`${identity}\n`)))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([locked], { type: 'application/octet-stream' }))
  link.download = 'vifte-aabner.age'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  field.value = recipient
}
