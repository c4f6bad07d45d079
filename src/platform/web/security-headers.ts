import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { WebEnv } from './visit.ts'

/**
 * The policy every page passes: nothing inline, nothing from elsewhere, no frame. Strict transport only over https. Set before
 * the page is made: headers added to a finished response make the server copy it, which costs more than drawing it.
 */
export function securityHeaders(origin: string): MiddlewareHandler<WebEnv> {
  const fixed = Object.entries({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Permitted-Cross-Domain-Policies': 'none',
    ...(origin.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  })
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64')
    c.set('secureHeadersNonce', nonce)
    for (const [name, value] of fixed) c.header(name, value)
    c.header('Content-Security-Policy', policy(nonce))
    await next()
  }
}

function policy(nonce: string): string {
  return (
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; ` +
    `form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  )
}
