import type { Child } from 'hono/jsx'
import type { Attempt } from './pages.tsx'
import { Hidden } from './ui/index.ts'
import { shownRows } from './form-rows.ts'

/** A list that grows by a button: what is written stays, and one row more is shown. */
export function Rows(props: {
  list: string
  least: number
  attempt: Attempt | undefined
  more: string
  /** Short fields beside each other on a wide screen. */
  wide?: boolean
  children: (index: number) => Child
}) {
  const count = shownRows(props.attempt?.values ?? {}, props.list, props.least)
  return (
    <div class="row-groups" id={`raekker-${props.list}`}>
      <Hidden name={`${props.list}.rows`} value={count} />
      {Array.from({ length: count }, (_, i) => (
        <div class={props.wide ? 'row-group row-group-wide' : 'row-group'}>{props.children(i)}</div>
      ))}
      <button type="submit" class="button button-secondary" name="add" value={props.list} formnovalidate>
        {props.more}
      </button>
    </div>
  )
}
