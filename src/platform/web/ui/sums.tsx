import type { Child } from 'hono/jsx'

export interface Sum {
  label: string
  /** The figure itself, best a `<Door>`. */
  figure: Child
  note?: Child | undefined
  /** The one figure that asks for a person. */
  act?: boolean | undefined
}

/** A few large figures on one line: the answer before the rows. */
export function Sums({ items }: { items: readonly Sum[] }) {
  return (
    <dl class="sums">
      {items.map(({ label, figure, note, act }) => (
        <div class={act === true ? 'sum sum-act' : 'sum'}>
          <dt>{label}</dt>
          <dd>
            <span class="sum-figure">{figure}</span>
            {note === undefined ? null : <span class="sum-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
