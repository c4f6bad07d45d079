import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Facts,
  Heading,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
} from '../../platform/web/ui/index.ts'
import { setLeadTime, type listSettings } from './setting.acts.ts'
import { settingNames } from './setting.ts'
import { markWords, settingWords } from './setting.view.ts'

type Shown = z.output<typeof listSettings.output>

export function SettingsBody({ shown, by, attempt }: { shown: Shown; by: By; attempt: Attempt | undefined }) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title="Grænser for varsling"
        lead="De tal, prognosens signaler regner med. En ændring er en ny række fra en dag; det, der gjaldt før, bliver stående."
      />
      <Facts
        items={shown.settings.map((s) => ({
          label: settingWords[s.name].label,
          value: `${s.value} ${settingWords[s.name].unit}`,
          note: `${settingWords[s.name].means} Kilde: ${s.source} (${markWords[s.mark] ?? s.mark}).`,
        }))}
      />
      {mayDo(setLeadTime, by) ? <Forms attempt={attempt} /> : null}
      {shown.rows.length === 0 ? null : (
        <DataTable
          caption="Hvad der er sat her i huset, nyeste først"
          columns={[
            { label: 'Hvad' },
            { label: 'Tal', numeric: true },
            { label: 'Fra' },
            { label: 'Grund' },
            { label: 'Sat' },
          ]}
        >
          {shown.rows.map(
            (r) =>
              html`<tr>
                <th scope="row">${settingWords[r.name].label}</th>
                <td>${r.value}</td>
                <td>${formatDay(r.validFrom)}</td>
                <td>${r.reason}</td>
                <td>${formatDay(r.setOn)}, ${r.byName}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </>
  )
}

function Forms({ attempt }: { attempt: Attempt | undefined }) {
  const lead = attempt?.values['workingDays'] === undefined ? undefined : attempt
  const limit = lead === undefined ? attempt : undefined
  return (
    <>
      <h2>Hvor længe tager et genudbud?</h2>
      <form method="post" action="/opfoelgning/graenser/genudbud">
        <FormKey />
        <NumberField {...fieldOf(lead, 'workingDays')} label="Arbejdsdage fra start til ny aftale" whole />
        <Dated attempt={lead} id="genudbud" />
        <SubmitButton>Gem fra den dag</SubmitButton>
      </form>
      <h2>Skift en af de andre grænser</h2>
      <form method="post" action="/opfoelgning/graenser">
        <FormKey />
        <Select
          {...fieldOf(limit, 'name')}
          label="Hvilken?"
          empty="Vælg"
          choices={settingNames
            .filter((name) => name !== 'lead-time')
            .map((name) => ({ value: name, label: `${settingWords[name].label} (${settingWords[name].unit})` }))}
        />
        <NumberField {...fieldOf(limit, 'value')} label="Tallet" whole />
        <Dated attempt={limit} id="graense" />
        <SubmitButton kind="secondary">Gem fra den dag</SubmitButton>
      </form>
    </>
  )
}

/** Two forms on a page have fields of the same names: the one with errors has the ids an error summary leads to. */
function Dated({ attempt, id }: { attempt: Attempt | undefined; id: string }) {
  return (
    <>
      <DateField
        {...fieldOf(attempt, 'validFrom')}
        id={attempt === undefined ? `${id}-fra` : undefined}
        label="Fra hvilken dag?"
        hint="Tomt er fra i dag"
        optional
      />
      <TextArea
        {...fieldOf(attempt, 'reason')}
        id={attempt === undefined ? `${id}-grund` : undefined}
        label="Hvorfor, og hvor står det?"
        rows={2}
        maxlength={1000}
      />
    </>
  )
}
