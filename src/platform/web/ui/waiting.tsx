import type { Child } from 'hono/jsx'
import { State, type Tone } from './state.tsx'

export interface WaitingItem {
  /** What the person does, as a verb: "Godkend faktura fra …". */
  what: string
  href: string
  /** Why it waits here. */
  why: Child
  /** "Svar senest tirsdag 3. marts (2 arbejdsdage)". */
  due?: string | undefined
  tone?: Tone | undefined
  state?: string | undefined
}

/** What waits for this person, ordered by the caller: by consequence and date, each with its reason and one act. */
export function Waiting({ items, label }: { items: readonly WaitingItem[]; label?: string | undefined }) {
  return (
    <ol class="waiting" aria-label={label}>
      {items.map(row)}
    </ol>
  )
}

function row({ what, href, why, due, tone, state }: WaitingItem) {
  return (
    <li class={`waiting-item waiting-${tone ?? 'act'}`}>
      <div class="waiting-words">
        <a class="waiting-what" href={href}>
          {what}
        </a>
        <span class="waiting-why">{why}</span>
      </div>
      <div class="waiting-side">
        {state === undefined ? null : <State tone={tone ?? 'act'}>{state}</State>}
        {due === undefined ? null : <span class="waiting-due">{due}</span>}
      </div>
    </li>
  )
}
