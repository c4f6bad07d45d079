import type { MiddlewareHandler } from 'hono'

/**
 * Sends a request for another host to the origin, 307 so that a form keeps its fields. 127.0.0.1 and localhost are two sites to
 * a browser: a login begun on one comes back to the other without its cookie. Comes before every other middleware. A proxy in
 * front must pass on Host or X-Forwarded-Host.
 */
export function canonicalHost(origin: string): MiddlewareHandler {
  const canonical = new URL(origin)
  return async (c, next) => {
    const host = c.req.header('host')
    if (host === undefined || host === canonical.host || c.req.header('x-forwarded-host') === canonical.host)
      return next()
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`${canonical.origin}${pathname}${search}`, 307)
  }
}
