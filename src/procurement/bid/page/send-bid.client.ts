/** Sends what is sealed, with a bar for how far it is; when it is received, the page with the receipt comes. @throws Error in Danish */
export async function sendSealed(
  form: HTMLFormElement,
  tender: string,
  sealed: { key: string; body: string },
): Promise<void> {
  const bar = form.querySelector('progress')
  if (bar) bar.hidden = false
  const { status, text } = await posted('/api/procurement/submit-bid', sealed, (percent) => {
    if (bar) bar.value = percent
  })
  if (status === 200) location.assign(`/udbud/${encodeURIComponent(tender)}/tilbud?gjort=afleveret`)
  else throw new Error(said(text))
}

/** With the old way of asking, for the new one does not tell how much has been sent. */
function posted(
  address: string,
  { key, body }: { key: string; body: string },
  sent: (percent: number) => void,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('Content-Type', 'application/json')
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.addEventListener('progress', (e) => sent(e.lengthComputable ? (e.loaded / e.total) * 100 : 50))
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    request.addEventListener('error', () =>
      reject(
        new Error('Forbindelsen blev afbrudt. Tryk igen: det samme forseglede tilbud bliver kun modtaget én gang.'),
      ),
    )
    request.send(body)
  })
}

function said(text: string): string {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message)
  } catch {
    // Not ours: a proxy's own page.
  }
  return 'Tilbuddet blev ikke modtaget. Prøv igen.'
}
