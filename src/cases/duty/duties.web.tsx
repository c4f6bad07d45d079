import { html } from 'hono/html'
import { firstOfMonth, formatMonth, isDay, monthOf, parseDay, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../platform/index.ts'
import { download } from '../../platform/file.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import {
  DataTable,
  Empty,
  ErrorSummary,
  type FieldError,
  Heading,
  Icon,
  state,
  Switch,
  WorldSwitch,
} from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { listBodies } from '../../registers/index.ts'
import type { DutiesView, DutyFilter } from './duties.view.ts'
import { DutyFilters } from './duty-filters.tsx'
import { dutyCalendar, listDuties, recordDuty } from './duty.acts.ts'
import type { DutyShown } from './duty.input.ts'
import { dueText, dutiesLead, monthReach, namesOn, standing, whoText } from './duty.view.ts'
import { DutyMonth } from './month.tsx'

const path = '/sager/pligter'

/** What must be done by when: late first, then on from today; a month at a time when asked for. */
export async function dutiesPage(c: WebContext) {
  const visit = visitOf(c)
  const view = await dutiesOf(visit, c)
  if (c.req.query('format') === 'csv')
    return csvResponse(c, 'pligter', columns(view), [...view.duties, ...view.undated])
  return framed(c, dutiesView(view))
}

/** The same duties for a person's own calendar. */
export async function calendarPage(c: WebContext) {
  const { world } = worldChoice(c)
  return download(await visitOf(c).do(dutyCalendar, { world, who: c.req.query('hvem'), rule: c.req.query('regel') }))
}

async function dutiesOf(visit: Visit, c: WebContext): Promise<DutiesView> {
  const choice = worldChoice(c)
  const filter = filterOf(c)
  const month = c.req.query('vis') === 'maaned' ? monthAsked(c.req.query('maaned'), visit.today) : null
  const all = await visit.do(listDuties, { world: choice.world })
  const { days, errors } = daysAsked(filter, visit.today)
  const range = month === null ? days : monthReach(month)
  const asked = { world: choice.world, ...range, who: filter.hvem, rule: filter.regel }
  const found = await visit.do(listDuties, { ...asked, open: month === null && filter.udfoerte !== 'ja' })
  const every = [...all.duties, ...all.undated]
  const { rows } = await visit.do(listBodies, { world: choice.world, day: namesOn(choice.world, every, visit.today) })
  return {
    ...{ choice, filter, month, errors, ...found, today: visit.today },
    bodies: new Map(rows.map((row) => [row.id, row.name])),
    who: distinct(every.map((d) => d.who)),
    rules: distinct(every.map((d) => d.rule)),
    mayRecord: mayDo(recordDuty, visit.by) && choice.world === visit.by.world,
  }
}

function filterOf(c: WebContext): DutyFilter {
  const said = (name: string) => c.req.query(name) || undefined
  return { fra: said('fra'), til: said('til'), hvem: said('hvem'), regel: said('regel'), udfoerte: said('udfoerte') }
}

/** A day that cannot be read is told beside its field; the list is shown without it. */
function daysAsked({ fra, til }: DutyFilter, today: Day) {
  const errors: FieldError[] = []
  const read = (name: string, text: string | undefined) => {
    try {
      return text === undefined ? undefined : parseDay(text, today)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      errors.push({ name, message: error.message })
      return undefined
    }
  }
  return { days: { from: read('fra', fra), to: read('til', til) }, errors }
}

function monthAsked(asked: string | undefined, today: Day): string {
  return asked !== undefined && isDay(firstOfMonth(asked)) && asked.length === 7 ? asked : monthOf(today)
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((v) => v !== null))].sort((a, b) => a.localeCompare(b, 'da'))
}

export function dutiesView(view: DutiesView): PageView {
  return {
    title: view.month === null ? 'Pligter' : `Pligter i ${formatMonth(view.month)}`,
    world: view.choice.world,
    crumbs: [{ href: '/sager', label: 'Sager' }, { label: 'Pligter' }],
    wide: view.month !== null,
    body: <DutiesBody {...view} />,
  }
}

function DutiesBody(view: DutiesView) {
  const { choice, duties, undated, month, today, mayRecord } = view
  const kept = { verden: choice.query, hvem: view.filter.hvem, regel: view.filter.regel }
  return (
    <>
      {view.errors.length === 0 ? null : <ErrorSummary errors={view.errors} />}
      <Heading
        title="Pligter"
        lead={dutiesLead(duties, undated.length, today)}
        actions={
          <>
            <WorldSwitch choice={choice} path={path} />
            {mayRecord ? (
              <a class="button button-primary" href={`${path}/ny`}>
                Skriv en pligt op
              </a>
            ) : null}
          </>
        }
      />
      <Switch
        label="Vis pligterne som"
        tabs={[
          { href: address(path, kept), label: 'Liste', current: month === null },
          { href: address(path, { ...kept, vis: 'maaned' }), label: 'Måned', current: month !== null },
        ]}
      />
      <DutyFilters {...view} />
      {month === null ? <DutyList {...view} /> : <DutyMonth {...view} month={month} kept={kept} />}
      <p class="data-table-after">
        <a href={address(`${path}.ics`, kept)} class="quiet-link">
          <Icon name="download" />
          Hent som kalender
        </a>
      </p>
    </>
  )
}

function DutyList(view: DutiesView) {
  const { duties, undated, choice, filter } = view
  if (duties.length + undated.length === 0)
    return (
      <Empty
        title="Ingen pligter passer til det, du har valgt."
        begin={view.mayRecord ? { href: `${path}/ny`, label: 'Skriv en pligt op' } : undefined}
      >
        Pligter kommer af sig selv fra behov og beslutninger, og de kan skrives op i hånden.
      </Empty>
    )
  const csv = address(path, { verden: choice.query, ...filter, format: 'csv' })
  return (
    <>
      {duties.length === 0 ? null : <DutyTable caption="Pligter efter dag" rows={duties} view={view} csv={csv} />}
      {undated.length === 0 ? null : <DutyTable caption="Pligter uden dag" rows={undated} view={view} />}
    </>
  )
}

function DutyTable(props: { caption: string; rows: readonly DutyShown[]; view: DutiesView; csv?: string }) {
  const { caption, rows, view, csv } = props
  const heads = ['Frist', 'Hvad', 'Regel', 'Hvem', 'Tilstand'].map((label) => ({ label }))
  return (
    <DataTable caption={caption} columns={heads} csv={csv}>
      {rows.map((d) => {
        const { tone, words } = standing(d, view.today)
        const printed = d.due !== null && d.dueText !== null ? html`<br /><span class="soft">${d.dueText}</span>` : ''
        return html`<tr>
          <td>${dueText(d)}${printed}</td>
          <th scope="row"><a href="${d.href}">${d.what}</a></th>
          <td>${d.rule ?? ''}</td>
          <td>${whoText(d.who, view.bodies)}</td>
          <td>${state(tone, words)}</td>
        </tr>`
      })}
    </DataTable>
  )
}

function columns({ bodies, today }: DutiesView) {
  return [
    { label: 'Frist', value: (d: DutyShown) => d.due },
    { label: 'Frist som skrevet', value: (d: DutyShown) => d.dueText },
    { label: 'Hvad', value: (d: DutyShown) => d.what },
    { label: 'Regel', value: (d: DutyShown) => d.rule },
    { label: 'Hvem', value: (d: DutyShown) => whoText(d.who, bodies) },
    { label: 'Papir', value: (d: DutyShown) => d.document },
    { label: 'Tilstand', value: (d: DutyShown) => standing(d, today).words },
  ]
}
