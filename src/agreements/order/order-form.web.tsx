import type { Hono } from 'hono'
import { parseKroner } from '../../kernel/money.ts'
import { mayDo, notFor } from '../../platform/index.ts'
import { formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { OrderForm } from './order-form.tsx'
import { placeOrder } from './order.acts.ts'

/** One form places an order; refused over New Year, it shows the parts ready to accept. */
export function orderFormPage(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/bestil', {
    act: placeOrder,
    input: (values, c) => {
      const [lot, supplier] = (values['place'] ?? '').split('|')
      return {
        agreement: c.req.param('code'),
        lot,
        supplier,
        what: values['what'],
        startsOn: values['startsOn'],
        endsOn: values['endsOn'],
        amountOere: oereOf(values['amountOere']),
        parts: values['parts'] ? (JSON.parse(values['parts']) as unknown) : undefined,
      }
    },
    done: ({ orders }) =>
      orders.length === 1
        ? `/aftaler/bestillinger/${orders[0]?.order}?gjort=afgivet`
        : '/aftaler/bestillinger?gjort=afgivet',
    again: view,
  })
}

/** What cannot be read is left to the act to refuse. */
function oereOf(text: string | undefined): unknown {
  try {
    return parseKroner(text ?? '')
  } catch {
    return text === '' ? undefined : 'ulæseligt'
  }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  if (!mayDo(placeOrder, visit.by)) throw notFor(placeOrder, visit.by)
  const agreement = await visit.do(showAgreement, { agreement: c.req.param('code') })
  return {
    title: `Bestil på ${agreement.name}`,
    crumbs: [
      { href: '/aftaler', label: 'Aftaler' },
      { href: `/aftaler/${agreement.code}`, label: agreement.name },
      { label: 'Bestil' },
    ],
    body: <OrderForm agreement={agreement} attempt={atPlace(attempt)} />,
  }
}

/** Lot and supplier are chosen together. */
function atPlace(attempt: Attempt | undefined): Attempt | undefined {
  if (attempt === undefined) return undefined
  const errors = attempt.errors.map((e) => (e.name === 'supplier' || e.name === 'lot' ? { ...e, name: 'place' } : e))
  return { ...attempt, errors }
}
