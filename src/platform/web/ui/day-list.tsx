import type { Child } from 'hono/jsx'

export interface DayItem {
  /** Who: the citizen's name. */
  title: string
  href?: string | undefined
  /** "9.00–12.00 · Lager". */
  sub?: Child | undefined
  state?: Child | undefined
  /** Forms with `<BigButton>`s: one tap each. */
  children?: Child
}

/** The mentor's phone: one person a card, targets at least 48 px, nothing to type that can be tapped. */
export function DayList({ items, label }: { items: readonly DayItem[]; label?: string | undefined }) {
  return (
    <ul class="day-list" aria-label={label}>
      {items.map(({ title, href, sub, state, children }) => (
        <li class="day-item">
          <div class="day-head">
            <h2 class="day-title">{href === undefined ? title : <a href={href}>{title}</a>}</h2>
            {state}
          </div>
          {sub === undefined ? null : <p class="day-sub">{sub}</p>}
          {children === undefined ? null : <div class="day-acts">{children}</div>}
        </li>
      ))}
    </ul>
  )
}

export interface BigButtonProps {
  name?: string | undefined
  value?: string | undefined
  pressed?: boolean | undefined
  /** Said after the words, to tell twenty equal buttons apart: the citizen's name. */
  about?: string | undefined
  children?: Child
}

export function BigButton({ name, value, pressed, about, children }: BigButtonProps) {
  return (
    <button
      type="submit"
      class={pressed === true ? 'big-button big-button-pressed' : 'big-button'}
      name={name}
      value={value}
      aria-pressed={pressed === undefined ? undefined : String(pressed)}
    >
      {children}
      {about === undefined ? null : <span class="sr-only">: {about}</span>}
    </button>
  )
}
