import type { Hono, Handler } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import type { PrintedTable } from '../../../cases/index.ts'
import { onlyFor } from '../../../platform/web/only-for.ts'
import { framed, page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { FieldError } from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { listCodes, listDistricts } from '../../../registers/index.ts'
import { noteHref } from '../addresses.ts'
import { showNote } from '../show.acts.ts'
import { codeWarnings } from '../version/codes.ts'
import { composeNote } from '../version/compose.acts.ts'
import { staffingWarnings } from '../version/staffing.ts'
import { changed } from './change.ts'
import { differencesBetween } from './differences.ts'
import { draftFromValues, emptyDraft, type Draft } from './draft.ts'
import { extendPage } from './extend.web.tsx'
import { formView } from './form-page.web.tsx'
import { draftOf } from './from-note.ts'
import { nameOfPlace, saidBy } from './said.ts'

/** Before the note's own page: `nyt` is no code. */
export function composePages(app: Hono<WebEnv>): void {
  app.get(
    '/budget/notater/nyt',
    page(async (visit) => {
      onlyFor(composeNote, visit)
      const districts = (await visit.do(listDistricts, {})).rows.map((d) => d.name)
      return formView(visit, undefined, { draft: emptyDraft(Number(visit.today.slice(0, 4)), districts) })
    }),
  )
  app.post('/budget/notater/nyt', pressed(undefined))
  extendPage(app)
  app.get(
    '/budget/notater/:code/ret',
    page(async (visit, c) => {
      const { version, frozen, ...saved } = await savedNote(visit, codeIn(c))
      const done = c.req.query('gjort') === 'gemt' ? `Notatet er gemt som version ${version}.` : undefined
      return formView(visit, codeIn(c), { ...saved, done, frozen: frozen ? version : undefined })
    }),
  )
  app.post('/budget/notater/:code/ret', (c, next) => pressed(codeIn(c))(c, next))
}

function codeIn(c: WebContext): string {
  return c.req.param('code') ?? ''
}

/** A button that changes the form's shape draws it again; the button that saves, saves. */
function pressed(code: string | undefined): Handler<WebEnv> {
  return async (c, next) => {
    const body = await c.req.parseBody()
    if (typeof body['_do'] !== 'string') return save(code)(c, next)
    const visit = visitOf(c)
    onlyFor(composeNote, visit)
    const draft = changed(draftFromValues(textsOf(body)), body['_do'])
    return framed(c, await formView(visit, code, { draft, unsaved: true }))
  }
}

function save(code: string | undefined): Handler<WebEnv> {
  return submitted({
    act: composeNote,
    input: (values) => {
      const { input, errors } = saidBy(draftFromValues(values))
      const taken = code === undefined && pageNames.includes(String(input['code']).trim())
      const issues = [
        ...(taken ? [{ field: 'code', message: 'Koden er navnet på en af Viftes egne sider. Vælg en anden.' }] : []),
        ...errors.map(({ name, message }) => ({ field: name, message })),
      ]
      if (issues.length) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })
      return code === undefined ? { ...input, version: undefined } : { ...input, code }
    },
    // What should be looked at is shown where it is mended.
    done: (note) => noteHref(note.code, note.warnings.length > 0 ? '/ret?gjort=gemt' : '?gjort=gemt'),
    again: (visit, _c, attempt) => againView(visit, code, attempt),
  })
}

/** A note of one of these codes could not be opened. */
const pageNames = ['nyt', 'forlaeng']

async function againView(visit: Visit, code: string | undefined, attempt: Attempt): Promise<PageView> {
  const draft = draftFromValues(attempt.values)
  const { names } = saidBy(draft)
  const errors = attempt.errors.map(({ name, message }): FieldError =>
    name === undefined ? { message } : { name: nameOfPlace(names, name), message },
  )
  if (attempt.refusal.code !== 'stale' || code === undefined)
    return formView(visit, code, { draft, errors, unsaved: true })
  const saved = await savedNote(visit, code)
  return formView(visit, code, {
    // Saving again stands on what the other saved.
    draft: { ...draft, facts: { ...draft.facts, version: String(saved.version) } },
    errors,
    errorHeading: 'En anden har gemt imens',
    theirs: { version: saved.version, differences: differencesBetween(draft, saved.draft) },
    unsaved: true,
  })
}

interface Saved {
  draft: Draft
  version: number
  frozen: boolean
  warnings: FieldError[]
}

async function savedNote(visit: Visit, code: string): Promise<Saved> {
  onlyFor(composeNote, visit)
  const note = await visit.do(showNote, { code })
  if (note.source.kind === 'paper' || note.version === null)
    throw new Refusal('conflict', `${note.code} er et papir og bliver stående, som det er trykt. Skriv et nyt notat.`)
  if (note.world !== visit.by.world) throw new Refusal('not-found', `Budgetnotatet ${code} findes ikke.`)
  const draft = draftOf(note)
  const { rows: codes } = await visit.do(listCodes, {})
  const tables = note.tables as PrintedTable[]
  const told = [...codeWarnings(tables, codes), ...staffingWarnings(note.staffing, tables)]
  const { names } = saidBy(draft)
  const warnings = told.map(({ message, field }) => ({ message, name: nameOfPlace(names, field) }))
  return { draft, version: note.version, frozen: note.frozen, warnings }
}

function textsOf(body: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])))
}
