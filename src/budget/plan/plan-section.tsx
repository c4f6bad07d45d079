import { html } from 'hono/html'
import type { z } from 'zod'
import { formatMonth } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { DataTable, door, Figure, Notice, Source } from '../../platform/web/ui/index.ts'
import { entriesHref } from '../ledger/addresses.ts'
import type { showPlan } from './plan.acts.ts'
import { planPicture } from './plan-picture.ts'

export type ShownPlan = z.output<typeof showPlan.output>

/** Expected use of a year beside what was used, and first of all what nobody has planned. */
export function PlanSection({ plan, planHref }: { plan: ShownPlan; planHref: string | null }) {
  const title = `Forventet forbrug ${plan.year}`
  return (
    <>
      <h2>{title}</h2>
      <NotPlanned plan={plan} />
      {planHref === null ? null : (
        <p>
          <a href={planHref}>{plan.version === null ? 'Skriv det forventede forbrug' : 'Ret det forventede forbrug'}</a>
        </p>
      )}
      {plan.version === null ? null : (
        <>
          <Figure
            title={title}
            sentence={planSentence(plan)}
            svg={planPicture({ id: 'forventet', title, desc: planSentence(plan), months: plan.months })}
            source={<Source kind="calculated" />}
          />
          <PlanTable plan={plan} />
        </>
      )}
    </>
  )
}

export function planSentence(p: Pick<ShownPlan, 'plannedOere' | 'usedOere' | 'committedOere'>): string {
  return `Rammen er det forventede, søjlen i den det brugte: ${formatKroner(p.plannedOere)} er planlagt, ${formatKroner(p.usedOere)} er brugt og ${formatKroner(p.committedOere)} er disponeret.`
}

function NotPlanned({ plan: p }: { plan: ShownPlan }) {
  if (p.notPlannedOere === 0n) return null
  if (p.notPlannedOere < 0n)
    return (
      <Notice kind="warning" heading={`${formatKroner(-p.notPlannedOere)} mere planlagt end bevilget`}>
        Der er bevilget {formatKroner(p.appropriatedOere)} og planlagt {formatKroner(p.plannedOere)}.
      </Notice>
    )
  return (
    <Notice kind="warning" heading={`${formatKroner(p.notPlannedOere)} er ikke planlagt`}>
      Der er bevilget {formatKroner(p.appropriatedOere)} og planlagt {formatKroner(p.plannedOere)}.
    </Notice>
  )
}

function PlanTable({ plan }: { plan: ShownPlan }) {
  const columns = [
    { label: 'Måned' },
    ...['Forventet', 'Brugt', 'Forskel'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
  ]
  const used = (month: string, oere: Oere) =>
    door(entriesHref({ line: plan.line, year: plan.year, month, kind: 'use' }), formatAmount(oere))
  const foot = html`<tr>
    <th scope="row">I alt</th>
    <td>${formatAmount(plan.plannedOere)}</td>
    <td>${formatAmount(plan.usedOere)}</td>
    <td>${formatAmount(plan.plannedOere - plan.usedOere)}</td>
  </tr>`
  return (
    <DataTable caption={`Forventet og brugt i ${plan.year}`} columns={columns} foot={foot}>
      {plan.months.map(
        (m) =>
          html`<tr>
            <th scope="row">${formatMonth(m.month)}</th>
            <td>${formatAmount(m.plannedOere)}</td>
            <td>${used(m.month, m.usedOere)}</td>
            <td>${formatAmount(m.differenceOere)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
