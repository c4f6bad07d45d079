import type { Child } from 'hono/jsx'
import { formatDay } from '../kernel/day.ts'
import { formatKroner } from '../kernel/money.ts'
import { address } from '../platform/web/address.ts'
import { Door, Empty, Facts, type Fact } from '../platform/web/ui/index.ts'
import { unknownIn } from '../platform/web/worlds.ts'
import { lotTitle, priceLines, type Lot } from './agreement.view.ts'
import type { AgreementPageView } from './page-view.ts'
import { lotLinks } from './links.ts'

/** Each lot with what is agreed about it; the ledger and the fan lead here by `#delaftale-1`. */
export function Lots(view: AgreementPageView) {
  const { lots, world } = view.agreement
  if (lots.length === 0) {
    return (
      <Empty
        title={world === 'papers' ? 'Papiret trykker ingen delaftaler.' : 'Her står delaftalerne, når de er aftalt.'}
      />
    )
  }
  return (
    <section id="delaftaler">
      <h2>{lots.length === 1 ? 'Delaftale' : 'Delaftaler'}</h2>
      <div class={lots.length === 1 ? undefined : 'halves'}>
        {lots.map((lot) => (
          <section class="sheet" id={`delaftale-${lot.position}`}>
            <h3>{lotTitle(lot)}</h3>
            <Facts compact={lots.length > 1} items={facts(view, lot)} />
          </section>
        ))}
      </div>
    </section>
  )
}

function facts(view: AgreementPageView, lot: Lot): Fact[] {
  const { agreement } = view
  const unknown = unknownIn(agreement.world)
  const links = lotLinks(view.links, lot)
  const figure = (href: string | undefined, words: string): Child =>
    href === undefined ? words : <Door href={href}>{words}</Door>
  const fan = address('/tilbud', {
    maalgruppe: lot.targetGroup ?? undefined,
    verden: agreement.world === 'papers' ? 'papirer' : undefined,
  })
  const { capacity, ceilingOere, yearlyOere } = lot
  return [
    {
      label: 'Målgruppe',
      value: lot.targetGroupName === null ? unknown : <a href={fan}>{lot.targetGroupName}</a>,
    },
    { label: 'Område', value: lot.area ?? unknown },
    { label: 'Pladser', value: capacity === null ? unknown : figure(links.referrals, `${capacity} på samme tid`) },
    {
      label: 'Loft i hele løbetiden',
      value: ceilingOere === null ? unknown : figure(links.ceiling, formatKroner(ceilingOere)),
    },
    {
      label: 'Om året',
      value: yearlyOere === null ? unknown : figure(yearlyHref(view), formatKroner(yearlyOere)),
    },
    ...(agreement.world === 'papers' ? [{ label: 'Pris', value: unknown }] : pricesNow(view, lot)),
    { label: 'Leverandører', value: suppliers(lot, unknown) },
  ]
}

/** A paper's yearly amount is printed there; else it stands among the appropriations, for those who may read them. */
function yearlyHref({ agreement, links }: AgreementPageView): string | undefined {
  if (agreement.world === 'papers') return agreement.cause.href
  return links.followup === undefined ? undefined : '/budget'
}

function pricesNow({ today, seesPrices }: AgreementPageView, lot: Lot): Fact[] {
  if (!seesPrices) return [{ label: 'Pris', value: 'vises ikke offentligt' }]
  const now = priceLines(lot.prices, today).filter(({ when }) => when === 'now')
  if (now.length === 0) return [{ label: 'Pris', value: 'ingen pris gælder i dag' }]
  return now.map(({ unit, amount, validFrom }) => ({
    label: `Pris pr. ${unit.toLowerCase()}`,
    value: <Door href="#priser">{amount}</Door>,
    note: `siden ${formatDay(validFrom)}`,
  }))
}

function suppliers(lot: Lot, unknown: string): Child {
  if (lot.suppliers.length === 0) return unknown
  return (
    <ul class="plain-list">
      {lot.suppliers.map(({ id, name }) => (
        <li>
          <a href={`/registre/virksomheder/${encodeURIComponent(id)}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
