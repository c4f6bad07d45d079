import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

/** What a component becomes, as a string; for tests and for documents made outside a request. */
export async function rendered(node: Child): Promise<string> {
  return String(await html`${node}`)
}
