import { html, raw } from 'hono/html'
import { mark } from '../mark.ts'
import type { FrameWords, Lang } from '../words.ts'
import { Icon } from './icon.tsx'
import { remembered } from './remembered.ts'

export interface MenuItem {
  href: string
  label: string
  current: boolean
}

export interface Person {
  name: string
  /** Left out where the name says it. */
  roleLabel?: string | undefined
  organisation?: string | undefined
}

/** Where the frame's own links go. Log out is a POST form, the others are links or a GET. */
export interface FrameLinks {
  home?: string | undefined
  search?: string | undefined
  login?: string | undefined
  logout?: string | undefined
  /** The other language's address, with the way back; `/sprog/en?tilbage=…` by default. */
  language?: string | undefined
  /** Hidden in the log-out form, where the server wants a token. */
  csrf?: { name: string; value: string } | undefined
}

interface HeaderProps {
  lang: Lang
  path: string
  person?: Person | undefined
  menu: readonly MenuItem[]
  words: FrameWords
  links?: FrameLinks | undefined
}

export function Header(props: HeaderProps) {
  const { lang, person, menu, words, links } = props
  const home = links?.home ?? '/'
  const who = JSON.stringify([lang, home, links?.logout, links?.login, person])
  const rooms = JSON.stringify([lang, menu])
  return html`<header class="frame-header">
    <div class="frame-top">
      ${remembered(`brand ${who}`, () => Brand({ home, person, words }))}${Search(props)}
      <div class="frame-who">
        ${links?.csrf === undefined ? remembered(`who ${who}`, () => Who(props)) : Who(props)}${LanguageSwitch(props)}
      </div>
    </div>
    ${remembered(`menu ${rooms}`, () => Menu(props))}
  </header>`
}

function Brand({ home, person, words }: { home: string; person: Person | undefined; words: FrameWords }) {
  return (
    <a class="brand" href={home}>
      {raw(mark({ size: 40 }))}
      <span class="brand-words">
        <span class="brand-name">{words.product}</span>
        <span class="brand-tagline">{person?.organisation ?? words.tagline}</span>
        {person === undefined ? null : <span class="brand-who">{person.name}</span>}
      </span>
    </a>
  )
}

/** Only where the application names a search: no field that leads nowhere. */
function Search({ person, words, links }: HeaderProps) {
  if (links?.search === undefined) return ''
  const hint = person === undefined ? words.searchOpen : words.searchHint
  return (
    <form class="frame-search" role="search" action={links.search} method="get">
      <label class="sr-only" for="frame-search">
        {hint}
      </label>
      <input
        class="frame-search-input"
        id="frame-search"
        name="q"
        type="search"
        placeholder={hint}
        autocomplete="off"
      />
      <button class="frame-search-button" type="submit">
        <Icon name="search" label={words.search} />
      </button>
    </form>
  )
}

function Who({ person, words, links }: HeaderProps) {
  if (person === undefined) {
    return (
      <a class="frame-login" href={links?.login ?? '/login'}>
        <Icon name="person" />
        {words.login}
      </a>
    )
  }
  return (
    <>
      <p class="who">
        <span class="sr-only">{words.who} </span>
        <span class="who-name">{person.name}</span>
        {person.roleLabel === undefined ? null : <span class="who-role">{person.roleLabel}</span>}
      </p>
      <form class="frame-logout" action={links?.logout ?? '/logout'} method="post">
        {links?.csrf === undefined ? null : <input type="hidden" {...links.csrf} />}
        <button class="frame-link" type="submit">
          {words.logout}
        </button>
      </form>
    </>
  )
}

function LanguageSwitch({ lang, path, words, links }: HeaderProps) {
  const other = lang === 'da' ? 'en' : 'da'
  const href = links?.language ?? `/sprog/${other}?tilbage=${encodeURIComponent(path)}`
  return html`<a class="frame-link" href="${href}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>`
}

/** Two renderings, one shown at a time by width: the small one opens without script. */
function Menu({ menu, words }: HeaderProps) {
  if (menu.length === 0) return ''
  return (
    <>
      <nav class="menu-wide" aria-label={words.rooms}>
        <ul>{menu.map(menuItem)}</ul>
      </nav>
      <nav class="menu-small" aria-label={words.menu}>
        <details>
          <summary>
            <Icon name="menu" />
            {words.menu}
          </summary>
          <ul>{menu.map(menuItem)}</ul>
        </details>
      </nav>
    </>
  )
}

function menuItem({ href, label, current }: MenuItem) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}
