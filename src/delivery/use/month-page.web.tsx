import type { z } from 'zod'
import { addMonth, formatMonth, monthOf, type Month } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { listLots } from '../../portfolio/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { Recomputation } from '../recompute/recompute.web.tsx'
import { recomputeMonth } from '../recompute/recompute.acts.ts'
import { lotName } from '../../referrals/index.ts'
import { hoursText } from '../words.ts'
import { UseTable } from './use-table.web.tsx'
import { listUses } from './list-uses.acts.ts'
import { priceMonthAct } from './month.acts.ts'
import { PriceMonth } from './price-month.web.tsx'

type Lots = z.output<typeof listLots.output>['rows']
export interface MonthFacts {
  lots: Lots
  lot: Lots[number] | undefined
  month: Month
  months: readonly Month[]
  uses: z.output<typeof listUses.output> | undefined
  again: z.output<typeof recomputeMonth.output> | undefined
  mayPrice: boolean
  over: boolean
  /** What the pricing just done added, øre. */
  added: bigint | undefined
}

const path = '/forloeb/maaned'

/** What a lot's month has cost, row by row, and whether it comes out the same when it is reckoned again. */
export async function monthPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const lots = (await visit.do(listLots, { world: visit.by.world })).rows.filter((l) => l.prices.length > 0)
  const asked = attempt?.values['lot'] ?? c.req.query('delaftale')
  const month = attempt?.values['month'] ?? c.req.query('maaned') ?? addMonth(monthOf(visit.today), -1)
  const lot = asked === undefined || asked === '' ? lots[0] : lots.find((l) => l.id === asked)
  const wanted = lot === undefined ? undefined : { lot: lot.id, month }
  return monthView(
    {
      lots,
      lot,
      month,
      months: Array.from({ length: 24 }, (_, i) => addMonth(monthOf(visit.today), -i)),
      uses: wanted && (await visit.do(listUses, wanted)),
      again: wanted && mayDo(recomputeMonth, visit.by) ? await visit.do(recomputeMonth, wanted) : undefined,
      mayPrice: mayDo(priceMonthAct, visit.by),
      over: month < monthOf(visit.today),
      added: attempt === undefined ? addedIn(c.req.query('lagt-til')) : undefined,
    },
    attempt,
  )
}

export const monthPriced = submitted({
  act: priceMonthAct,
  done: ({ lot, month, addedOere }) => address(path, { delaftale: lot, maaned: month, 'lagt-til': String(addedOere) }),
  again: monthPage,
})

export function monthView(facts: MonthFacts, attempt?: Attempt): PageView {
  const { lot, uses, month, again, added } = facts
  const body = (
    <>
      <Errors attempt={attempt} />
      {added === undefined ? null : (
        <ui.Notice kind="success" heading="Måneden er prissat" live>
          {added === 0n ? 'Intet er ændret siden sidst.' : `Forbruget er ændret med ${formatKroner(added)}.`}
        </ui.Notice>
      )}
      <ui.Heading title="Månedens forbrug" lead={leadOf(facts)} />
      <Filters {...facts} />
      {uses === undefined || lot === undefined ? (
        <ui.Empty title="Ingen delaftale har priser." icon="document" />
      ) : (
        <>
          <ui.Sums items={sumsOf(uses)} />
          <h2 id="raekker">Rækkerne</h2>
          <UseTable uses={uses.rows} />
          <PriceMonth {...facts} lot={lot} />
          {again === undefined ? null : <Recomputation again={again} />}
        </>
      )}
    </>
  )
  const title = `Månedens forbrug, ${formatMonth(month)}`
  return { title, body, crumbs: [{ href: '/forloeb', label: 'Forløb' }, { label: 'Månedens forbrug' }] }
}

function addedIn(text: string | undefined): bigint | undefined {
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? BigInt(text) : undefined
}

function leadOf({ lot, month, uses }: MonthFacts): string {
  if (lot === undefined || uses === undefined) return 'Vælg en delaftale og en måned.'
  const count = uses.rows.length === 1 ? 'én prissat række' : `${uses.rows.length} prissatte rækker`
  return `${lotName(lot)} i ${formatMonth(month)}: ${formatKroner(uses.amountOere)} i ${count}.`
}

function sumsOf({ amountOere, kinds }: NonNullable<MonthFacts['uses']>) {
  const door = (text: string) => <ui.Door href="#raekker">{text}</ui.Door>
  return [
    { label: 'I alt', figure: door(formatKroner(amountOere)), note: 'summen af rækkerne' },
    ...kinds.map((k) => ({
      label: k.title,
      figure: door(formatKroner(k.amountOere)),
      note: `${hoursText(k.amount)} i alt`,
    })),
  ]
}

function Filters({ lots, lot, month, months }: MonthFacts) {
  return (
    <form class="filters" method="get" action={path}>
      <ui.Select
        name="delaftale"
        label="Delaftale"
        value={lot?.id}
        choices={lots.map((l) => ({ value: l.id, label: `${l.agreement}: ${lotName(l)}` }))}
      />
      <ui.Select
        name="maaned"
        label="Måned"
        value={month}
        choices={[...new Set([...months, month])].map((m) => ({ value: m, label: formatMonth(m) }))}
      />
      <ui.SubmitButton kind="secondary">Vis</ui.SubmitButton>
    </form>
  )
}
