import { listDocuments } from '../../cases/index.ts'
import { formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors, fieldOf, FormKey, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { type Choice, Heading, Hidden, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { listPapers } from '../paper/list.acts.ts'
import { worldOfPaper } from '../paper/world.ts'
import { putOnAgenda } from './agenda.acts.ts'
import { meetingHref } from './links.ts'
import { backTo, crumbs } from './meeting-frame.ts'
import { showMeeting } from './show-meeting.acts.ts'

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
