import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { destinationOf } from '../login/destination.ts'
import type { WebContext, WebEnv } from './visit.ts'
import type { Lang } from './words.ts'

const year = 60 * 60 * 24 * 365

/** Danish first; English one click away, remembered in a cookie that says nothing else. */
export function langOf(c: WebContext): Lang {
  return getCookie(c, 'sprog') === 'en' ? 'en' : 'da'
}

export function languageRoutes(origin: string): Hono<WebEnv> {
  const routes = new Hono<WebEnv>()
  routes.get('/sprog/:lang{da|en}', (c) => {
    setCookie(c, 'sprog', c.req.param('lang'), { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true })
    return c.redirect(destinationOf(origin, c.req.query('tilbage'), '/'), 303)
  })
  return routes
}
