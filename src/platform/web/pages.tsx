import type { Handler, Hono } from 'hono'
import type { Refusal } from '../../kernel/refusal.ts'
import { mayDo, type Act } from '../act.ts'
import { mustBeReadable } from '../input.ts'
import { notFor } from '../may.ts'
import { roleNames } from '../roles.ts'
import { httpStatus, issuesOf, tell } from '../tell.ts'
import { ErrorSummary, Hidden, Page, type Crumb, type FieldError } from './ui/index.ts'
import { loggedOutView } from './logged-out.tsx'
import { scriptNamed } from './scripts.ts'
import { todayWords } from './today.ts'
import type { PageView } from './page-view.ts'
import { opens, visitOf, type Visit, type WebContext, type WebEnv } from './visit.ts'
import { da, en } from './words.ts'

export type { PageView } from './page-view.ts'

/** A form sent and refused: what was written, and what to mend. */
export interface Attempt {
  values: Record<string, string>
  errors: FieldError[]
  refusal: Refusal
}

export function page(render: (visit: Visit, c: WebContext) => Promise<PageView>): Handler<WebEnv> {
  return async (c) => framed(c, await render(visitOf(c), c))
}

/** A file a form carried; a field where none was chosen is left out. */
export interface SentFile {
  name: string
  base64: string
}

interface FormSpec<A extends Act> {
  act: A
  /** From what the form sends (and the address) to the act's input. */
  input?: (values: Record<string, string>, c: WebContext, files: Record<string, SentFile>) => unknown
  /** Where to go when it is done. */
  done: (output: Awaited<ReturnType<A['run']>>, values: Record<string, string>, c: WebContext) => string
  /** The same page again, with the input kept and the errors first. */
  again: (visit: Visit, c: WebContext, attempt: Attempt) => Promise<PageView>
}

/** A page that is one form: shown, sent, and shown again with the input kept when it is refused. */
export function formPage<A extends Act>(
  app: Hono<WebEnv>,
  address: string,
  spec: FormSpec<A> & { again: (visit: Visit, c: WebContext, attempt?: Attempt) => Promise<PageView> },
): void {
  app.get(address, page(spec.again))
  app.post(address, submitted(spec))
}

/** One effect per form shown: its hidden key makes a double click one act. Refusals come back with the input kept. */
export function submitted<A extends Act>(spec: FormSpec<A>): Handler<WebEnv> {
  return async (c) => {
    const visit = visitOf(c)
    // Twenty-five megabytes are read only from whoever may send them.
    const closed = spec.act.takesFile && !mayDo(spec.act, visit.by)
    const { values, files } = closed ? { values: {}, files: {} } : await sentIn(c)
    try {
      if (closed) throw notFor(spec.act, visit.by)
      mustBeReadable(values)
      const output = await visit.do(spec.act, spec.input ? spec.input(values, c, files) : values, values['_key'])
      return c.redirect(spec.done(output as never, values, c), 303)
    } catch (error) {
      const refusal = tell(error)
      if (!refusal) throw error
      if (refusal.code === 'forbidden' && !visit.loggedIn) return framed(c, loggedOutView(c.req.path, values))
      const view = await spec.again(visit, c, { values, refusal, errors: errorsOf(refusal) })
      return framed(c, { ...view, errorTitle: true, status: httpStatus[refusal.code] as 422 })
    }
  }
}

/** The hidden key of one shown form. */
export function FormKey() {
  return <Hidden name="_key" value={crypto.randomUUID()} />
}

export function Errors({ attempt }: { attempt: Attempt | undefined }) {
  return attempt ? <ErrorSummary errors={attempt.errors} heading={headingOf(attempt)} /> : null
}

/** No field is to be mended when the world has moved on. */
function headingOf({ errors, refusal }: Attempt): string | undefined {
  if (errors.some((e) => e.name !== undefined)) return undefined
  return { conflict: 'Det kan ikke gøres nu', stale: 'Oplysningerne er ændret' }[refusal.code as string]
}

/** A field's error and kept value, ready for the components. */
export function fieldOf(
  attempt: Attempt | undefined,
  name: string,
  otherwise = '',
): { name: string; value: string; error: string | undefined } {
  return {
    name,
    value: attempt?.values[name] ?? otherwise,
    error: attempt?.errors.find((e) => e.name === name)?.message,
  }
}

export function framed(c: WebContext, view: PageView): Response | Promise<Response> {
  const visit = visitOf(c)
  const words = visit.lang === 'en' ? en : da
  const demo = visit.installation.mode === 'demo'
  const world = view.world === undefined ? (visit.by.world === 'papers' ? 'papers' : visit.by.world) : view.world
  const role = roleNames[visit.by.role]
  // Said once where the name is the role's.
  const roleLabel = role.da === visit.by.name ? undefined : role[visit.lang]
  const person = visit.loggedIn
    ? { name: visit.by.name, roleLabel, ...(visit.organisation ? { organisation: visit.organisation } : {}) }
    : undefined
  return c.html(
    <Page
      title={view.title}
      lang={visit.lang}
      bodyLang={view.lang ?? 'da'}
      nonce={visit.nonce}
      path={visit.path}
      person={person}
      menu={visit.menu.map((m) => ({
        href: m.path,
        label: visit.lang === 'en' ? m.english : m.danish,
        current: visit.path.startsWith(m.path),
      }))}
      world={world}
      papers={opens(visit, '/udvalg')}
      today={demo ? todayWords(visit.today, visit.lang) : undefined}
      crumbs={view.crumbs?.map((crumb) => openCrumb(crumb, visit))}
      errorTitle={view.errorTitle}
      words={words}
      wide={view.wide}
      scripts={view.scripts?.map(scriptNamed)}
    >
      {view.body}
    </Page>,
    view.status ?? 200,
  )
}

/** The way back goes through a room by its name alone, where its front page is closed to this visitor. */
function openCrumb(crumb: Crumb, visit: Visit): Crumb {
  const room = crumb.href?.split('?')[0]
  return room === undefined || opens(visit, room) ? crumb : { label: crumb.label }
}

function errorsOf(refusal: Refusal): FieldError[] {
  const issues = issuesOf(refusal).filter((i) => i.field !== '')
  if (issues.length) return issues.map((i) => ({ name: i.field, message: i.message }))
  return [{ message: refusal.message }]
}

interface Sent {
  values: Record<string, string>
  files: Record<string, SentFile>
}

async function sentIn(c: WebContext): Promise<Sent> {
  const sent: Sent = { values: {}, files: {} }
  for (const [name, value] of Object.entries(await c.req.parseBody())) {
    if (typeof value === 'string') sent.values[name] = value
    else if (value instanceof File && value.name !== '')
      sent.files[name] = { name: value.name, base64: Buffer.from(await value.arrayBuffer()).toString('base64') }
  }
  return sent
}
