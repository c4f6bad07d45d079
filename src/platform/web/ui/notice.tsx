import type { Child } from 'hono/jsx'
import type { Lang } from '../words.ts'
import { Icon } from './icon.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

export interface NoticeProps {
  kind: NoticeKind
  heading?: string | undefined
  level?: 2 | 3 | undefined
  /** Announced at once: only for what happened just now. */
  live?: boolean | undefined
  children?: Child
  lang?: Lang | undefined
}

const said = {
  da: { info: 'Information', success: 'Gennemført', warning: 'Advarsel', error: 'Fejl' },
  en: { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error' },
} as const

export function Notice(props: NoticeProps) {
  return (
    <div class={`alert alert-${props.kind}`} role={props.live === true ? 'alert' : undefined}>
      <Icon name={props.kind} label={said[props.lang ?? 'da'][props.kind]} class="alert-icon" />
      <div class="alert-body">
        {heading(props)}
        {props.children === undefined ? null : <div class="alert-text">{props.children}</div>}
      </div>
    </div>
  )
}

function heading({ heading: words, level }: NoticeProps) {
  if (words === undefined) return null
  return level === 3 ? <h3 class="alert-heading">{words}</h3> : <h2 class="alert-heading">{words}</h2>
}
