import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Source, type SourceKind } from './source.tsx'

export interface DoorProps {
  /** The rows behind the figure. */
  href: string
  /** Definition, data date and source in one line; shown on hover. */
  title?: string | undefined
  source?: SourceKind | undefined
  sourceText?: string | undefined
  children?: Child
}

/** A figure that is a link to the rows behind it. */
export function Door({ href, title, source, sourceText, children }: DoorProps) {
  const link = (
    <a class="door" href={href} title={title}>
      {children}
    </a>
  )
  if (source === undefined) return link
  return (
    <span class="door-with-source">
      {link} <Source kind={source}>{sourceText}</Source>
    </span>
  )
}

/** The same for long tables, where JSX is too dear: `html\`<td>${door('/x', '12')}</td>\``. */
export function door(href: string, text: string, title?: string) {
  return title === undefined
    ? html`<a class="door" href="${href}">${text}</a>`
    : html`<a class="door" href="${href}" title="${title}">${text}</a>`
}
