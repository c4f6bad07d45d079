import { formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { changeWords } from '../change/change.ts'
import { tellChange } from '../change/change.acts.ts'
import type { ForecastShown, LotShown } from './shown.ts'

/** What is known to be coming, and counted in. */
export function ChangesPart({ changes, lot, by }: { changes: ForecastShown['changes']; lot: LotShown; by: By }) {
  const told = changes.filter((c) => c.ended === null)
  return (
    <section aria-labelledby="kendte">
      <h2 id="kendte">Kendte ændringer</h2>
      {told.length === 0 ? <p>Prognosen regner ikke med noget, der er kendt på forhånd.</p> : null}
      {told.length === 0 ? null : (
        <ul>
          {told.map((c) => (
            <li>
              {changeWords(c)}. {c.reason}{' '}
              <span class="soft">
                ({c.byName}, {formatDay(c.toldOn)})
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {mayDo(tellChange, by) ? (
          <a href={address('/opfoelgning/aendringer/ny', { delaftale: lot.id })}>Fortæl om en ændring, der kommer</a>
        ) : null}{' '}
        <a href="/opfoelgning/aendringer">Alle kendte ændringer</a>
      </p>
    </section>
  )
}
