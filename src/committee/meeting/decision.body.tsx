import type { Child } from 'hono/jsx'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Facts, Heading, History, Notice, Provenance, State, type Fact } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { Decided } from './decided.output.ts'
import {
  caseSaid,
  did,
  followUpSaid,
  outcomeSaid,
  ownWords,
  remarkBy,
  voteLine,
  whenSaid,
  whoSaid,
} from './decided.view.ts'
import { decisionHref, meetingHref } from './links.ts'

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

/** Both readings stand: what the recommendation says, and who did decide (X01). */
function Warnings({ decided: d }: { decided: Decided }) {
  return (
    <>
      {d.warnings.map((w) => (
        <Notice
          kind="warning"
          heading={
            w.point === null
              ? 'To læsninger af, hvem der beslutter'
              : `Punkt ${w.point}: to læsninger af, hvem der beslutter`
          }
        >
          <p>
            Indstillingen siger, at <strong>{w.namesName}</strong> beslutter. Beslutningen er truffet af{' '}
            <strong>{w.decidesName}</strong>. Begge står her, som de er skrevet.
          </p>
        </Notice>
      ))}
    </>
  )
}

function Points({ decided: d, mayChange }: { decided: Decided; mayChange: boolean }) {
  if (d.points.length === 0)
    return (
      <p>
        {d.world === 'papers'
          ? 'Papiret har ingen punkter, et udvalg har besluttet.'
          : 'Sagen har ingen indstillingspunkter endnu.'}
      </p>
    )
  return (
    <>
      <h2>Indstilling og beslutning</h2>
      <ol class="decided">
        {d.points.map((p) => {
          const said = outcomeSaid(p.outcome)
          const own = ownWords(p.outcome, p.outcomeText)
          return (
            <li class="decided-point">
              <span class="agenda-no">{p.no ?? ''}</span>
              <div class="agenda-words">
                {p.says === null ? null : <p class="decided-says">{p.says}</p>}
                <p class="agenda-state">
                  <State tone={said.tone}>{said.words}</State>
                  {own === null ? null : <span>{own}</span>}
                  {mayChange && p.decision !== null ? (
                    <a href={`/udvalg/beslutninger/ret/${encodeURIComponent(p.decision)}`}>
                      Ret<span class="sr-only"> {p.no === null ? 'beslutningen' : `punkt ${p.no}`}</span>
                    </a>
                  ) : null}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function facts(d: Decided): Fact[] {
  const unknown = unknownIn(d.world)
  const decided = d.history.length > 0
  const paper: Child =
    d.document !== null ? (
      <a href={`/sager/${encodeURIComponent(d.document)}`}>Læs papiret</a>
    ) : d.paper !== null ? (
      <a href={`/udvalg/${d.paper}`}>Læs papiret</a>
    ) : (
      'Sagen har intet papir her'
    )
  const day = d.day === null ? unknown : formatDay(d.day)
  return [
    { label: decided ? 'Besluttet af' : 'Behandles af', value: d.bodyName ?? unknown },
    { label: 'Møde', value: d.meeting === null ? day : <a href={meetingHref(d.meeting)}>{day}</a> },
    { label: 'På dagsordenen', value: d.agendaNo === null ? unknown : `Punkt ${d.agendaNo}` },
    ...(decided ? [{ label: 'Afstemning', value: voteLine(d, d.world) }] : []),
    { label: 'Papir', value: paper },
    { label: 'Kilde', value: <Provenance source={d.source} /> },
  ]
}

function Remarks({ decided: d, mayChange }: { decided: Decided; mayChange: boolean }) {
  if (d.remarks.length === 0) return null
  return (
    <>
      <h2>{d.remarks.length === 1 ? 'Bemærkning til protokollen' : 'Bemærkninger til protokollen'}</h2>
      {d.remarks.map((r) => (
        <figure class="remark">
          <blockquote>{r.gist}</blockquote>
          <figcaption>
            {remarkBy(r)} <Provenance source={r.source} />{' '}
            {mayChange ? <a href={`/udvalg/beslutninger/bemaerkning/${encodeURIComponent(r.id)}`}>Ret</a> : null}
          </figcaption>
        </figure>
      ))}
    </>
  )
}

/** The chain as a line in time: what came before above, this case in the middle, what comes after below. */
function Course({ decided: d }: { decided: Decided }) {
  if (d.links.length === 0) return null
  const side = (direction: string) => d.links.filter((l) => l.direction === direction)
  return (
    <>
      <h2>Før og efter</h2>
      <ol class="course">
        {side('earlier').map((l) => (
          <Step link={l} kind="Før" />
        ))}
        <li class="course-step course-now" aria-current="step">
          <span class="course-day">
            {whenSaid(d.day, null, d.world === 'papers' ? 'Dag ikke trykt' : 'Dag ikke fastsat')}
          </span>
          <span class="course-label">Denne sag: {caseSaid(d.stage, d.points).words.toLowerCase()}</span>
        </li>
        {side('later').map((l) => (
          <Step link={l} kind="Efter" />
        ))}
      </ol>
    </>
  )
}

function Step({ link: l, kind }: { link: Decided['links'][number]; kind: string }) {
  return (
    <li class="course-step">
      <span class="course-day">
        <span class="sr-only">{kind}: </span>
        {whenSaid(l.day, l.dayText)}
      </span>
      <span class="course-label">
        {l.other === null ? l.label : <a href={decisionHref(l.other)}>{l.label}</a>} <Provenance source={l.source} />
      </span>
    </li>
  )
}

function FollowUp({ decided: d, today }: { decided: Decided; today: string }) {
  if (d.followUp.length === 0) return null
  return (
    <>
      <h2>Det skal følges op</h2>
      <ul class="follow-up">
        {d.followUp.map((f) => {
          const said = followUpSaid(f, today)
          return (
            <li>
              <a href={`/sager/pligter/${f.id}`}>{f.what}</a>
              <span class="agenda-state">
                <State tone={said.tone}>{said.words}</State>
                <span>{whenSaid(f.due, f.dueText)}</span>
                <span>{whoSaid(f.who)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What the decision set free, and whom it told of: doors to the rooms that hold them. */
function Effects({ decided: d }: { decided: Decided }) {
  if (d.releases.length + d.orientations.length === 0) return null
  return (
    <>
      <h2>Det, beslutningen gav</h2>
      <ul>
        {d.releases.map((r) => (
          <li>
            <a href={`/budget/bevillinger/${encodeURIComponent(r.line)}`}>{formatKroner(r.amountOere)}</a> frigivet i{' '}
            {r.year} på {r.name}
          </li>
        ))}
        {d.orientations.map((o) => (
          <li>
            Udvalget er orienteret om behovet <a href={`/behov/${encodeURIComponent(o.need)}`}>{o.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
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
