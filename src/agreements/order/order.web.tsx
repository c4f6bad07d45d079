import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { entriesHref } from '../../budget/index.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Door, Facts, Heading, Notice, State, SubmitButton, Sums, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { endOrder, listOrders } from './order.acts.ts'

export type OrderRow = z.output<typeof listOrders.output>['rows'][number]

const path = '/aftaler/bestillinger/:id'

/** One order: what is committed and used of it, and the way to end it. */
export function orderPage(app: Hono<WebEnv>): void {
  app.get(
    path,
    page((visit, c) => view(visit, c)),
  )
  app.post(
    path,
    submitted({
      act: endOrder,
      input: ({ reason }, c) => ({ order: c.req.param('id'), reason }),
      done: (_out, _values, c) => `/aftaler/bestillinger/${c.req.param('id')}?gjort=afsluttet`,
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const order = (await visit.do(listOrders, { order: c.req.param('id') })).rows[0]
  if (!order) throw new Refusal('not-found', 'Bestillingen findes ikke.')
  const mayEnd = mayDo(endOrder, visit.by) && order.end === null
  return {
    title: order.what,
    crumbs: [
      { href: '/aftaler', label: 'Aftaler' },
      { href: '/aftaler/bestillinger', label: 'Bestillinger' },
      { label: order.what },
    ],
    body: <OrderBody order={order} mayEnd={mayEnd} attempt={attempt} done={c.req.query('gjort')} />,
  }
}

interface OrderProps {
  order: OrderRow
  mayEnd: boolean
  attempt: Attempt | undefined
  done: string | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  afgivet: 'Bestillingen er afgivet. Beløbet er disponeret under loftet.',
  afsluttet: 'Bestillingen er afsluttet. Resten er givet tilbage.',
}

function OrderBody({ order: o, mayEnd, attempt, done }: OrderProps) {
  const rows = (kind?: 'commitment' | 'use') => entriesHref({ cause: o.id, ...(kind ? { kind } : {}), account: 'lot' })
  return (
    <>
      <Errors attempt={attempt} />
      {doneWords[done ?? ''] === undefined ? null : <Notice kind="success">{doneWords[done ?? '']}</Notice>}
      <Heading
        kicker="Bestilling"
        title={o.what}
        state={o.end === null ? <State tone="good">løber</State> : <State tone="neutral">afsluttet</State>}
      />
      <Sums
        items={[
          { label: 'Bestilt', figure: <Door href={rows('commitment')}>{formatKroner(o.amountOere)}</Door> },
          { label: 'Brugt', figure: formatKroner(o.usedOere) },
          { label: 'Rest', figure: <Door href={rows()}>{formatKroner(o.outstandingOere)}</Door> },
        ]}
      />
      <Facts
        items={[
          {
            label: 'Aftale',
            value: <a href={`/aftaler/${o.agreement}`}>{o.agreementName}</a>,
            note: `Delaftale ${o.lotNo}`,
          },
          { label: 'Leverandør', value: o.supplierName },
          { label: 'Periode', value: `${formatDay(o.startsOn)} – ${formatDay(o.endsOn)}` },
          { label: 'Afgivet', value: `${o.byName}, ${formatDay(o.placedOn)}` },
          ...(o.end === null
            ? []
            : [
                {
                  label: 'Afsluttet',
                  value: `${o.end.byName}, ${formatDay(o.end.on)}`,
                  note: `${o.end.reason} Givet tilbage: ${formatKroner(o.end.releasedOere)}`,
                },
              ]),
        ]}
      />
      {mayEnd ? <EndForm order={o} attempt={attempt} /> : null}
    </>
  )
}

function EndForm({ order, attempt }: { order: OrderRow; attempt: Attempt | undefined }) {
  return (
    <form method="post" action={`/aftaler/bestillinger/${order.id}`}>
      <h2>Afslut bestillingen</h2>
      <FormKey />
      <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor afsluttes den?" rows={2} maxlength={500} />
      <SubmitButton kind="secondary">Afslut, og giv resten tilbage</SubmitButton>
    </form>
  )
}
