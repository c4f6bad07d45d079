import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/**
 * Nothing above `maxSize` bytes is read. A body that tells its length, as all do that forms and programs send, is judged by
 * what it tells (the server holds it to that); one that does not is counted as it comes, which is dear.
 */
export function smallBodies(maxSize: number, tooLarge: (c: Context) => Response): MiddlewareHandler {
  const counted = bodyLimit({ maxSize, onError: tooLarge })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const told = c.req.header('Content-Length')
    if (told === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next)
    return Number(told) > maxSize ? tooLarge(c) : next()
  }
}
