import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { spriteHref } from '../places.ts'
import { Icon } from './icon.tsx'

/** `act` is the one warm colour: a person must do something. */
export type Tone = 'act' | 'waiting' | 'good' | 'bad' | 'info' | 'neutral'

const icons: Readonly<Record<Tone, string>> = {
  act: 'notifications',
  waiting: 'hourglass',
  good: 'check',
  bad: 'error',
  info: 'info',
  neutral: 'minus',
}

/** A state in words, icon and colour, so that none of them carries it alone. */
export function State({ tone, icon, children }: { tone: Tone; icon?: string | undefined; children?: Child }) {
  return (
    <span class={`state state-${tone}`}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  )
}

/** The same for long tables. */
export function state(tone: Tone, words: string) {
  return html`<span class="state state-${tone}"
    ><svg class="icon-svg" focusable="false" aria-hidden="true"><use href="${spriteHref}#${icons[tone]}"></use></svg
    >${words}</span
  >`
}
