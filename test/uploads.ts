import type { TestHouse } from './house.ts'

export interface Sent {
  status: number
  location: string
  page: string
}

/** A form with a file, as a browser sends it. */
export async function sentFile(
  house: TestHouse,
  address: string,
  as: string | undefined,
  file: { name: string; bytes: Uint8Array } | undefined,
  fields: Record<string, string> = {},
): Promise<Sent> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('_key', crypto.randomUUID())
  body.set('base64', file ? new File([new Uint8Array(file.bytes)], file.name) : new File([], ''))
  return answerOf(await house.request(address, { method: 'POST', ...(as ? { as } : {}), body }))
}

/** A form without one. */
export async function sentForm(
  house: TestHouse,
  address: string,
  as: string,
  fields: Record<string, string>,
): Promise<Sent> {
  return answerOf(await house.request(address, { method: 'POST', as, body: new URLSearchParams(fields) }))
}

async function answerOf(response: Response): Promise<Sent> {
  const location = response.headers.get('Location') ?? ''
  return { status: response.status, location, page: await response.text() }
}

export function base64(text: string | Uint8Array): string {
  return Buffer.from(text as string).toString('base64')
}

/** Every field of a page's forms, as a browser would send them again. */
export function fieldsOf(page: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const plain = (text: string) =>
    text
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const unticked = /type="(?:checkbox|radio)"/.test(tag) && !/\schecked/.test(tag)
    if (!unticked && !/type="file"/.test(tag)) fields[attribute(tag, 'name')] = attribute(tag, 'value')
  }
  for (const [, tag = '', text = ''] of page.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g))
    fields[attribute(tag, 'name')] = plain(text)
  for (const [, tag = '', options = ''] of page.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g))
    fields[attribute(tag, 'name')] = attribute(
      /<option\b[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? /<option\b[^>]*>/.exec(options)?.[0] ?? '',
      'value',
    )
  return fields
}
