import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { listLines } from '../ledger/ledger.acts.ts'
import { showNote } from '../note/note.acts.ts'
import { AdoptBody, OffersBody } from './adopt.body.tsx'
import { adoptNote } from './adopt.acts.ts'
import { listProposals } from './proposal.acts.ts'
import { offersOf, suggestedFor } from './adopt.view.ts'
import { mustBeAllowed } from './may.ts'
import { atFields, yearsFrom } from './years-form.ts'

/** The budget agreement's yes: which row of the note, how much, on which line. */
export function adoptPage(app: Hono<WebEnv>): void {
  const address = '/budget/notater/:code/vedtag'
  formPage(app, address, {
    act: adoptNote,
    input: (values, c) => ({
      ...values,
      note: c.req.param('code'),
      rows: values['row'] ? [values['row']] : [],
      needsRelease: { ja: true, nej: false }[values['needsRelease'] ?? ''],
      years: yearsFrom(values),
    }),
    done: ({ proposal }) => `/budget/forslag/${proposal}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(adoptNote, visit.by)
  const note = await visit.do(showNote, { code: c.req.param('code') })
  if (note.world !== visit.by.world)
    throw new Refusal('conflict', 'Notatet hører til en anden verden og kan ikke vedtages her.')
  const { rows: proposals } = await visit.do(listProposals, { note: note.code })
  const offers = offersOf(
    note.tables,
    proposals.filter((p) => p.end === null || p.end.kind === 'approved'),
  )
  const asked = attempt?.values['row'] ?? c.req.query('linje')
  const chosen = asked ? offers.find((o) => o.row === asked) : offers.find((o) => o.row === null)
  const offer = offers.length === 1 ? offers[0] : chosen
  const choosing = attempt === undefined && offers.length > 1 && asked === undefined
  const crumbs = [
    { href: '/budget', label: 'Budget' },
    { href: `/budget/notater/${note.code}`, label: note.code },
    { label: 'Vedtag' },
  ]
  if (choosing) return { title: `Vedtag ${note.code}`, crumbs, body: <OffersBody note={note} offers={offers} /> }
  const { rows: bodies } = await visit.do(listBodies, {})
  const committees = bodies.filter((b) => b.kind === 'committee').map((b) => ({ value: b.id, label: b.name }))
  const { rows: lines } = await visit.do(listLines, {})
  const suggested = suggestedFor(note, offer, { lines, committees })
  const form = { note, offer, suggested, committees, today: visit.today, attempt: atFields(attempt) }
  return { title: `Vedtag ${note.code}`, crumbs, body: <AdoptBody {...form} /> }
}
