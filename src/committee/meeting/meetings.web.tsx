import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Empty,
  Heading,
  Select,
  state,
  SubmitButton,
  TextField,
  WorldSwitch,
} from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { listBodies } from '../../registers/index.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { meetingHref } from './links.ts'
import { callMeeting, listMeetings } from './meeting.acts.ts'
import { CommitteeTabs } from './tabs.tsx'

const path = '/udvalg/moeder'
const begin = { href: `${path}/nyt`, label: 'Indkald et møde' }

export interface MeetingLine {
  id: string
  committeeName: string
  day: string
  starts: string | null
  place: string | null
  items: number
  decided: number
}

export const meetingsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const { rows } = await visit.do(listMeetings, { world: choice.world })
  const mayCall = mayDo(callMeeting, visit.by) && choice.world === visit.by.world
  return {
    title: 'Møder',
    world: choice.world,
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: 'Møder' }],
    body: (
      <>
        <Heading
          title="Udvalgenes møder"
          lead={meetingsLead(rows, visit.today, choice.world)}
          actions={
            <>
              <WorldSwitch choice={choice} path={path} />
              {mayCall ? (
                <a class="button button-primary" href={begin.href}>
                  {begin.label}
                </a>
              ) : null}
            </>
          }
        />
        <CommitteeTabs current={path} choice={choice} />
        {rows.length === 0 ? (
          <Empty title="Her står møderne, når det første er indkaldt.">Udvalgssekretæren indkalder dem.</Empty>
        ) : (
          <MeetingsTable rows={rows} today={visit.today} world={choice.world} />
        )}
      </>
    ),
  }
})

/** "Næste møde er 12. oktober 2026." */
export function meetingsLead(
  rows: readonly { day: string; committeeName: string }[],
  today: string,
  world: string,
): string | undefined {
  if (world === 'papers' && rows.length > 0)
    return `${rows.length === 1 ? 'Ét møde' : `${rows.length} møder`}, som papirerne er fra eller nævner.`
  const next = rows.findLast((m) => m.day >= today)
  if (next !== undefined) return `Næste møde er den ${formatDay(next.day)} i ${next.committeeName}.`
  const [last] = rows
  return last === undefined
    ? undefined
    : `Der er ikke indkaldt til flere møder. Det seneste var den ${formatDay(last.day)}.`
}

export function MeetingsTable(props: { rows: readonly MeetingLine[]; today: string; world: string }) {
  const { rows, today, world } = props
  return (
    <DataTable
      caption="Møder"
      captionHidden
      columns={[
        { label: 'Dag' },
        { label: 'Udvalg' },
        { label: 'Sted' },
        { label: 'Sager', numeric: true },
        { label: 'Behandlet', numeric: true },
        { label: 'Stand' },
      ]}
    >
      {rows.map(
        (m) =>
          html`<tr>
            <th scope="row" class="nowrap"><a href="${meetingHref(m.id)}">${formatDay(m.day)}</a></th>
            <td>${m.committeeName}</td>
            <td>${[m.starts === null ? '' : `kl. ${m.starts}`, m.place ?? ''].filter(Boolean).join(', ')}</td>
            <td>${m.items}</td>
            <td>${m.decided}</td>
            <td>${stateOf(m, today, world)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function stateOf(m: MeetingLine, today: string, world: string) {
  if (m.day > today) return state('waiting', 'Kommer')
  if (m.decided > 0) return state('good', 'Holdt')
  return state('neutral', world === 'papers' ? 'Nævnt i papirerne' : 'Ingen beslutninger')
}

async function callView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(callMeeting, visit.by)
  const committees = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  return {
    title: begin.label,
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { href: path, label: 'Møder' }, { label: begin.label }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading title={begin.label} lead="Et udvalg har ét møde om dagen. Dagsordenen sættes bagefter." />
        {committees.length === 0 ? (
          <Empty
            title="Der er ikke optaget noget udvalg."
            begin={{ href: '/registre/myndigheder', label: 'Se myndigheder' }}
          />
        ) : (
          <form method="post" action={begin.href}>
            <FormKey />
            <Select
              {...fieldOf(attempt, 'committee', committees[0]?.id)}
              label="Hvilket udvalg?"
              choices={committees.map((b) => ({ value: b.id, label: b.name }))}
            />
            <MeetingFields attempt={attempt} />
            <div class="form-acts">
              <SubmitButton>Indkald mødet</SubmitButton>
              <a href={path}>Fortryd</a>
            </div>
          </form>
        )}
      </>
    ),
  }
}

export function MeetingFields({
  attempt,
  now,
}: {
  attempt: Attempt | undefined
  now?: { day: string; starts: string | null; place: string | null }
}) {
  const day = now === undefined ? '' : formatDay(now.day)
  return (
    <>
      <DateField
        {...fieldOf(attempt, 'day', day)}
        label="Hvilken dag?"
        hint="For eksempel 3/9 eller 3. september 2026."
      />
      <TextField {...fieldOf(attempt, 'starts', now?.starts ?? '')} label="Hvornår begynder det?" width="s" optional />
      <TextField {...fieldOf(attempt, 'place', now?.place ?? '')} label="Hvor?" maxlength={200} optional />
    </>
  )
}

export const callPage = page((visit) => callView(visit))
export const callSubmitted = submitted({
  act: callMeeting,
  done: ({ meeting }) => `${meetingHref(meeting)}?gjort=indkaldt`,
  again: (visit, _c, attempt) => callView(visit, attempt),
})
