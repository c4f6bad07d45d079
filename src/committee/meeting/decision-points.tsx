import { Notice, State } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { outcomeSaid, ownWords } from './outcome.view.ts'

/** Both readings stand: what the recommendation says, and who did decide (X01). */
export function Warnings({ decided: d }: { decided: Decided }) {
  return (
    <>
      {d.warnings.map((w) => (
        <Notice
          kind="warning"
          heading={
            w.point === null
              ? 'To læsninger af, hvem der beslutter'
              : `Punkt ${w.point}: to læsninger af, hvem der beslutter`
          }
        >
          <p>
            Indstillingen siger, at <strong>{w.namesName}</strong> beslutter. Beslutningen er truffet af{' '}
            <strong>{w.decidesName}</strong>. Begge står her, som de er skrevet.
          </p>
        </Notice>
      ))}
    </>
  )
}

export function Points({ decided: d, mayChange }: { decided: Decided; mayChange: boolean }) {
  if (d.points.length === 0)
    return (
      <p>
        {d.world === 'papers'
          ? 'Papiret har ingen punkter, et udvalg har besluttet.'
          : 'Sagen har ingen indstillingspunkter endnu.'}
      </p>
    )
  return (
    <>
      <h2>Indstilling og beslutning</h2>
      <ol class="decided">
        {d.points.map((p) => {
          const said = outcomeSaid(p.outcome)
          const own = ownWords(p.outcome, p.outcomeText)
          return (
            <li class="decided-point">
              <span class="agenda-no">{p.no ?? ''}</span>
              <div class="agenda-words">
                {p.says === null ? null : <p class="decided-says">{p.says}</p>}
                <p class="agenda-state">
                  <State tone={said.tone}>{said.words}</State>
                  {own === null ? null : <span>{own}</span>}
                  {mayChange && p.decision !== null ? (
                    <a href={`/udvalg/beslutninger/ret/${encodeURIComponent(p.decision)}`}>
                      Ret<span class="sr-only"> {p.no === null ? 'beslutningen' : `punkt ${p.no}`}</span>
                    </a>
                  ) : null}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}
