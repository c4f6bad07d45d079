import type { Hono, Handler } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import { onlyFor } from '../../../platform/web/only-for.ts'
import { framed, page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { FieldError } from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { listBodies, listCodes, listDistricts } from '../../../registers/index.ts'
import { showNote } from '../note.acts.ts'
import { composeNote } from '../version/compose.acts.ts'
import { changed } from './change.ts'
import { ComposeForm, type ComposeProps } from './compose.tsx'
import { differencesBetween } from './differences.ts'
import { draftFromValues, emptyDraft, type Draft } from './draft.ts'
import { draftOf } from './from-note.ts'
import { withIds } from './ids.ts'
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
  app.get(
    '/budget/notater/:code/ret',
    page(async (visit, c) => {
      const saved = await savedNote(visit, codeIn(c))
      return formView(visit, codeIn(c), { draft: saved.draft })
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
      const issues = errors.map(({ name, message }) => ({ field: name, message }))
      if (issues.length) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })
      return code === undefined ? { ...input, version: undefined } : { ...input, code }
    },
    done: (note) => `/budget/notater/${encodeURIComponent(note.code)}?gjort=gemt`,
    again: (visit, _c, attempt) => againView(visit, code, attempt),
  })
}

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

async function savedNote(visit: Visit, code: string): Promise<{ draft: Draft; version: number }> {
  onlyFor(composeNote, visit)
  const note = await visit.do(showNote, { code })
  if (note.document !== null || note.version === null)
    throw new Refusal('conflict', `${note.code} er et papir og bliver stående, som det er trykt. Skriv et nyt notat.`)
  return { draft: draftOf(note), version: note.version }
}

type Shown = Pick<ComposeProps, 'draft'> & Partial<Pick<ComposeProps, 'errors' | 'errorHeading' | 'theirs' | 'unsaved'>>

async function formView(visit: Visit, code: string | undefined, shown: Shown): Promise<PageView> {
  onlyFor(composeNote, visit)
  const bodies = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  const codes = (await visit.do(listCodes, {})).rows
  const note = code === undefined ? '/budget/notater/nyt' : `/budget/notater/${encodeURIComponent(code)}`
  const title = code === undefined ? 'Skriv et budgetnotat' : `Ret ${code}`
  return {
    title,
    wide: true,
    scripts: ['note-grid'],
    crumbs: [
      { href: '/budget', label: 'Budget' },
      ...(code === undefined ? [] : [{ href: note, label: code }]),
      { label: title },
    ],
    body: (
      <ComposeForm
        {...shown}
        draft={withIds(shown.draft)}
        unsaved={shown.unsaved ?? false}
        settled={code !== undefined}
        action={code === undefined ? note : `${note}/ret`}
        back={code === undefined ? '/budget' : note}
        title={title}
        lead={code === undefined ? leads.new : leads.again}
        committees={bodies.map((b) => ({ value: b.id, label: b.name }))}
        suggestions={{
          omraader: unique(codes.map((row) => row.controlArea ?? '')),
          udvalg: unique(codes.map((row) => row.committee ?? '')),
          bevillinger: unique(codes.map((row) => row.code)),
        }}
      />
    ),
  }
}

const leads = {
  new: 'Skriv linjerne; summerne regnes. Notatet kan rettes, og hver gang det gemmes, er det en ny version.',
  again: 'Gem gør det til en ny version. De tidligere bliver stående.',
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter(Boolean))].sort((a, b) => a.localeCompare(b, 'da'))
}

function textsOf(body: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : [])))
}
