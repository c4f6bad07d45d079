import { formatDay, formatWeekday } from '../../kernel/day.ts'
import { FormKey } from '../../platform/web/pages.tsx'
import { Empty, Facts, Heading, Hidden, Notice, Provenance, State, type Choice } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { caseSaid, counted, outcomeSaid, ownWords, stageSaid } from './decided.view.ts'
import { decisionHref, meetingHref } from './links.ts'
import type { MeetingShown } from './meeting.acts.ts'

interface Props {
  meeting: MeetingShown
  today: string
  maySet: boolean
  others: readonly Choice[]
  done: string | undefined
}

type Item = MeetingShown['items'][number]

/** One meeting on a sheet: the agenda in order, each case with its paper and what was decided; printed, it is the agenda. */
export function MeetingBody({ meeting, today, maySet, others, done }: Props) {
  const put = { href: `${meetingHref(meeting.id)}/saet-paa`, label: 'Sæt en sag på dagsordenen' }
  return (
    <>
      {done === undefined ? null : <Notice kind="success" heading={done} live />}
      <Heading
        kicker="Dagsorden"
        title={meeting.committeeName}
        lead={leadOf(meeting, today)}
        actions={
          maySet ? (
            <>
              <a href={`${meetingHref(meeting.id)}/ret`}>Ret mødet</a>
              {meeting.items.length === 0 ? null : (
                <a class="button button-primary" href={put.href}>
                  {put.label}
                </a>
              )}
            </>
          ) : undefined
        }
      />
      <Facts
        items={[
          { label: 'Dag', value: `${capital(formatWeekday(meeting.day))} ${meeting.day.slice(0, 4)}` },
          { label: 'Begynder', value: meeting.starts === null ? unknownIn(meeting.world) : `kl. ${meeting.starts}` },
          { label: 'Sted', value: meeting.place ?? unknownIn(meeting.world) },
          { label: 'Kilde', value: <Provenance source={meeting.source} /> },
        ]}
      />
      <h2>Sager</h2>
      {meeting.items.length === 0 ? (
        <Empty title="Dagsordenen er tom." begin={maySet ? put : undefined}>
          {meeting.world === 'papers'
            ? 'Papirerne nævner mødet, men ingen af dets sager ligger her.'
            : 'Papirer og sager kommer på, når udvalgssekretæren sætter dem på.'}
        </Empty>
      ) : (
        <ol class="agenda">
          {meeting.items.map((item) => (
            <AgendaItem item={item} meeting={meeting} today={today} maySet={maySet} others={others} />
          ))}
        </ol>
      )}
    </>
  )
}

function leadOf(meeting: MeetingShown, today: string): string {
  const n = meeting.items.length
  const cases = n === 1 ? 'én sag' : `${counted(n)} sager`
  if (meeting.world === 'papers')
    return `Mødet den ${formatDay(meeting.day)}, som papirerne nævner det. ${n === 1 ? 'Én sag' : `${n} sager`} derfra ligger her.`
  if (meeting.day > today) return `Møde den ${formatDay(meeting.day)} med ${cases} på dagsordenen.`
  const decided = meeting.items.filter((i) => i.points.some((p) => p.here !== null)).length
  const treated =
    decided === 0
      ? 'Ingen beslutninger er skrevet ind.'
      : decided === n
        ? 'Alle er behandlet.'
        : `${decided} er behandlet.`
  return `Mødet var den ${formatDay(meeting.day)} med ${cases} på dagsordenen. ${treated}`
}

function AgendaItem({ item, meeting, today, maySet, others }: Omit<Props, 'done'> & { item: Item }) {
  const said = item.movedTo === null ? caseSaid(item.stage, item.points) : stageSaid('postponed')
  const here = item.points.filter((p) => p.here !== null)
  return (
    <li class="agenda-item" id={`sag-${item.item}`}>
      <span class="agenda-no">{item.no ?? '–'}</span>
      <div class="agenda-words">
        <h3 class="agenda-title">
          <a href={decisionHref(item.item)}>{item.title}</a>
        </h3>
        <p class="agenda-state">
          <State tone={said.tone}>{said.words}</State>
          {item.document === null ? null : <a href={`/sager/${encodeURIComponent(item.document)}`}>Læs papiret</a>}
          {item.paper === null ? null : <a href={`/udvalg/${item.paper}`}>Læs papiret</a>}
        </p>
        {item.movedTo === null ? null : (
          <p>
            Udsat her og sat på <a href={meetingHref(item.movedTo.meeting)}>mødet den {formatDay(item.movedTo.day)}</a>.
          </p>
        )}
        <Points item={item} shown={here.length > 0 || item.points.length > 0} />
        {maySet ? <Acts item={item} meeting={meeting} today={today} others={others} /> : null}
      </div>
    </li>
  )
}

function Points({ item, shown }: { item: Item; shown: boolean }) {
  if (!shown) return null
  return (
    <ul class="agenda-points">
      {item.points.map((p) => {
        const words = p.here ?? p.outcomeText
        const own = ownWords(p.outcome, words)
        return (
          <li>
            {p.no === null ? null : <strong>Punkt {p.no}: </strong>}
            {p.says === null ? null : <>{p.says} </>}
            {words === null ? null : <span class="agenda-outcome">{own ?? outcomeSaid(p.outcome).words}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function Acts({ item, meeting, today, others }: Omit<Props, 'done' | 'maySet'> & { item: Item }) {
  if (item.movedTo !== null) return null
  const base = meetingHref(meeting.id)
  const numbers = meeting.items.flatMap((i) => (i.no === null || i.movedTo !== null ? [] : [i.no]))
  const last = Math.max(0, ...numbers)
  const no = item.no
  const open = item.stage !== 'decided'
  return (
    <div class="agenda-acts">
      {open && meeting.day <= today ? (
        <a class="button button-secondary" href={`/udvalg/beslutninger/ny?punkt=${encodeURIComponent(item.item)}`}>
          Skriv beslutningen ind<span class="sr-only">: {item.title}</span>
        </a>
      ) : null}
      {open && !meeting.held && no !== null && no > 1 ? (
        <MoveButton base={base} meeting={meeting} item={item} no={no - 1} words="Flyt op" />
      ) : null}
      {open && !meeting.held && no !== null && no < last ? (
        <MoveButton base={base} meeting={meeting} item={item} no={no + 1} words="Flyt ned" />
      ) : null}
      {open && others.length > 0 ? (
        <form method="post" action={`${base}/flyt`} class="agenda-to">
          <FormKey />
          <Hidden name="item" value={item.item} />
          <label>
            <span class="sr-only">Flyt “{item.title}” til mødet </span>
            <select name="meeting" class="form-select">
              {others.map((o) => (
                <option value={o.value}>Mødet {o.label}</option>
              ))}
            </select>
          </label>
          <button type="submit" class="button button-secondary">
            Flyt
          </button>
        </form>
      ) : null}
      {item.stage === 'waiting' ? (
        <form method="post" action={`${base}/af`}>
          <FormKey />
          <Hidden name="item" value={item.item} />
          <Hidden name="version" value={meeting.version} />
          <button type="submit" class="button button-tertiary">
            Tag af dagsordenen<span class="sr-only">: {item.title}</span>
          </button>
        </form>
      ) : null}
    </div>
  )
}

function MoveButton(props: { base: string; meeting: MeetingShown; item: Item; no: number; words: string }) {
  return (
    <form method="post" action={`${props.base}/flyt`}>
      <FormKey />
      <Hidden name="item" value={props.item.item} />
      <Hidden name="to" value={props.meeting.id} />
      <Hidden name="no" value={props.no} />
      <Hidden name="version" value={props.meeting.version} />
      <button type="submit" class="button button-tertiary">
        {props.words}
        <span class="sr-only">: {props.item.title}</span>
      </button>
    </form>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
