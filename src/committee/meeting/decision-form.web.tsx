import { listLines } from '../../budget/index.ts'
import type { Day } from '../../kernel/day.ts'
import { listNeeds } from '../../needs/index.ts'
import { roleNames } from '../../platform/index.ts'
import { type Attempt, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { withRows } from '../../platform/web/rows.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { chooseView, crumbsTo } from './choose.web.tsx'
import { showDecisions } from './decided.acts.ts'
import type { Decided } from './decided.output.ts'
import { RecordForm } from './decision-form.tsx'
import { recordDecision } from './decision.acts.ts'
import { fieldInForm } from './form-errors.ts'
import { decisionGiven } from './form-values.ts'
import { decisionHref } from './links.ts'
import { showMeeting } from './show-meeting.acts.ts'

/** Which case the address or the form names. */
interface Named {
  item?: string | undefined
  document?: string | undefined
  paper?: string | undefined
  fresh: boolean
}

function namedIn(c: WebContext, values: Readonly<Record<string, string>> = {}): Named {
  const [, kind, id] = /^(papir|dokument) (.+)$/.exec(c.req.query('sag') ?? '') ?? []
  return {
    item: values['item'] || c.req.query('punkt') || undefined,
    document: values['document'] || (kind === 'dokument' ? id : undefined),
    paper: values['paper'] || c.req.query('papir') || (kind === 'papir' ? id : undefined),
    fresh: values['title'] !== undefined || c.req.query('sag') === 'ny',
  }
}

async function recordView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(recordDecision, visit.by)
  const { fresh, ...named } = namedIn(c, attempt?.values)
  if (!fresh && Object.values(named).every((v) => v === undefined)) return chooseView(visit)
  const decided = fresh && named.item === undefined ? undefined : await visit.do(showDecisions, named)
  const day = await dayFor(visit, decided)
  const back = decided?.item ? decisionHref(decided.item) : '/udvalg/beslutninger'
  const errors = attempt?.errors.map((e) =>
    e.name === undefined ? e : { ...e, name: fieldInForm(e.name, attempt.values) },
  )
  const shown = attempt && errors ? { ...attempt, errors } : undefined
  return {
    title: 'Skriv en beslutning ind',
    crumbs: crumbsTo(decided),
    body: (
      <RecordForm
        attempt={shown}
        decided={decided}
        day={day}
        today={visit.today}
        back={back}
        {...await choices(visit)}
      />
    ),
  }
}

/** A case that was put off is decided at the meeting it stands on now, not at the one that put it off. */
async function dayFor(visit: Visit, decided: Decided | undefined): Promise<Day | null> {
  if (decided === undefined) return null
  if (decided.meeting === null) return decided.day
  return (await visit.do(showMeeting, { meeting: decided.meeting })).day
}

async function choices(visit: Visit) {
  const { rows: bodies } = await visit.do(listBodies, {})
  const { rows: lines } = await visit.do(listLines, {})
  const { rows: needs } = await visit.do(listNeeds, {})
  const roles = ['officer', 'controller', 'secretary', 'manager', 'caseworker'] as const
  return {
    committees: bodies.filter((b) => b.kind === 'committee').map((b) => ({ value: b.id, label: b.name })),
    lines: lines.filter((l) => l.needsRelease).map((l) => ({ value: l.id, label: l.name })),
    needs: needs.map((n) => ({ value: n.id, label: n.title })),
    who: roles.map((value) => ({ value, label: roleNames[value].da })),
  }
}

export const recordPage = page((visit, c) => recordView(visit, c))

const send = submitted({
  act: recordDecision,
  input: decisionGiven,
  done: ({ item }) => `${decisionHref(item)}?gjort=skrevet`,
  again: recordView,
})

export const recordSubmitted = withRows(recordView, send)
