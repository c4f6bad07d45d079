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
  return (
    <div class="heading">
      <div class="heading-words">
        {kicker === undefined ? null : <p class="heading-kicker">{kicker}</p>}
        <h1 class="heading-title">{title}</h1>
        {state === undefined ? null : <p class="heading-state">{state}</p>}
        {lead === undefined ? null : <p class="heading-lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div class="heading-actions">{actions}</div>}
    </div>
  )
}
