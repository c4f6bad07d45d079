import { formatDay } from '../../kernel/day.ts'
import { listDocuments } from '../../cases/index.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Hidden, Heading, Select, SubmitButton, TextField, type Choice } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listPapers } from '../paper/paper.acts.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { worldOfPaper } from '../paper/paper.web.tsx'
import { moveItem, putOnAgenda, takeOffAgenda } from './agenda.acts.ts'
import { meetingHref } from './links.ts'
import { amendMeeting, listMeetings, showMeeting, type MeetingShown } from './meeting.acts.ts'
import { MeetingBody } from './meeting.body.tsx'
import { MeetingFields } from './meetings.web.tsx'

const crumbs = (m: MeetingShown, last?: string) => [
  { href: '/udvalg', label: 'Udvalg' },
  { href: '/udvalg/moeder', label: 'Møder' },
  ...(last === undefined ? [] : [{ href: meetingHref(m.id), label: formatDay(m.day) }]),
  { label: last ?? formatDay(m.day) },
]

export const meetingPage = page((visit, c) => meetingView(visit, c))

async function meetingView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const meeting = await visit.do(showMeeting, { meeting: c.req.param('id') })
  const maySet = mayDo(putOnAgenda, visit.by) && meeting.world === visit.by.world
  const later = maySet ? (await visit.do(listMeetings, { committee: meeting.committee, from: meeting.day })).rows : []
  return {
    title: `Møde den ${formatDay(meeting.day)}`,
    world: worldOfPaper(meeting),
    crumbs: crumbs(meeting),
    body: (
      <>
        <Errors attempt={attempt} />
        <MeetingBody
          meeting={meeting}
          today={visit.today}
          maySet={maySet}
          others={later
            .filter((m) => m.id !== meeting.id)
            .map((m) => ({ value: m.id, label: formatDay(m.day) }))
            .toReversed()}
          done={doneWords[c.req.query('gjort') ?? '']}
        />
      </>
    ),
  }
}

const doneWords: Readonly<Record<string, string>> = {
  indkaldt: 'Mødet er indkaldt. Sæt sager på dagsordenen.',
  rettet: 'Mødet er rettet.',
  sat: 'Sagen er sat på dagsordenen.',
  flyttet: 'Sagen er flyttet.',
  taget: 'Sagen er taget af dagsordenen.',
}

const backTo = (c: WebContext, done: string): string => `${meetingHref(c.req.param('id') ?? '')}?gjort=${done}`

async function putView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(putOnAgenda, visit.by)
  const meeting = await visit.do(showMeeting, { meeting: c.req.param('id') })
  const on = new Set(meeting.items.map((i) => i.paper ?? i.document ?? ''))
  const papers = (await visit.do(listPapers, {})).rows.filter((p) => !on.has(p.id))
  const documents = (await visit.do(listDocuments, {})).rows.filter((d) => !on.has(d.id))
  const title = 'Sæt en sag på dagsordenen'
  return {
    title,
    world: worldOfPaper(meeting),
    crumbs: crumbs(meeting, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading title={title} lead={`${meeting.committeeName}, mødet den ${formatDay(meeting.day)}.`} />
        <form method="post" action={`${meetingHref(meeting.id)}/saet-paa`}>
          <FormKey />
          <Hidden name="version" value={meeting.version} />
          <Select
            {...fieldOf(attempt, 'what')}
            label="Hvilket papir?"
            hint="Et papir, der er skrevet her, eller et dokument, der er journaliseret. En sag uden papir får en titel nedenfor."
            empty="Intet papir"
            choices={[...papers.map(paperChoice), ...documents.map(documentChoice)]}
          />
          <TextField
            {...fieldOf(attempt, 'title')}
            label="Hvad hedder sagen på dagsordenen?"
            hint="Udfyldes, når sagen ikke har et papir, eller den skal hedde noget andet."
            maxlength={400}
            width="l"
            optional
          />
          <TextField
            {...fieldOf(attempt, 'no')}
            label="Hvilket nummer?"
            hint="Uden nummer kommer sagen sidst. De næste flytter sig."
            width="xxs"
            optional
          />
          <div class="form-acts">
            <SubmitButton>Sæt sagen på</SubmitButton>
            <a href={meetingHref(meeting.id)}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}

const paperChoice = (p: { id: string; title: string; finishedOn: string | null }): Choice => ({
  value: `papir ${p.id}`,
  label: `${p.title}${p.finishedOn === null ? ' (udkast)' : ''}`,
})
const documentChoice = (d: { id: string; title: string }): Choice => ({
  value: `dokument ${d.id}`,
  label: `${d.id}: ${d.title}`,
})

export const putPage = page((visit, c) => putView(visit, c))
export const putSubmitted = submitted({
  act: putOnAgenda,
  input: ({ what = '', title, no, version }, c) => {
    const [, kind, id] = /^(papir|dokument) (.+)$/.exec(what) ?? []
    const named = { paper: kind === 'papir' ? id : undefined, document: kind === 'dokument' ? id : undefined }
    return { meeting: c.req.param('id'), ...named, title, no, version }
  },
  done: (_out, _values, c) => backTo(c, 'sat'),
  again: putView,
})

export const moveSubmitted = submitted({
  act: moveItem,
  input: ({ item, meeting, no, version, to }, c) => ({
    item,
    meeting: meeting || to || c.req.param('id'),
    no,
    // Another meeting's version is not what the page showed.
    version: meeting ? undefined : version,
  }),
  done: (_out, _values, c) => backTo(c, 'flyttet'),
  again: meetingView,
})

export const takeOffSubmitted = submitted({
  act: takeOffAgenda,
  done: (_out, _values, c) => backTo(c, 'taget'),
  again: meetingView,
})

async function amendView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(amendMeeting, visit.by)
  const meeting = await visit.do(showMeeting, { meeting: c.req.param('id') })
  const stale = attempt?.refusal.code === 'stale'
  return {
    title: 'Ret mødet',
    world: worldOfPaper(meeting),
    crumbs: crumbs(meeting, 'Ret mødet'),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          title="Ret mødet"
          lead={`${meeting.committeeName}. Nu står der: ${formatDay(meeting.day)}${meeting.starts === null ? '' : ` kl. ${meeting.starts}`}${meeting.place === null ? '' : `, ${meeting.place}`}.`}
        />
        <form method="post" action={`${meetingHref(meeting.id)}/ret`}>
          <FormKey />
          <Hidden name="version" value={stale ? meeting.version : (attempt?.values['version'] ?? meeting.version)} />
          <MeetingFields attempt={attempt} now={meeting} />
          <div class="form-acts">
            <SubmitButton>{stale ? 'Gem alligevel' : 'Gem rettelsen'}</SubmitButton>
            <a href={meetingHref(meeting.id)}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}

export const amendPage = page((visit, c) => amendView(visit, c))
export const amendSubmitted = submitted({
  act: amendMeeting,
  input: ({ day, starts, place, version }, c) => ({ meeting: c.req.param('id'), day, starts, place, version }),
  done: (_out, _values, c) => backTo(c, 'rettet'),
  again: amendView,
})
