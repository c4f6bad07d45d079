import { Refusal } from '../../kernel/refusal.ts'
import { listLines } from '../../budget/index.ts'
import { listDocuments } from '../../cases/index.ts'
import { listNeeds } from '../../needs/index.ts'
import { roleNames } from '../../platform/index.ts'
import { framed, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { listPapers } from '../paper/paper.acts.ts'
import { showDecisions } from './decided.acts.ts'
import type { Decided } from './decided.output.ts'
import { recordDecision } from './decision.acts.ts'
import { RecordForm } from './decision-form.tsx'
import { decisionGiven, fieldInForm } from './form-values.ts'
import { decisionHref } from './links.ts'

const path = '/udvalg/beslutninger/ny'

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
  const back = decided?.item ? decisionHref(decided.item) : '/udvalg/beslutninger'
  const errors = attempt?.errors.map((e) =>
    e.name === undefined ? e : { ...e, name: fieldInForm(e.name, attempt.values) },
  )
  const shown = attempt && errors ? { ...attempt, errors } : undefined
  return {
    title: 'Skriv en beslutning ind',
    crumbs: crumbsTo(decided),
    body: <RecordForm attempt={shown} decided={decided} today={visit.today} back={back} {...await choices(visit)} />,
  }
}

function crumbsTo(decided: Decided | undefined) {
  return [
    { href: '/udvalg', label: 'Udvalg' },
    { href: '/udvalg/beslutninger', label: 'Beslutninger' },
    ...(decided?.item ? [{ href: decisionHref(decided.item), label: 'Sag for udvalget' }] : []),
    { label: 'Skriv en beslutning ind' },
  ]
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

/** First which case: a paper written here, a document in the register, or one that has no paper. */
async function chooseView(visit: Visit): Promise<PageView> {
  const papers = (await visit.do(listPapers, {})).rows.filter((p) => p.finishedOn !== null)
  const documents = (await visit.do(listDocuments, {})).rows
  const all = [
    ...papers.map((p) => ({ value: `papir ${p.id}`, label: p.title })),
    ...documents.map((d) => ({ value: `dokument ${d.id}`, label: `${d.id}: ${d.title}` })),
    { value: 'ny', label: 'En sag, der ikke har et papir her' },
  ]
  return {
    title: 'Skriv en beslutning ind',
    crumbs: crumbsTo(undefined),
    body: (
      <>
        <Heading
          title="Hvilken sag blev besluttet?"
          lead="Står sagen på en dagsorden, er det lettest at begynde fra mødet."
          actions={<a href="/udvalg/moeder">Se møderne</a>}
        />
        <form method="get" action={path}>
          <Select name="sag" label="Sagen" choices={all} />
          <div class="form-acts">
            <SubmitButton>Gå videre</SubmitButton>
            <a href="/udvalg/beslutninger">Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}

export const recordPage = page((visit, c) => recordView(visit, c))

const send = submitted({
  act: recordDecision,
  input: decisionGiven,
  done: ({ item }) => `${decisionHref(item)}?gjort=skrevet`,
  again: recordView,
})

/** A button that adds a row sends the form too: it is shown again as it stands, with one row more. */
export async function recordSubmitted(c: WebContext, next: () => Promise<void>): Promise<Response | void> {
  const body = await c.req.parseBody()
  if (typeof body['add'] !== 'string') return send(c, next)
  const values = Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])))
  const nothing = new Refusal('invalid', 'Endnu en række er vist.')
  return framed(c, await recordView(visitOf(c), c, { values, errors: [], refusal: nothing }))
}
