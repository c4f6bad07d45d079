import { html } from 'hono/html'
import type { FrameWords } from '../words.ts'
import { Icon } from './icon.tsx'

export interface Crumb {
  /** Left out for the page itself, and for a room that is closed to the reader. */
  href?: string | undefined
  label: string
}

export function Breadcrumb({ crumbs, words }: { crumbs: readonly Crumb[]; words: FrameWords }) {
  return html`<nav class="breadcrumbs" aria-label="${words.breadcrumb}">
    <ol class="breadcrumbs__list">
      ${crumbs.map((crumb, index) => item(crumb, index, index === crumbs.length - 1))}
    </ol>
  </nav>`
}

function item({ href, label }: Crumb, index: number, last: boolean) {
  const arrow = index === 0 ? '' : Icon({ name: 'chevron-right' })
  if (last && href === undefined)
    return html`<li class="breadcrumbs__list-item" aria-current="page">${arrow}${label}</li>`
  return href === undefined
    ? html`<li class="breadcrumbs__list-item">${arrow}${label}</li>`
    : html`<li class="breadcrumbs__list-item">${arrow}<a class="breadcrumbs__link" href="${href}">${label}</a></li>`
}
