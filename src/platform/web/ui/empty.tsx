import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

export interface EmptyProps {
  /** What would be here: "Her står aftalerne, når den første er indgået." */
  title: string
  children?: Child
  /** How to begin. Leave out when this person may not, and let the text say who may. */
  begin?: { href: string; label: string } | undefined
  icon?: string | undefined
}

export function Empty({ title, children, begin, icon }: EmptyProps) {
  return (
    <div class="empty">
      <Icon name={icon ?? 'folder-open'} class="empty-icon" />
      <p class="empty-title">{title}</p>
      {children === undefined ? null : <div class="empty-text">{children}</div>}
      {begin === undefined ? null : (
        <a class="button button-secondary" href={begin.href}>
          {begin.label}
        </a>
      )}
    </div>
  )
}
