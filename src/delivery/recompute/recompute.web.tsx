import type { z } from 'zod'
import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { recomputeMonth } from './recompute.acts.ts'

type Again = z.output<typeof recomputeMonth.output>

const columns = [
  { label: 'Dag' },
  { label: 'Hvad' },
  { label: 'Står til', numeric: true },
  { label: 'Ved reglen, som den var', numeric: true },
  { label: 'Ved reglen nu', numeric: true },
]

/** The month reckoned again: one sentence when it agrees, the rows when it does not. */
export function Recomputation({ again }: { again: Again }) {
  const { count, differences } = again
  return (
    <>
      <h2 id="regnet-efter">Regnet efter</h2>
      <p>{sentenceOf(again)}</p>
      {count === 0 || differences.length === 0 ? null : (
        <ui.DataTable caption="Rækker, der ikke giver det samme" columns={columns}>
          {differences.map(
            (d) =>
              html`<tr>
                <th scope="row" class="nowrap">${formatDay(d.day)}</th>
                <td><a href="${d.href}">${d.label}</a></td>
                <td>${formatKroner(d.storedOere)}</td>
                <td>${formatKroner(d.byStoredRuleOere)} <span class="soft">${d.rule}</span></td>
                <td>${formatKroner(d.byRuleNowOere)} <span class="soft">${d.ruleNow}</span></td>
              </tr>`,
          )}
        </ui.DataTable>
      )}
    </>
  )
}

function sentenceOf({ count, storedOere, byStoredRulesOere, byRulesNowOere, differences }: Again): string {
  if (count === 0) return 'Der er intet at regne efter.'
  const was = `Rækkerne står til ${formatKroner(storedOere)} og giver ${formatKroner(byStoredRulesOere)} ved reglerne, som de var`
  if (differences.length === 0) return `${was}, og det samme ved reglerne, som de er nu. Ingen række afviger.`
  return `${was}, og ${formatKroner(byRulesNowOere)} ved reglerne, som de er nu. Det sidste er en prøve; intet er bogført.`
}
