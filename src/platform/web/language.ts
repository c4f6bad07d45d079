import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { WebContext, WebEnv } from './visit.ts'
import type { Lang } from './words.ts'

const year = 60 * 60 * 24 * 365

/** Danish first; English one click away, remembered in a cookie that says nothing else. */
export function langOf(c: WebContext): Lang {
  return getCookie(c, 'sprog') === 'en' ? 'en' : 'da'
}

export function languageRoutes(): Hono<WebEnv> {
  const routes = new Hono<WebEnv>()
  routes.get('/sprog/:lang{da|en}', (c) => {
    setCookie(c, 'sprog', c.req.param('lang'), { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true })
    const back = c.req.query('tilbage') ?? '/'
    return c.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303)
  })
  return routes
}
