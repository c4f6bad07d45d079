import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { mayDo, type World } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { finishDuty, moveDuty, showDuty } from './duty.acts.ts'
import { dueText, standing, whoText } from './duty.view.ts'

type Duty = z.output<(typeof showDuty)['output']>

export interface DutyView {
  duty: Duty
  who: string
  today: string
  mayChange: boolean
  done: string | undefined
  attempt?: Attempt | undefined
}

export const dutyPage = page((visit, c) => view(visit, c))

export const moveSubmitted = submitted({
  act: moveDuty,
  input: ({ due, reason, moves }, c) => ({ duty: c.req.param('id'), due, reason, moves }),
  done: (_out, _values, c) => `/sager/pligter/${c.req.param('id')}?gjort=flyttet`,
  again: view,
})

export const endSubmitted = submitted({
  act: finishDuty,
  input: ({ kind, note }, c) => ({ duty: c.req.param('id'), kind, note }),
  done: (_out, _values, c) => `/sager/pligter/${c.req.param('id')}?gjort=afsluttet`,
  again: view,
})

const doneWords: Readonly<Record<string, string>> = {
  skrevet: 'Pligten er skrevet op.',
  flyttet: 'Pligten har fået en ny dag. Den gamle står under flytninger.',
  afsluttet: 'Pligten er afsluttet.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const duty = await visit.do(showDuty, { duty: c.req.param('id') })
  const { rows } = await visit.do(listBodies, { world: duty.world as World })
  return dutyView({
    duty,
    who: whoText(duty.who, new Map(rows.map((row) => [row.id, row.name]))),
    today: visit.today,
    mayChange: duty.done === null && duty.world === visit.by.world && mayDo(finishDuty, visit.by),
    done: doneWords[c.req.query('gjort') ?? ''],
    attempt,
  })
}

export function dutyView(props: DutyView): PageView {
  return {
    title: props.duty.what,
    world: props.duty.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: '/sager/pligter', label: 'Pligter' }, { label: 'Pligt' }],
    body: <DutyBody {...props} />,
  }
}

function DutyBody({ duty, who, today, mayChange, done, attempt }: DutyView) {
  const { tone, words } = standing(duty, today)
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <ui.Notice kind="success" live heading={done} />}
      <ui.Heading kicker="Pligt" title={duty.what} state={<ui.State tone={tone}>{words}</ui.State>} />
      <ui.Facts items={facts(duty, who)} />
      <Moves duty={duty} />
      {mayChange ? (
        <>
          <EndForm duty={duty} attempt={attempt} />
          <MoveForm duty={duty} attempt={attempt} />
        </>
      ) : null}
    </>
  )
}

function facts(duty: Duty, who: string): ui.Fact[] {
  const { cause } = duty
  const link = cause.href.startsWith('/') ? <a href={cause.href}>{cause.label}</a> : cause.label
  return [
    {
      label: 'Frist',
      value: duty.due === null ? 'Ingen dag endnu' : dueText(duty),
      note: duty.dueText === null ? undefined : `Skrevet: ${duty.dueText}`,
    },
    { label: 'Hvem', value: who },
    { label: 'Regel', value: duty.rule ?? 'Ingen' },
    { label: 'Kommer fra', value: cause.kind === 'hand' ? cause.label : link },
    { label: 'Påmindelse', value: duty.remindDays === 0 ? 'Ingen' : `${duty.remindDays} dage før` },
    { label: 'Kilde', value: <ui.Provenance source={duty.source} /> },
    ...(duty.done === null
      ? []
      : [{ label: duty.done.kind === 'done' ? 'Hvad blev gjort' : 'Hvorfor bortfaldet', value: duty.done.note }]),
  ]
}

function Moves({ duty }: { duty: Duty }) {
  if (duty.movesMade.length === 0) return null
  return (
    <>
      <h2>Flytninger</h2>
      <ul>
        {duty.firstDue === null ? null : <li>Først sat til {formatDay(duty.firstDue)}</li>}
        {duty.movesMade.map((m) => (
          <li>
            {formatDay(m.on)}: flyttet til {formatDay(m.due)}. {m.reason}
          </li>
        ))}
      </ul>
    </>
  )
}

function EndForm({ duty, attempt }: { duty: Duty; attempt: Attempt | undefined }) {
  const own = attempt?.values['form'] === 'afslut' ? attempt : undefined
  return (
    <form method="post" action={`/sager/pligter/${duty.id}/afslut`}>
      <h2>Afslut pligten</h2>
      <FormKey />
      <ui.Hidden name="form" value="afslut" />
      <ui.Radios
        {...fieldOf(own, 'kind', 'done')}
        label="Hvordan endte den?"
        choices={[
          { value: 'done', label: 'Udført' },
          { value: 'dropped', label: 'Bortfaldet' },
        ]}
      />
      <ui.TextArea
        {...fieldOf(own, 'note')}
        label="Hvad blev gjort, eller hvorfor er den bortfaldet?"
        hint="Teksten bliver stående, så andre kan se det senere."
        rows={3}
        maxlength={1000}
      />
      <ui.SubmitButton>Afslut pligten</ui.SubmitButton>
    </form>
  )
}

function MoveForm({ duty, attempt }: { duty: Duty; attempt: Attempt | undefined }) {
  const own = attempt?.values['form'] === 'flyt' ? attempt : undefined
  return (
    <details class="details" open={own !== undefined}>
      <summary>{duty.due === null ? 'Giv pligten en dag' : 'Flyt pligten til en anden dag'}</summary>
      <form method="post" action={`/sager/pligter/${duty.id}/flyt`}>
        <FormKey />
        <ui.Hidden name="form" value="flyt" />
        <ui.Hidden name="moves" value={duty.moves} />
        <ui.DateField {...fieldOf(own, 'due')} label="Hvilken dag?" hint="Fx 30/9 eller 30. september 2026" />
        <ui.TextArea {...fieldOf(own, 'reason')} label="Hvorfor?" rows={2} maxlength={1000} />
        <ui.SubmitButton kind="secondary">Gem den nye dag</ui.SubmitButton>
      </form>
    </details>
  )
}
