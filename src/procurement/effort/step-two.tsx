import { html } from 'hono/html'
import { formatDay, type Day } from '../../kernel/day.ts'
import { dueWords } from '../../platform/web/due.ts'
import { DataTable, Facts, state } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref, kindWords, weightText } from './effort.view.ts'

interface StepTwoProps {
  effort: EffortOnSheet
  mayAct: boolean
  today: Day
}

export function StepTwo(props: StepTwoProps) {
  const { effort } = props
  return (
    <section id="trin-2">
      <h2>Trin 2: Identifikation</h2>
      {effort.survey === null ? <p>Markedet er ikke afdækket endnu.</p> : <Survey survey={effort.survey} />}
      {effort.call === null ? null : <Call call={effort.call} {...props} />}
    </section>
  )
}

function Survey({ survey }: { survey: NonNullable<EffortOnSheet['survey']> }) {
  return (
    <>
      <p>
        {survey.on === null ? '' : `Afdækket ${formatDay(survey.on)}. `}
        {survey.how}
      </p>
      <DataTable
        caption="Virksomheder, der er set på"
        columns={[{ label: 'Virksomhed' }, { label: 'Egnet' }, { label: 'Kendskab til målgruppen' }]}
      >
        {survey.candidates.map(
          (c) =>
            html`<tr>
              <th scope="row"><a href="/registre/virksomheder/${encodeURIComponent(c.enterprise)}">${c.name}</a></th>
              <td>${c.suitable ? state('good', 'Egnet') : state('neutral', 'Ikke egnet')}</td>
              <td>${c.knowledge ?? ''}${c.reason === null ? '' : html` ${c.reason}`}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

type CallProps = StepTwoProps & { call: NonNullable<EffortOnSheet['call']> }

function Call({ call, effort, mayAct, today }: CallProps) {
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
            value: effort.answerBy === null ? '' : dueWords(effort.answerBy, today, 'Forslag senest'),
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
