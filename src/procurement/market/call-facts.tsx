import { type Day, formatDay } from '../../kernel/day.ts'
import { dueWords } from '../../platform/web/due.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'
import { kindWords, weightText } from './criterion.view.ts'

export interface StepTwoProps {
  effort: EffortOnSheet
  mayAct: boolean
  today: Day
}

type CallProps = StepTwoProps & { call: NonNullable<EffortOnSheet['call']> }

export function Call({ call, effort, mayAct, today }: CallProps) {
  const mayMove = mayAct && effort.next.some((n) => n.act === 'move-deadline' && n.why === null)
  return (
    <>
      <h3>Indkaldt {formatDay(call.on)}</h3>
      <ul>
        {call.invitations.map((i) => (
          <li>
            {i.name}: {i.answered ? 'har sendt et forslag' : 'har ikke sendt et forslag'}
          </li>
        ))}
      </ul>
      <Facts
        items={[
          {
            label: 'Frist',
            value: deadlineWords(effort, today),
            note: mayMove ? <a href={effortHref(effort.id, '/frist')}>Flyt fristen</a> : movedWords(call),
          },
          ...call.criteria.map((c) => ({ label: c.title, value: weightText(c.weight), note: kindWords[c.kind] })),
          { label: 'Point', value: `0 til ${call.mostPoints} på hvert kriterium` },
        ]}
      />
    </>
  )
}

function movedWords({ deadlines }: CallProps['call']): string | undefined {
  const [newest] = deadlines
  return newest === undefined || newest.reason === null
    ? undefined
    : `Flyttet ${formatDay(newest.on)}: ${newest.reason}`
}

/** Days are counted while somebody waits for them. */
function deadlineWords({ answerBy, award, ended }: EffortOnSheet, today: Day): string {
  if (answerBy === null) return ''
  return award === null && ended === null ? dueWords(answerBy, today, 'Forslag senest') : formatDay(answerBy)
}
