import type { Context } from 'hono'

/**
 * Whether a POST comes from a page of ours. Sec-Fetch-Site first: under `Referrer-Policy: no-referrer` the browser sends
 * `Origin: null` for our own forms too. A client that sends neither is no browser, and carries nobody else's cookies.
 */
export function fromOwnForm(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = c.req.header('origin')
  return from === undefined || from === new URL(origin).origin
}
