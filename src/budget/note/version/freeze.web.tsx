import type { Hono } from 'hono'
import { formatDay } from '../../../kernel/day.ts'
import { type Attempt, Errors, FormKey, type PageView, formPage } from '../../../platform/web/pages.tsx'
import { onlyFor } from '../../../platform/web/only-for.ts'
import { Facts, Heading, Hidden, Notice, SubmitButton } from '../../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { noteCrumbs, noteHref, worldOfNote } from '../addresses.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import type { NoteShown } from '../note.view.ts'
import { showNote } from '../show.acts.ts'
import { freezeNote } from './version.acts.ts'

/** What cannot be undone has a page that says what will happen. */
export function freezePage(app: Hono<WebEnv>): void {
  const path = '/budget/notater/:code/frys'
  formPage(app, path, {
    act: freezeNote,
    input: (values, c) => ({ code: c.req.param('code'), version: values['version'] }),
    done: ({ code }) => noteHref(code, '?gjort=frosset'),
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(freezeNote, visit)
  const at = attempt?.values['version'] ?? c.req.query('version')
  const note = await visit.do(showNote, { code: c.req.param('code'), at: at || undefined })
  return {
    title: `Frys: ${note.title}`,
    world: worldOfNote(note),
    crumbs: noteCrumbs(note, 'Frys'),
    body: <FreezeBody note={note} attempt={attempt} today={visit.today} />,
  }
}

interface FreezeProps {
  note: NoteShown
  attempt: Attempt | undefined
  today: string
}

export function FreezeBody({ note, attempt, today }: FreezeProps) {
  const newest = note.versions[0]?.no
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={note.title}
        title={`Frys version ${note.version}`}
        lead="Det er versionen, som budgetforhandlingerne får. Den kan ikke ændres siden."
      />
      {newest !== undefined && note.version !== null && note.version < newest ? (
        <Notice kind="warning" heading="Det er ikke den nyeste version">
          Version {newest} er gemt siden. <a href={noteHref(note.code, `/frys?version=${newest}`)}>Frys den i stedet</a>
          .
        </Notice>
      ) : null}
      <Facts
        items={[
          {
            label: 'Hvad sker der?',
            value: `Versionen lægges på sagen som et dokument med datoen ${formatDay(today)} og et fingeraftryk af indholdet. Dokumentet kan efterses for fejl.`,
          },
          {
            label: 'Hvem får det?',
            value: 'Enhver kan læse den frosne version fra nu af. Senere kladder kan kun læses her i huset.',
          },
          {
            label: 'Hvad kan ikke gøres om?',
            value: 'En frossen version kan ikke rettes eller slettes. Du kan altid gemme en ny version og fryse den.',
          },
          ...note.tables.map((t) => ({ label: t.caption, value: totalWords(t) })),
        ]}
      />
      {note.frozen ? (
        <Notice kind="info">Versionen er allerede frosset.</Notice>
      ) : (
        <form method="post" action={noteHref(note.code, '/frys')}>
          <FormKey />
          <Hidden name="version" value={note.version ?? 1} />
          <div class="form-acts">
            <SubmitButton>Frys version {note.version}</SubmitButton>
            <a href={noteHref(note.code)}>Fortryd</a>
          </div>
        </form>
      )}
    </>
  )
}

function totalWords(t: NoteShown['tables'][number]): string {
  if (t.years.length === 0) return t.rows.length === 1 ? 'Tekst, 1 række' : `Tekst, ${t.rows.length} rækker`
  const total = t.rows.filter((r) => r.kind === 'line').reduce((n, r) => n + r.total, 0)
  return `${formatThousandDkk(total)} t.kr. i alt, ${t.years[0]}–${t.years.at(-1)}`
}
