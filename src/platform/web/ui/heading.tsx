import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

export interface HeadingProps {
  title: string
  /** The kind of thing, above the title: "Aftale", "Behov". */
  kicker?: string | undefined
  /** One or two sentences that answer the page's question. */
  lead?: Child | undefined
  /** States, beside the title. */
  state?: Child | undefined
  /** At most one primary button, and quiet links. */
  actions?: Child | undefined
}

/** The page's first screen: what it is, how it stands, what may be done. */
export function Heading({ title, kicker, lead, state, actions }: HeadingProps) {
  return html`<div class="heading">
    <div class="heading-words">
      ${part('heading-kicker', kicker)}
      <h1 class="heading-title">${title}</h1>
      ${part('heading-state', state)}${part('heading-lead', lead)}
    </div>
    ${actions === undefined ? '' : html`<div class="heading-actions">${actions}</div>`}
  </div>`
}

function part(name: string, words: Child | undefined) {
  return words === undefined ? '' : html`<p class="${name}">${words}</p>`
}
