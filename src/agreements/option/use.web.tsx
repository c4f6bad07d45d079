import type { Hono } from 'hono'
import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import { capital } from '../../kernel/text.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Checkbox, DateField, Facts, Heading, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import type { AgreementShown } from '../show.output.ts'
import { RulesTable } from '../rules-table.tsx'
import { compareOptions } from './compare.acts.ts'
import { Compared } from './compared.tsx'
import { back, optionPage, shownFor } from './sub-page.web.tsx'
import { checkOption, useOption } from './use.acts.ts'

export function usePages(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/option', { act: useOption, input: given, done: (_o, _v, c) => back(c), again: view })
}

/** The ticked lots; none ticked is told as such. */
function given(values: Record<string, string>, c: WebContext) {
  const lots = Object.keys(values).flatMap((k) => /^lot\.(\d+)$/.exec(k)?.[1] ?? [])
  const funded = values['funded'] === undefined ? {} : { funded: true }
  return { agreement: c.req.param('code'), lots, until: values['until'], ...funded }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(useOption, visit)
  const shown = await shownFor(visit, c)
  const until = lastOf(shown)
  const agreement = shown.code
  const outcome = until === null ? null : await visit.do(checkOption, { agreement, until })
  const { rows, before } = await visit.do(compareOptions, { agreement, ...(until === null ? {} : { until }) })
  const unknownMoney = outcome?.rules.some((r) => r.id === 'R17' && r.outcome === 'unknown') ?? false
  return optionPage(
    shown,
    'Brug en option',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={shown.name}
        title="Brug en option"
        lead="Forlængelsen gælder hele delaftalen og alle dens leverandører. Den kan kun fortrydes, så længe intet er disponeret i den."
      />
      <Facts items={consequences(shown, until)} />
      <form method="post" action={`/aftaler/${encodeURIComponent(agreement)}/option`}>
        <FormKey />
        {(shown.option?.lots ?? []).map((lot) => (
          <Checkbox
            {...fieldOf(attempt, `lot.${lot.no}`)}
            label={`Forlæng ${lot.label}`}
            value="ja"
            checked={
              attempt === undefined
                ? lot.declined === null && lot.left !== 0
                : attempt.values[`lot.${lot.no}`] !== undefined
            }
          />
        ))}
        <DateField
          {...fieldOf(attempt, 'until', until === null ? '' : formatDay(until))}
          label="Den sidste dag i forlængelsen"
        />
        {unknownMoney ? (
          <Checkbox
            {...fieldOf(attempt, 'funded')}
            label="Der er afsat penge, som ikke kan regnes efter her"
            value="ja"
          />
        ) : null}
        <div class="form-acts">
          <SubmitButton>Brug optionen</SubmitButton>
          <a href={back(c)}>Fortryd</a>
        </div>
      </form>
      {outcome === null || until === null ? null : (
        <RulesTable
          rules={outcome.rules}
          caption={`Reglernes svar, hvis alle delaftaler forlænges til ${formatDay(until)}`}
        />
      )}
      <Compared level="h2" rows={rows} before={before} />
    </>,
  )
}

/** The next option's last day, as the lots that have one left have it first. */
function lastOf({ option }: AgreementShown): Day | null {
  const next = (option?.lots ?? []).flatMap((l) => l.nextBefore ?? []).toSorted()[0]
  return next === undefined ? null : addDays(next, -1)
}

/** What happens, and to whom. */
function consequences(shown: AgreementShown, until: Day | null) {
  return (shown.option?.lots ?? []).map((option) => {
    const lot = shown.lots.find((l) => l.id === option.lot)
    const names = lot?.suppliers.map((s) => s.name).join(', ') ?? ''
    const endsBefore = lot?.endsBefore ?? null
    const ends = endsBefore === null ? 'en ukendt dag' : formatDay(addDays(endsBefore, -1))
    const value = until === null ? `Løber til ${ends}` : `Fra at løbe til ${ends} til at løbe til ${formatDay(until)}`
    return { label: capital(option.label), value, note: names === '' ? 'Ingen leverandører' : `Går videre: ${names}` }
  })
}
