import type { Hono } from 'hono'
import { type Attempt, Errors, FormKey, type PageView, fieldOf, formPage } from '../../platform/web/pages.tsx'
import {
  DateField,
  Heading,
  Hidden,
  Notice,
  Radios,
  Select,
  SubmitButton,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listNotes } from '../../budget/index.ts'
import { listAgreements } from '../../portfolio/index.ts'
import { listBodies } from '../../registers/index.ts'
import { named } from './live/note.acts.ts'
import { mustBeAllowed } from './may.ts'
import { draftPaper } from './paper.acts.ts'
import { kindHints, kindNames, paperKinds } from './parts.ts'
import type { PaperShown } from './paper.view.ts'
import { showPaper } from './show.acts.ts'

export function beginPage(app: Hono<WebEnv>): void {
  formPage(app, '/udvalg/ny', {
    act: draftPaper,
    done: ({ paper }) => `/udvalg/${paper}?gjort=begyndt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(draftPaper, visit.by)
  const asked = attempt?.values['copyOf'] ?? c.req.query('som') ?? ''
  const earlier = asked === '' ? undefined : await visit.do(showPaper, { paper: asked })
  const agreements = (await visit.do(listAgreements, {})).rows.filter((a) => a.state === 'concluded')
  const committees = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  const notes = (await visit.do(listNotes, {})).rows
  return {
    title: 'Begynd et papir',
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: 'Begynd et papir' }],
    body: (
      <BeginForm
        attempt={attempt}
        agreements={agreements.map((a) => ({ value: a.code, label: a.name }))}
        committees={committees.map((b) => ({ value: b.id, label: b.name }))}
        notes={notes.map((n) => ({ value: n.code, label: named(n) }))}
        earlier={earlier}
      />
    ),
  }
}

export interface BeginProps {
  attempt: Attempt | undefined
  agreements: readonly Choice[]
  committees: readonly Choice[]
  notes: readonly Choice[]
  /** The paper whose words the new one begins from. */
  earlier: PaperShown | undefined
}

export function BeginForm({ attempt, agreements, committees, notes, earlier }: BeginProps) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title="Begynd et papir"
        lead="Du skriver teksten. Tal og tabeller hentes fra huset og er levende, til papiret gøres færdigt."
      />
      {earlier === undefined ? null : (
        <Notice kind="info">Ordene er dem fra “{earlier.title}”. Tallene hentes på ny.</Notice>
      )}
      <form method="post" action="/udvalg/ny">
        <FormKey />
        {earlier === undefined ? null : <Hidden name="copyOf" value={earlier.id} />}
        <Radios
          {...fieldOf(attempt, 'kind', earlier?.kind ?? 'orientering')}
          label="Hvad er papiret?"
          choices={paperKinds.map((kind) => ({ value: kind, label: kindNames[kind], hint: kindHints[kind] }))}
        />
        <TextField
          {...fieldOf(attempt, 'title', earlier?.title ?? '')}
          label="Hvad hedder papiret?"
          maxlength={300}
          width="l"
        />
        <Select
          {...fieldOf(attempt, 'committee', earlier?.committee ?? committees[0]?.value ?? '')}
          label="Hvilket udvalg skal have det?"
          choices={committees}
        />
        <DateField
          {...fieldOf(attempt, 'meetingDay', '')}
          label="Hvilken dag er mødet?"
          hint="For eksempel 3/9 eller 3. september 2026."
          optional
        />
        <About attempt={attempt} agreements={agreements} notes={notes} earlier={earlier} />
        <div class="form-acts">
          <SubmitButton>Gem udkastet</SubmitButton>
          <a href="/udvalg">Fortryd</a>
        </div>
      </form>
    </>
  )
}

/** What the paper begins with the figures of. */
function About({ attempt, agreements, notes, earlier }: Omit<BeginProps, 'committees'>) {
  return (
    <>
      <Select
        {...fieldOf(attempt, 'agreement', earlier?.agreement ?? '')}
        label="Handler det om en aftale?"
        hint="Så begynder papiret med aftalens forbrug."
        choices={agreements}
        empty="Nej, eller det vælges senere"
        optional
      />
      {notes.length === 0 || earlier !== undefined ? null : (
        <Select
          {...fieldOf(attempt, 'note', '')}
          label="Handler det om et budgetnotat?"
          hint="Så begynder papiret med notatets tabeller."
          choices={notes}
          empty="Nej, eller det vælges senere"
          optional
        />
      )}
    </>
  )
}
