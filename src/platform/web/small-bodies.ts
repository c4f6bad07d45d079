import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/**
 * Nothing above the most the address takes, in bytes, is read. A body that tells its length, as all do that forms and programs send, is
 * judged by what it tells (the server holds it to that); one that does not is counted as it comes, which is dear.
 */
export function smallBodies(mostOf: (path: string) => number, tooLarge: (c: Context) => Response): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const told = c.req.header('Content-Length')
    const maxSize = mostOf(c.req.path)
    if (told === undefined || c.req.header('Transfer-Encoding') !== undefined)
      return bodyLimit({ maxSize, onError: tooLarge })(c, next)
    return Number(told) > maxSize ? tooLarge(c) : next()
  }
}
