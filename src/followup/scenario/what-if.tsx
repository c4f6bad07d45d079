import { addMonth, formatMonth } from '../../kernel/day.ts'
import { ErrorSummary, Hidden, NumberField, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import { lastMonth } from '../run/asked.ts'
import type { Shown } from '../prognosis/shown.ts'
import { Compared } from './compared.tsx'
import type { ScenarioField, Tried } from './tried.ts'

/** What if: a form whose address is the scenario, so that it can be kept and sent to another. */
export function WhatIf({ shown, tried }: { shown: Shown; tried: Tried | undefined }) {
  const { lot } = shown
  return (
    <section aria-labelledby="hvad-hvis" id="hvad-nu-hvis">
      <h2 id="hvad-hvis">Hvad nu hvis?</h2>
      {tried === undefined || tried.errors.length === 0 ? null : <ErrorSummary errors={[...tried.errors]} />}
      {tried?.out === undefined ? null : <Compared out={tried.out} chart={tried.chart} />}
      <form method="get" action={`/opfoelgning/${lot.agreement}/prognose#hvad-nu-hvis`} data-what-if>
        {lot.lot === null ? null : <Hidden name="delaftale" value={lot.lot} />}
        <Fields shown={shown} tried={tried} />
        <div class="form-acts">
          <SubmitButton kind="secondary">Prøv</SubmitButton>
          {tried === undefined ? null : (
            <a href={`/opfoelgning/${lot.agreement}/prognose?delaftale=${lot.lot ?? ''}#hvad-nu-hvis`}>Begynd forfra</a>
          )}
        </div>
      </form>
    </section>
  )
}

function Fields({ shown: { lot, run }, tried }: { shown: Shown; tried: Tried | undefined }) {
  const of = (name: ScenarioField) => ({
    name,
    value: tried?.values[name] ?? '',
    error: tried?.errors.find((e) => e.name === name)?.message,
  })
  const ahead = Array.from({ length: 24 }, (_, i) => addMonth(run.asOf, i + 1))
  const months = ahead.map((month) => ({ value: month, label: formatMonth(month) }))
  return (
    <>
      <NumberField
        {...of('indtag')}
        label="Nye forløb, i procent af det ventede"
        hint="100 er som nu, 120 en femtedel flere, 0 ingen"
        suffix="%"
        whole
        optional
      />
      <NumberField {...of('pris')} label="Pris pr. forløb, i procent af den nuværende" suffix="%" whole optional />
      <Select {...of('fra')} label="Fra hvilken måned?" empty="Fra den første" choices={months} optional />
      <Select
        {...of('stop')}
        label="Fra hvilken måned begynder ingen nye?"
        empty="Intet stop"
        choices={months}
        optional
      />
      <Select
        {...of('slut')}
        label="Delaftalens sidste måned"
        empty={`Som nu: ${formatMonth(run.asked.term.end)}`}
        choices={ends(lot, run.asked.term.end, ahead)}
        optional
      />
      <TextField {...of('loft')} label="Loft" hint="Fx 20 mio. kr." width="s" optional />
    </>
  )
}

/** Every month ahead; that to which the options lead is said so. */
function ends(lot: Shown['lot'], now: string, ahead: readonly string[]) {
  const option = lot.optionBefore === null ? null : lastMonth(lot.optionBefore)
  const all = [...new Set([...ahead, ...(option !== null && option > (ahead[0] ?? '') ? [option] : [])])].toSorted()
  return all
    .filter((m) => m !== now)
    .map((month) => ({ value: month, label: `${formatMonth(month)}${month === option ? ' (med alle optioner)' : ''}` }))
}
