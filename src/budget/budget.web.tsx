import { Hono } from 'hono'
import { html } from 'hono/html'
import { formatAmount, formatKroner } from '../kernel/money.ts'
import { mayDo } from '../platform/index.ts'
import { page } from '../platform/web/pages.tsx'
import { DataTable, Door, door, Empty, Heading, Source, Sums } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/world-switch.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { unknownIn, worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { entriesHref, roomHref } from './ledger/addresses.ts'
import { addedUp, moneySentence, yearShown, type LineRow } from './budget.view.ts'
import { entriesPage } from './ledger/entries.web.tsx'
import { listLines } from './ledger/ledger.acts.ts'
import { adoptPage } from './appropriation/adopt.web.tsx'
import { changePages } from './appropriation/change.web.tsx'
import { drawPage } from './appropriation/draw.web.tsx'
import { linePage } from './appropriation/line.web.tsx'
import { proposalPage } from './appropriation/proposal.web.tsx'
import { proposalsPage } from './appropriation/proposals.web.tsx'
import { overdraftPage } from './appropriation/overdraft.web.tsx'
import { authorityPage } from './authority/authority.web.tsx'
import { commitmentPages } from './commitment/commitments.web.tsx'
import { decisionPage } from './decision/decision.web.tsx'
import { decisionsPage } from './decision/decisions.web.tsx'
import { listNotes } from './note/note.acts.ts'
import { noteHref } from './note/addresses.ts'
import { composePages } from './note/compose/compose.web.tsx'
import { notePage } from './note/note.web.tsx'
import { composeNote } from './note/version/compose.acts.ts'
import { planPage } from './plan/plan.web.tsx'
import { pricePage } from './price/price.web.tsx'
import { restPage } from './ledger/rest.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get(
    '/budget',
    page(async (visit, c) => {
      const choice = worldChoice(c)
      const notes = (await visit.do(listNotes, { world: choice.world })).rows
      const lines = mayDo(listLines, visit.by) ? (await visit.do(listLines, { world: choice.world })).rows : null
      const mayCompose = mayDo(composeNote, visit.by) && choice.world === visit.by.world
      const thisYear = Number(visit.today.slice(0, 4))
      const body = (
        <BudgetBody choice={choice} notes={notes} lines={lines} thisYear={thisYear} mayCompose={mayCompose} />
      )
      return { title: 'Budget', world: choice.world, body }
    }),
  )
  entriesPage(app)
  restPage(app)
  commitmentPages(app)
  decisionsPage(app)
  decisionPage(app)
  authorityPage(app)
  overdraftPage(app)
  planPage(app)
  pricePage(app)
  composePages(app)
  notePage(app)
  linePage(app)
  adoptPage(app)
  changePages(app)
  drawPage(app)
  proposalsPage(app)
  proposalPage(app)
  return app
}

export interface BudgetProps {
  choice: WorldChoice
  notes: readonly {
    code: string
    title: string
    price_level: number | null
    requested_by: string | null
    administration: string | null
    version?: number | null
    frozen?: boolean
  }[]
  /** Whether this person writes notes here. */
  mayCompose?: boolean
  /** Null for those who may not follow the money. */
  lines: LineRow[] | null
  thisYear: number
}

export function BudgetBody({ choice, notes, lines, thisYear, mayCompose = false }: BudgetProps) {
  const year = lines === null ? null : yearShown(lines, thisYear)
  return (
    <>
      <Heading
        title="Budget"
        lead={leadOf(lines, year, notes.length)}
        actions={<WorldSwitch choice={choice} path="/budget" />}
      />
      {lines === null || year === null ? null : <YearSums lines={lines} year={year} choice={choice} />}
      {lines === null ? null : <Lines lines={lines} choice={choice} />}
      <Notes notes={notes} world={choice.world} mayCompose={mayCompose} />
    </>
  )
}

function leadOf(lines: LineRow[] | null, year: number | null, notes: number): string {
  if (lines !== null && year !== null) return moneySentence(addedUp(inYear(lines, year)), `i ${year}`)
  if (notes === 0) return 'Her står budgetnotater og bevillinger, når de første er optaget.'
  return notes === 1 ? 'Ét budgetnotat, som det er trykt.' : `${notes} budgetnotater, som de er trykt.`
}

function inYear(lines: readonly LineRow[], year: number) {
  return lines.flatMap((l) => l.years.filter((y) => y.year === year))
}

function YearSums({ lines, year, choice }: { lines: LineRow[]; year: number; choice: WorldChoice }) {
  const sum = addedUp(inYear(lines, year))
  const asked = { year, account: 'year', world: choice.query } as const
  const figure = (oere: bigint, href: string) => <Door href={href}>{formatKroner(oere)}</Door>
  return (
    <Sums
      items={[
        {
          label: `Bevilget ${year}`,
          figure: figure(sum.appropriatedOere, entriesHref({ ...asked, kind: 'appropriation' })),
        },
        {
          label: 'Brugt',
          figure: figure(sum.usedOere, entriesHref({ ...asked, kind: 'use' })),
          note: 'leveret, uden moms',
        },
        {
          label: 'Disponeret',
          figure: figure(sum.committedOere, entriesHref({ ...asked, kind: 'committed' })),
          note: 'reserveret, ikke brugt',
        },
        {
          label: 'Tilbage',
          figure: figure(sum.leftOere, roomHref({ year, world: choice.query })),
          note: <Source kind="calculated" />,
          act: sum.leftOere < 0n,
        },
      ]}
    />
  )
}

function Lines({ lines, choice }: { lines: LineRow[]; choice: WorldChoice }) {
  if (lines.length === 0) return <NoLines papers={choice.world === 'papers'} />
  return (
    <>
      <h2>Bevillinger</h2>
      <p>
        <a href="/budget/forslag">Forslag om penge</a>: det, der venter på en anden controllers godkendelse.
      </p>
      <ul class="link-row">
        <li>
          <a href="/budget/disponeringer">Disponeringer</a>
        </li>
        <li>
          <a href="/budget/afgoerelser">Afgørelser om penge</a>
        </li>
        <li>
          <a href="/budget/bemyndigelser">Bemyndigelser</a>
        </li>
      </ul>
      <DataTable caption="Bevillinger pr. år, kr." captionHidden columns={lineColumns} keepLast>
        {lines.flatMap((l) => [lineHead(l), ...l.years.map((y) => lineRow(l, y, choice.query))])}
      </DataTable>
    </>
  )
}

function NoLines({ papers }: { papers: boolean }) {
  if (!papers) return <Empty title="Her står bevillingerne, når et budgetnotat er vedtaget." />
  return (
    <Empty title="Papirerne trykker ingen vedtagne bevillinger.">
      De har budgetnotater. Skift til Øvelse for at følge penge fra bevilling til forbrug.
    </Empty>
  )
}

const lineColumns = [
  { label: 'År' },
  ...['Bevilget', 'Brugt', 'Disponeret', 'Tilbage'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
]

function lineHead(l: LineRow) {
  const waits = l.needsRelease === true ? html`<span class="fact-note">Skal frigives af udvalget</span>` : ''
  return html`<tr class="subtotal">
    <th scope="rowgroup" colspan="5"><a href="/budget/bevillinger/${l.id}">${l.name}</a>${waits}</th>
  </tr>`
}

function lineRow(l: LineRow, y: LineRow['years'][number], world: string | undefined) {
  const asked = { line: l.id, year: y.year, world }
  const money = (oere: bigint, href: string) => html`<td>${door(href, formatAmount(oere))}</td>`
  return html`<tr>
    <th scope="row">${y.year}<span class="sr-only">, ${l.name}</span></th>
    ${money(y.appropriatedOere, entriesHref({ ...asked, kind: 'appropriation' }))}${money(y.usedOere, entriesHref({ ...asked, kind: 'use' }))}
    ${money(y.committedOere, entriesHref({ ...asked, kind: 'committed' }))}${money(y.leftOere, roomHref(asked))}
  </tr>`
}

interface NotesProps {
  notes: BudgetProps['notes']
  world: string
  mayCompose: boolean
}

function Notes({ notes, world, mayCompose }: NotesProps) {
  const unknown = html`<span class="soft">${unknownIn(world)}</span>`
  const own = world !== 'papers'
  const columns = ['Notat', 'Prisniveau', 'Bestilt af', 'Forvaltning', ...(own ? ['Version'] : [])]
  return (
    <>
      <h2>Budgetnotater</h2>
      {notes.length === 0 ? (
        <Empty title="Her står budgetnotaterne, når det første er optaget." />
      ) : (
        <DataTable caption="Budgetnotater" captionHidden columns={columns.map((label) => ({ label }))}>
          {notes.map(
            (n) =>
              html`<tr>
                <th scope="row"><a href="${noteHref(n.code)}">${n.title}</a></th>
                <td class="nowrap">${n.price_level === null ? unknown : `${n.price_level} p/l`}</td>
                <td>${n.requested_by ?? unknown}</td>
                <td>${n.administration ?? unknown}</td>
                ${own ? html`<td class="nowrap">${versionWords(n)}</td>` : ''}
              </tr>`,
          )}
        </DataTable>
      )}
      <ul class="link-row">
        {mayCompose ? (
          <>
            <li>
              <a class="button button-secondary" href="/budget/notater/nyt">
                Skriv et budgetnotat
              </a>
            </li>
            <li>
              <a href="/budget/notater/forlaeng">Skriv et notat om at forlænge en aftale</a>
            </li>
          </>
        ) : null}
        <li>
          <a href="/budget/prisindeks">Prisindeks</a>
        </li>
      </ul>
    </>
  )
}

function versionWords({ version, frozen }: BudgetProps['notes'][number]): string {
  if (version === undefined || version === null) return ''
  return frozen === true ? `${version}, frosset` : String(version)
}
