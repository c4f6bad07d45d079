import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { showDuty } from './duty.acts.ts'
import { EndForm, MoveForm } from './duty-end-forms.tsx'
import { dueText, standing } from './duty.view.ts'

type Duty = z.output<(typeof showDuty)['output']>

export interface DutyView {
  duty: Duty
  who: string
  today: string
  mayChange: boolean
  done: string | undefined
  attempt?: Attempt | undefined
}

/** What must be done, by when and why, and how it ended. */
export function DutyBody({ duty, who, today, mayChange, done, attempt }: DutyView) {
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
