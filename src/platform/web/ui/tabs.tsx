export interface Tab {
  href: string
  label: string
  current: boolean
}

/** Pages side by side in one room. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>{tabs.map(item)}</ul>
    </nav>
  )
}

/** Two or three readings of the same page, one of them chosen. */
export function Switch({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="switch" aria-label={label}>
      <ul>{tabs.map(item)}</ul>
    </nav>
  )
}

function item({ href, label, current }: Tab) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  )
}
