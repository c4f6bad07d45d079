import { Icon } from './icon.tsx'

export interface PagerProps {
  /** "Viser 1–25 af 214". */
  shown: string
  previous?: string | undefined
  next?: string | undefined
}

/** Keyset paging: back and on, never page numbers. */
export function Pager({ shown, previous, next }: PagerProps) {
  return (
    <nav class="pager" aria-label="Sider i listen">
      <span class="pager-shown">{shown}</span>
      {previous === undefined ? null : (
        <a href={previous} rel="prev">
          <Icon name="chevron-left" /> Forrige
        </a>
      )}
      {next === undefined ? null : (
        <a href={next} rel="next">
          Næste <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}
