import type { Handler } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import type { World } from '../../platform/index.ts'
import { httpStatus, tell } from '../../platform/tell.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, framed, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebEnv } from '../../platform/web/visit.ts'
import { listDistricts, listTargetGroups } from '../../registers/index.ts'
import { cprProblem, findCitizen, recordCitizen } from './citizen.acts.ts'

type Found = z.output<typeof findCitizen.output>

export async function findPage(visit: Visit): Promise<PageView> {
  onlyFor(findCitizen, visit)
  return findView(undefined, undefined)
}

/** The search is sent as a form, so that no name and no personal number ever stands in an address. */
export const findResult: Handler<WebEnv> = async (c) => {
  const visit = visitOf(c)
  const { query } = await c.req.parseBody()
  const values = { query: typeof query === 'string' ? query : '' }
  try {
    return await framed(c, findView({ ...(await visit.do(findCitizen, values)), query: values.query }, undefined))
  } catch (error) {
    const refusal = tell(error)
    if (!refusal) throw error
    const attempt = { values, refusal, errors: [{ name: 'query', message: refusal.message }] }
    return framed(c, { ...findView(undefined, attempt), errorTitle: true, status: httpStatus[refusal.code] as 422 })
  }
}

export function findView(found: (Found & { query: string }) | undefined, attempt: Attempt | undefined): PageView {
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading
        title="Borgere"
        lead="Find borgeren, og se, hvilke tilbud der passer."
        actions={
          <a class="quiet-link" href="/borgere/ny">
            <ui.Icon name="person-add" />
            Opret en borger
          </a>
        }
      />
      <form method="post" action="/borgere" role="search">
        <ui.TextField
          {...fieldOf(attempt, 'query', found?.query)}
          label="Hvem leder du efter?"
          hint="Skriv en del af navnet eller hele CPR-nummeret. Opslaget skrives i journalen."
          width="l"
        />
        <ui.SubmitButton>Find borger</ui.SubmitButton>
      </form>
      {found === undefined ? null : <Results {...found} />}
    </>
  )
  return { title: 'Borgere', body, crumbs: [{ label: 'Borgere' }] }
}

function Results({ rows, more }: Found) {
  if (rows.length === 0) {
    return (
      <>
        <h2>Ingen fundet</h2>
        <ui.Empty
          title="Ingen borger svarer til det, du skrev."
          icon="person"
          begin={{ href: '/borgere/ny', label: 'Opret en borger' }}
        >
          Se efter stavemåden, eller søg på CPR-nummeret.
        </ui.Empty>
      </>
    )
  }
  return (
    <>
      <h2>{rows.length === 1 ? 'Én borger' : `${more ? 'De første ' : ''}${rows.length} borgere`}</h2>
      {more ? <p>Der er flere. Skriv mere af navnet, eller brug CPR-nummeret.</p> : null}
      <ui.DataTable
        caption="Borgere, der svarer til søgningen"
        captionHidden
        columns={[{ label: 'Navn' }, { label: 'Født' }, { label: 'Målgruppe' }, { label: 'Bydel' }]}
      >
        {rows.map(
          (row) =>
            html`<tr>
              <th scope="row"><a href="/borgere/${row.id}">${row.name}</a>${row.protected ? protectedMark() : ''}</th>
              <td>${formatDay(row.bornOn)}</td>
              <td>${row.targetGroupName}</td>
              <td>${row.districtName}</td>
            </tr>`,
        )}
      </ui.DataTable>
    </>
  )
}

function protectedMark() {
  return html` ${ui.state('act', 'Beskyttet adresse')}`
}

interface Nouns {
  districts: readonly { id: string; name: string }[]
  groups: readonly { id: string; name: string }[]
}

export async function newPage(visit: Visit, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordCitizen, visit)
  const [districts, groups] = [await visit.do(listDistricts, {}), await visit.do(listTargetGroups, {})]
  return newView({ districts: districts.rows, groups: groups.rows }, visit.by.world === 'practice', attempt)
}

export const recorded = submitted({
  act: recordCitizen,
  done: ({ id }) => `/borgere/${id}`,
  again: (visit, _, attempt) => newPage(visit, inOneGo(known(attempt), visit.by.world)),
})

/** Two citizens never share a number: say where the other one is found. */
function known(attempt: Attempt): Attempt {
  const { constraint } = attempt.refusal.details
  if (typeof constraint !== 'string' || !constraint.includes('cpr_index')) return attempt
  const message = 'Der er allerede en borger med det CPR-nummer. Find borgeren på siden Borgere.'
  return { ...attempt, errors: [{ name: 'cpr', message }] }
}

/** The number's own world is asked of once the fields can be read; here it is told together with them. */
export function inOneGo(attempt: Attempt, world: World | null): Attempt {
  const asked = attempt.refusal.code === 'invalid' && attempt.errors.every((e) => e.name !== 'cpr')
  const message = asked ? cprProblem(attempt.values['cpr'] ?? '', world) : undefined
  if (message === undefined) return attempt
  const [name, rest] = [
    attempt.errors.filter((e) => e.name === 'name'),
    attempt.errors.filter((e) => e.name !== 'name'),
  ]
  return { ...attempt, errors: [...name, { name: 'cpr', message }, ...rest] }
}

export function newView({ districts, groups }: Nouns, practice: boolean, attempt: Attempt | undefined): PageView {
  const choices = (nouns: Nouns['districts']) => nouns.map(({ id, name }) => ({ value: id, label: name }))
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading title="Opret en borger" lead="Kun det, der skal til for at finde et tilbud, der passer." />
      <form method="post" action="/borgere/ny">
        <FormKey />
        <ui.TextField {...fieldOf(attempt, 'name')} label="Hvad hedder borgeren?" maxlength={200} />
        <ui.TextField
          {...fieldOf(attempt, 'cpr')}
          label="Hvad er borgerens CPR-nummer?"
          hint={
            practice
              ? 'Ti cifre. I øvelsen er numrene opdigtede: der er lagt 60 til dagen, fx 610190-1234.'
              : 'Ti cifre, fx 010190-1234. Nummeret gemmes krypteret og vises aldrig helt.'
          }
          width="s"
        />
        <ui.Select
          {...fieldOf(attempt, 'targetGroup')}
          label="Hvilken målgruppe hører borgeren til?"
          hint="Målgruppen afgør, hvilke tilbud der passer."
          empty="Vælg målgruppe"
          choices={choices(groups)}
        />
        <ui.Select
          {...fieldOf(attempt, 'district')}
          label="Hvilken bydel bor borgeren i?"
          empty="Vælg bydel"
          choices={choices(districts)}
        />
        <ui.Checkbox
          name="protected"
          label="Borgeren har beskyttet adresse"
          hint="Leverandører ser så aldrig navnet, kun et mærke."
          checked={attempt?.values['protected'] === 'ja'}
        />
        <div class="form-acts">
          <ui.SubmitButton>Opret borgeren</ui.SubmitButton>
          <a href="/borgere">Fortryd</a>
        </div>
      </form>
    </>
  )
  return { title: 'Opret en borger', body, crumbs: [{ href: '/borgere', label: 'Borgere' }, { label: 'Opret' }] }
}
