import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { formatAmount } from '../../kernel/money.ts'
import { listNeeds } from '../../needs/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, formPage, FormKey, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Checkbox, Heading, Hidden, Select, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { amendEffort, beginEffort } from './effort.acts.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref, effortsPath } from './effort.view.ts'
import { listFrom, oereFrom, type Values } from './form-values.ts'
import { back, below, effortFor } from './one-effort.web.tsx'

export function beginPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/ny`, {
    act: beginEffort,
    input: ({ need }) => ({ need }),
    done: back('begyndt'),
    again: newView,
  })
  formPage(app, `${effortsPath}/:id/ret`, {
    act: amendEffort,
    input: (values, c) => ({ ...briefFrom(values), effort: c.req.param('id'), version: values['version'] }),
    done: back('rettet'),
    again: amendView,
  })
}

function briefFrom(values: Values) {
  const { title, targetGroup, description, placeOfPerformance, route, reason } = values
  return {
    ...{ title, targetGroup, description, placeOfPerformance, route, reason },
    areas: listFrom(values['areas']),
    areaEffort: values['areaEffort'] === 'ja',
    amountOere: oereFrom(values['amountOere'], 'amountOere'),
  }
}

async function newView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(beginEffort, visit)
  const { rows } = await visit.do(listNeeds, { world: visit.by.world })
  const usable = rows.filter((n) => n.state !== 'withdrawn' && n.state !== 'closed')
  const choices = usable.map((n) => ({
    value: n.id,
    label: n.orientation === null ? `${n.title} (udvalget er ikke orienteret endnu)` : n.title,
  }))
  return {
    title: 'Begynd en særindsats',
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: effortsPath, label: 'Særindsatser' },
      { label: 'Begynd en særindsats' },
    ],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Trin 1: Kortlægning"
          title="Begynd en særindsats"
          lead="Særindsatsen bygger på et behov, der er kortlagt. Dens ord tages fra behovet og kan rettes, til der indkaldes forslag."
        />
        <form method="post" action={`${effortsPath}/ny`}>
          <FormKey />
          <Select
            {...fieldOf(attempt, 'need', c.req.query('behov'))}
            label="Hvilket behov?"
            hint="Udvalget skal være orienteret om behovet, før virksomhederne findes (R05)."
            empty="Vælg"
            choices={choices}
          />
          <Buttons to={effortsPath}>Begynd</Buttons>
        </form>
      </>
    ),
  }
}

export function Buttons({ to, children }: { to: string; children?: Child }) {
  return (
    <div class="form-acts">
      <SubmitButton>{children}</SubmitButton>
      <a href={to}>Fortryd</a>
    </div>
  )
}

async function amendView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: amendEffort, name: 'amend', attempt })
  return below(effort, 'Ret beskrivelsen', <AmendForm effort={effort} attempt={attempt} />)
}

function AmendForm({ effort, attempt }: { effort: EffortOnSheet; attempt: Attempt | undefined }) {
  const local = attempt === undefined ? effort.areaEffort : attempt.values['areaEffort'] === 'ja'
  const amount = effort.amountOere === null ? '' : formatAmount(effort.amountOere)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={effort.title}
        title="Ret beskrivelsen"
        lead="De indkaldte virksomheder læser beskrivelsen. Når der er indkaldt forslag, ligger den fast."
      />
      <form method="post" action={effortHref(effort.id, '/ret')}>
        <FormKey />
        <Hidden name="version" value={effort.version} />
        <TextField {...fieldOf(attempt, 'title', effort.title)} label="Overskrift" maxlength={300} width="l" />
        <TextArea {...fieldOf(attempt, 'targetGroup', effort.targetGroup)} label="Hvem er indsatsen for?" rows={3} />
        <TextArea
          {...fieldOf(attempt, 'description', effort.description ?? '')}
          label="Hvad skal der ske?"
          rows={6}
          maxlength={6000}
          optional
        />
        <TextField
          {...fieldOf(attempt, 'areas', effort.areas.join(', '))}
          label="Hvilke områder?"
          hint="Med komma imellem"
          width="l"
          optional
        />
        <Checkbox
          {...fieldOf(attempt, 'areaEffort')}
          value="ja"
          checked={local}
          label="Indsatsen er forankret i området"
          hint="Så bliver forslagene også spurgt om områdets planer og om at gennemføre indsatsen lokalt (R08)."
        />
        <TextField
          {...fieldOf(attempt, 'placeOfPerformance', effort.placeOfPerformance ?? '')}
          label="Krav om, hvor indsatsen udføres"
          hint="Det kan kræves. At virksomheden i forvejen ligger i området, må ikke tælle (R03)."
          maxlength={300}
          width="l"
          optional
        />
        <TextField {...fieldOf(attempt, 'amountOere', amount)} label="Beløb" suffix="kr." width="m" optional />
        <TextField
          {...fieldOf(attempt, 'route', effort.route ?? '')}
          label="Afgørelse om lovlig vej"
          hint="Afgørelsens nummer"
          optional
        />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor rettes den?" rows={2} maxlength={1000} />
        <Buttons to={effortHref(effort.id)}>Gem rettelsen</Buttons>
      </form>
    </>
  )
}
