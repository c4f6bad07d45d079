import { createHash } from 'node:crypto'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'

/** Whoever is not logged in reads what all may read: every cache on the way may keep it for some minutes. */
export function openToCaches(c: WebContext): void {
  if (visitOf(c).loggedIn) return
  c.header('Cache-Control', 'public, max-age=300')
  c.header('Vary', 'Cookie, Accept-Language')
}

/** A file with its fingerprint: asked again with the same one, nothing is sent but that it still stands. */
export function fileOf(c: WebContext, body: string | Uint8Array, mediaType: string, name?: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
  openToCaches(c)
  c.header('ETag', etag)
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304)
  c.header('Content-Type', mediaType)
  if (name) c.header('Content-Disposition', `attachment; filename="${name.replace(/[^\w.-]+/g, '_')}"`)
  return c.body(typeof body === 'string' ? body : new Uint8Array(body))
}
