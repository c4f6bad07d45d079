import type { Child } from 'hono/jsx'
import type { World } from '../by.ts'
import type { Crumb } from './ui/breadcrumb.tsx'
import type { Lang } from './words.ts'

/** What a page is made of: plain data and a body, put in the frame by `framed`. */
export interface PageView {
  title: string
  body: Child
  crumbs?: readonly Crumb[]
  /** The body's language; Danish unless the page is written in both. */
  lang?: Lang
  /** The world of what the page shows; the band at the top says so. Leave out for the caller's own. */
  world?: World | null
  wide?: boolean
  /** The browser's part, by name: `note-grid` is the file note-grid.client.ts. The page is whole without it. */
  scripts?: readonly string[]
  errorTitle?: boolean
  status?: 200 | 401 | 403 | 404 | 409 | 422 | 500
}
