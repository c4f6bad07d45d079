import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Hono, type Context } from 'hono'
import { favicon, mark } from './mark.ts'
import { dkfdsFolder, dkfdsHref } from './places.ts'
import { scriptAt } from './scripts.ts'
import { stylesheet, stylesheetHref } from './style.ts'

const forEver = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'

/** The look's own files: style sheet, scripts, fonts, icons, mark. Nothing here needs a login. */
export function assets(): Hono {
  const app = new Hono()
  app.get(stylesheetHref(), async (c) => send(c, (await stylesheet()).css, 'text/css; charset=utf-8', forEver))
  app.get('/static/favicon.svg', (c) => send(c, favicon(), 'image/svg+xml', aDay))
  app.get('/static/vifte.svg', (c) => send(c, mark({ size: 96, title: 'Vifte' }), 'image/svg+xml', aDay))
  app.get('/static/:file{[a-z-]+-[0-9a-f]+\\.js}', scriptFile)
  app.get('/favicon.ico', (c) => c.redirect('/static/favicon.svg', 308))
  app.get(`${dkfdsHref}/*`, designSystemFile)
  return app
}

function scriptFile(c: Context): Response | Promise<Response> {
  const script = scriptAt(c.req.path)
  return script ? send(c, script.code, 'text/javascript; charset=utf-8', forEver) : c.notFound()
}

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

/** Only the folders a page uses, and only known kinds of file; the font's licence lies beside it. */
async function designSystemFile(c: Context): Promise<Response> {
  const path = normalize(c.req.path.slice(dkfdsHref.length))
  const type = types[extname(path)]
  if (type === undefined || !/^\/(img|fonts)\/[\w/.-]+$/.test(path)) return c.notFound()
  try {
    return send(c, await readFile(join(dkfdsFolder, path)), type, forEver)
  } catch {
    return c.notFound()
  }
}

function send(c: Context, body: string | Buffer, type: string, cache: string): Response {
  c.header('Content-Type', type)
  c.header('Cache-Control', cache)
  c.header('X-Content-Type-Options', 'nosniff')
  return c.body(typeof body === 'string' ? body : new Uint8Array(body))
}
