import { formatKroner } from '../../kernel/money.ts'
import { variantsOf } from '../../portfolio/index.ts'
import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { ReferFacts } from './refer.web.tsx'

type Asked = Pick<ReferFacts, 'prices' | 'start'> & { attempt: Attempt | undefined }

/** What is expected of the course, asked for the kinds of price the lot has and no others. */
export function Expected(props: Asked) {
  const { prices, start, attempt } = props
  const has = (unit: string) => prices.some((p) => p.unit === unit)
  return (
    <>
      {has('hour') ? (
        <ui.NumberField
          {...fieldOf(attempt, 'expectedDeliveredHours')}
          label="Hvor mange timer skal borgeren have hos leverandøren i hele forløbet?"
          hint={`Timerne disponeres${hourPrice(prices, 'hour', start)}.`}
          suffix="timer"
        />
      ) : null}
      {has('paid-hour') ? (
        <ui.NumberField
          {...fieldOf(attempt, 'expectedHours')}
          label="Hvor mange lønnede timer venter du i hele forløbet?"
          hint={`Løn fra en virksomhed, ikke praktik. Timerne disponeres${hourPrice(prices, 'paid-hour', start)}.`}
          suffix="timer"
          optional
        />
      ) : null}
      {has('step') ? <ExpectedSteps {...props} /> : null}
    </>
  )
}

function ExpectedSteps({ prices, attempt }: Asked) {
  const steps = variantsOf(prices, 'step').flatMap((v) => (v === null ? [] : [v]))
  const error = fieldOf(attempt, 'expectedSteps').error
  return (
    <fieldset class="form-group">
      <legend class="form-label">Hvilke trin venter du, at borgeren når?</legend>
      <p class="form-hint">
        Leverandøren betales for hvert nået trin. Det, du vælger, disponeres{error === undefined ? '' : `: ${error}`}.
      </p>
      <ui.Hidden name="steps" value="asked" />
      {steps.map((step, i) => (
        <ui.Checkbox
          name={`step.${i}`}
          label={step}
          value={step}
          checked={attempt === undefined || attempt.values[`step.${i}`] === step}
        />
      ))}
    </fieldset>
  )
}

/** The steps ticked; undefined where the form did not ask. */
export function stepsIn(values: Record<string, string>): string[] | undefined {
  if (values['steps'] !== 'asked') return undefined
  return Object.entries(values).flatMap(([name, value]) => (name.startsWith('step.') ? [value] : []))
}

/** What the last day's field says of the places: how they are paid for. */
export function placeWords(prices: ReferFacts['prices'], day: string): string {
  const month = priceAt(prices, 'place-month', day)
  if (month !== undefined) return ` Hver påbegyndt måned disponerer en plads (${formatKroner(month)}).`
  const days = priceAt(prices, 'place-days', day)
  return days === undefined ? '' : ` Pladsen disponeres efter arbejdsdage (${formatKroner(days)} for en hel måned).`
}

function hourPrice(prices: ReferFacts['prices'], unit: 'hour' | 'paid-hour', day: string): string {
  const kinds = variantsOf(prices, unit).length
  const price = priceAt(prices, unit, day)
  if (price === undefined) return ''
  return kinds > 1 ? ' med den højeste timepris' : ` med ${formatKroner(price)} pr. time`
}

/** The price in force on a day; of several kinds the first. */
function priceAt(prices: ReferFacts['prices'], unit: string, day: string): bigint | undefined {
  return prices.filter((p) => p.unit === unit && p.validFrom <= day).at(-1)?.amountOere
}
