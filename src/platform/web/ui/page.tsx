import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { stylesheetHref } from '../style.ts'
import type { FrameWords, Lang } from '../words.ts'
import { Band, type World } from './band.tsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Footer } from './footer.tsx'
import { Header, type FrameLinks, type MenuItem, type Person } from './header.tsx'

export interface Script {
  src: string
  /** Subresource integrity, `sha384-…`. */
  integrity?: string | undefined
}

export interface PageProps {
  /** Of this page alone; the product's name is added. */
  title: string
  lang: Lang
  /** Of the page itself, where it differs from its frame. */
  bodyLang?: Lang | undefined
  /** The request's CSP nonce, for `scripts`. */
  nonce: string
  /** The path of this page, for the way back from the language switch. */
  path: string
  person?: Person | undefined
  menu: readonly MenuItem[]
  world: World
  /** The demo's date in words, "tirsdag den 3. marts 2026". Leave out in production. */
  today?: string | undefined
  crumbs?: readonly Crumb[] | undefined
  /** Puts "Fejl:" first in the title, so that a screen reader hears it at once. */
  errorTitle?: boolean | undefined
  /** Whether this visitor may read the committee's papers, which the footer then offers. */
  papers?: boolean | undefined
  words: FrameWords
  /** Uses the whole width: grids, wide tables, the fan. */
  wide?: boolean | undefined
  children?: Child
  scripts?: readonly (string | Script)[] | undefined
  links?: FrameLinks | undefined
}

/** A whole page, complete without JavaScript: `c.html(<Page …>…</Page>)`. */
export function Page(props: PageProps) {
  const { lang, bodyLang, words, path, person, menu, links } = props
  const look = props.wide === true ? 'main main-wide' : 'main'
  const itsLang = raw(bodyLang === undefined || bodyLang === lang ? '' : `lang="${bodyLang}"`)
  return html`<!doctype html>
    <html lang="${lang}" class="vifte">
      ${head(props)}
      <body>
        <a class="skipnav" href="#main-content">${words.skip}</a
        >${Band({ world: props.world, today: props.today, words })}${Header({ lang, path, person, menu, words, links })}
        <main id="main-content" class="${look}" tabindex="-1" ${itsLang}>
          ${props.crumbs === undefined ? '' : Breadcrumb({ crumbs: props.crumbs, words })}${props.children}
        </main>
        ${Footer({ words, papers: props.papers ?? false })}
      </body>
    </html>`
}

function head({ title, words, errorTitle, nonce, scripts }: PageProps) {
  const prefix = errorTitle === true ? `${words.errorPrefix} ` : ''
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <meta name="theme-color" content="#0b4a6f" />
    <title>${prefix}${title} – ${words.product}</title>
    <link rel="stylesheet" href="${stylesheetHref()}" />
    <link rel="icon" href="/static/favicon.svg" type="image/svg+xml" />
    ${(scripts ?? []).map((script) => scriptTag(script, nonce))}
  </head>`
}

function scriptTag(script: string | Script, nonce: string) {
  const { src, integrity }: Script = typeof script === 'string' ? { src: script } : script
  return <script type="module" src={src} nonce={nonce} integrity={integrity}></script>
}
