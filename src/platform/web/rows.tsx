import type { Handler } from 'hono'
import type { Child } from 'hono/jsx'
import { Refusal } from '../../kernel/refusal.ts'
import { framed, type Attempt, type PageView } from './pages.tsx'
import { visitOf, type Visit, type WebContext, type WebEnv } from './visit.ts'
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

type View = (visit: Visit, c: WebContext, attempt?: Attempt) => Promise<PageView>

/** A button that adds a row sends the form too: it is shown again as it stands, with one row more. */
export function withRows(view: View, send: Handler<WebEnv>): Handler<WebEnv> {
  return async (c, next) => {
    const body = await c.req.parseBody()
    if (typeof body['add'] !== 'string') return send(c, next)
    const values = Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])))
    const nothing = new Refusal('invalid', 'Endnu en række er vist.')
    return framed(c, await view(visitOf(c), c, { values, errors: [], refusal: nothing }))
  }
}
