import type { Child } from 'hono/jsx'

export interface HistoryItem {
  /** "3. marts 2026 kl. 9.14". */
  when: string
  who: string
  what: Child
  /** Old → new, a reason, a link to the paper. */
  detail?: Child | undefined
}

/** Who did what, when and why; beside the page, never in its way. Newest first by the caller. */
export function History({ items, heading }: { items: readonly HistoryItem[]; heading?: string | undefined }) {
  return (
    <details class="history">
      <summary>
        {heading ?? 'Historik'} ({items.length})
      </summary>
      <ol>
        {items.map(({ when, who, what, detail }) => (
          <li>
            <span class="history-what">{what}</span>
            <span class="history-who">
              {who}, {when}
            </span>
            {detail === undefined ? null : <span class="history-detail">{detail}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
