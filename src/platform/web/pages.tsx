import type { Handler } from 'hono'
import type { Child } from 'hono/jsx'
import { formatWeekday } from '../../kernel/day.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Act } from '../act.ts'
import type { World } from '../by.ts'
import { mustBeReadable } from '../input.ts'
import { roleNames } from '../roles.ts'
import { httpStatus, issuesOf, tell } from '../tell.ts'
import { ErrorSummary, Hidden, Page, type Crumb, type FieldError } from './ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from './visit.ts'
import { da, en } from './words.ts'

/** What a page is made of: plain data and a body, put in the frame by `framed`. */
export interface PageView {
  title: string
  body: Child
  crumbs?: readonly Crumb[]
  /** The world of what the page shows; the band at the top says so. Leave out for the caller's own. */
  world?: World | null
  wide?: boolean
  errorTitle?: boolean
  status?: 200 | 403 | 404 | 409 | 422 | 500
}

/** A form sent and refused: what was written, and what to mend. */
export interface Attempt {
  values: Record<string, string>
  errors: FieldError[]
  refusal: Refusal
}

export function page(render: (visit: Visit, c: WebContext) => Promise<PageView>): Handler<WebEnv> {
  return async (c) => framed(c, await render(visitOf(c), c))
}

interface FormSpec<A extends Act> {
  act: A
  /** From what the form sends (and the address) to the act's input. */
  input?: (values: Record<string, string>, c: WebContext) => unknown
  /** Where to go when it is done. */
  done: (output: Awaited<ReturnType<A['run']>>, values: Record<string, string>, c: WebContext) => string
  /** The same page again, with the input kept and the errors first. */
  again: (visit: Visit, c: WebContext, attempt: Attempt) => Promise<PageView>
}

/** One effect per form shown: its hidden key makes a double click one act. Refusals come back with the input kept. */
export function submitted<A extends Act>(spec: FormSpec<A>): Handler<WebEnv> {
  return async (c) => {
    const visit = visitOf(c)
    const values = await valuesOf(c)
    try {
      mustBeReadable(values)
      const output = await visit.do(spec.act, spec.input ? spec.input(values, c) : values, values['_key'])
      return c.redirect(spec.done(output as never, values, c), 303)
    } catch (error) {
      const refusal = tell(error)
      if (!refusal) throw error
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
  return attempt ? <ErrorSummary errors={attempt.errors} /> : null
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
  const roleLabel = roleNames[visit.by.role][visit.lang]
  const person = visit.loggedIn
    ? { name: visit.by.name, roleLabel, ...(visit.organisation ? { organisation: visit.organisation } : {}) }
    : undefined
  return c.html(
    <Page
      title={view.title}
      lang={visit.lang}
      nonce={visit.nonce}
      path={visit.path}
      person={person}
      menu={visit.menu.map((m) => ({
        href: m.path,
        label: visit.lang === 'en' ? m.english : m.danish,
        current: visit.path.startsWith(m.path),
      }))}
      world={world}
      today={demo ? formatWeekday(visit.today) : undefined}
      crumbs={view.crumbs}
      errorTitle={view.errorTitle}
      words={words}
      wide={view.wide}
    >
      {view.body}
    </Page>,
    view.status ?? 200,
  )
}

function errorsOf(refusal: Refusal): FieldError[] {
  const issues = issuesOf(refusal).filter((i) => i.field !== '')
  if (issues.length) return issues.map((i) => ({ name: i.field, message: i.message }))
  return [{ message: refusal.message }]
}

async function valuesOf(c: WebContext): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])))
}
