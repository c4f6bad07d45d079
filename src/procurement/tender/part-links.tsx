export interface PartLink {
  href: string
  label: string
  /** "3 besvaret, 1 venter" */
  note?: string | undefined
}

/** The pages that belong to one tender, each with a word about what is there. */
export function PartLinks({ label, links }: { label: string; links: readonly PartLink[] }) {
  if (links.length === 0) return null
  return (
    <nav class="part-links" aria-label={label}>
      <ul>
        {links.map((l) => (
          <li>
            <a href={l.href}>{l.label}</a>
            {l.note === undefined ? null : <span class="soft"> {l.note}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
