import { formatDay } from '../../kernel/day.ts'
import { Facts, Heading, History, Notice, State } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { Course } from './course.tsx'
import type { Decided } from './decided.output.ts'
import { whenSaid } from './decided.view.ts'
import { facts } from './decision-facts.tsx'
import { Points, Warnings } from './decision-points.tsx'
import { Effects, FollowUp } from './effects.tsx'
import { caseSaid, did } from './outcome.view.ts'
import { Remarks } from './remarks.tsx'

interface Props {
  decided: Decided
  today: string
  mayChange: boolean
  done: string | undefined
}

/** One case: how it was decided, by whom, with what votes and remarks, and what came before and after. */
export function DecisionBody({ decided, today, mayChange, done }: Props) {
  const said = caseSaid(decided.stage, decided.points)
  const open = decided.stage !== 'decided' && decided.item !== null
  return (
    <>
      {done === undefined ? null : <Notice kind="success" heading={done} live />}
      <Heading
        kicker="Sag for udvalget"
        title={decided.title}
        state={<State tone={said.tone}>{said.words}</State>}
        lead={leadOf(decided)}
        actions={
          mayChange && open ? (
            <a
              class="button button-primary"
              href={`/udvalg/beslutninger/ny?punkt=${encodeURIComponent(decided.item ?? '')}`}
            >
              {decided.history.length === 0 ? 'Skriv beslutningen ind' : 'Skriv den nye beslutning ind'}
            </a>
          ) : undefined
        }
      />
      <Warnings decided={decided} />
      <Points decided={decided} mayChange={mayChange} />
      <h2>Om sagen</h2>
      <Facts items={facts(decided)} />
      <Remarks decided={decided} mayChange={mayChange} />
      <Course decided={decided} />
      <FollowUp decided={decided} today={today} />
      <Effects decided={decided} />
      <Earlier decided={decided} />
    </>
  )
}

function leadOf(d: Decided): string {
  const who = d.bodyName ?? 'Udvalget'
  if (d.history.length === 0)
    return d.meeting === null
      ? `${who} har ikke behandlet sagen.`
      : `${who} behandler sagen på mødet den ${formatDay(d.day ?? '')}.`
  const when = d.day === null ? ` (mødedagen er ${unknownIn(d.world)})` : ` den ${formatDay(d.day)}`
  return `${who} ${did(d.stage, d.points)}${when}.`
}

/** Every row ever recorded, newest first: what was put off, and what was corrected with its reason. */
function Earlier({ decided: d }: { decided: Decided }) {
  if (d.history.length === 0) return null
  const items = d.history.toReversed().map((h) => ({
    when: whenSaid(h.day, null, d.world === 'papers' ? 'dag ikke trykt' : 'dag ikke oplyst'),
    who: d.bodyName ?? 'Udvalget',
    what: `${h.point === null ? '' : `Punkt ${h.point}: `}${h.outcomeText}`,
    detail: h.reason === null ? undefined : `Rettelse: ${h.reason}`,
  }))
  return <History items={items} heading="Alle beslutninger i sagen" />
}
