import { FormKey } from '../../platform/web/pages.tsx'
import { Hidden } from '../../platform/web/ui/index.ts'
import { meetingHref } from './links.ts'
import type { Item, Props } from './meeting-props.ts'
import type { MeetingShown } from './show-meeting.acts.ts'

export function Acts({ item, meeting, today, others }: Omit<Props, 'done' | 'maySet'> & { item: Item }) {
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
