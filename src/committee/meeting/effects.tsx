import { formatKroner } from '../../kernel/money.ts'
import { State } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { whenSaid } from './decided.view.ts'
import { followUpSaid, whoSaid } from './follow-up.view.ts'

export function FollowUp({ decided: d, today }: { decided: Decided; today: string }) {
  if (d.followUp.length === 0) return null
  return (
    <>
      <h2>Det skal følges op</h2>
      <ul class="follow-up">
        {d.followUp.map((f) => {
          const said = followUpSaid(f, today)
          return (
            <li>
              <a href={`/sager/pligter/${f.id}`}>{f.what}</a>
              <span class="agenda-state">
                <State tone={said.tone}>{said.words}</State>
                <span>{whenSaid(f.due, f.dueText)}</span>
                <span>{whoSaid(f.who)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What the decision set free, and whom it told of: doors to the rooms that hold them. */
export function Effects({ decided: d }: { decided: Decided }) {
  if (d.releases.length + d.orientations.length === 0) return null
  return (
    <>
      <h2>Det, beslutningen gav</h2>
      <ul>
        {d.releases.map((r) => (
          <li>
            <a href={`/budget/bevillinger/${encodeURIComponent(r.line)}`}>{formatKroner(r.amountOere)}</a> frigivet i{' '}
            {r.year} på {r.name}
          </li>
        ))}
        {d.orientations.map((o) => (
          <li>
            Udvalget er orienteret om behovet <a href={`/behov/${encodeURIComponent(o.need)}`}>{o.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
