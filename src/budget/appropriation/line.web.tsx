import { html } from 'hono/html'
import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../platform/index.ts'
import { listBodies } from '../../registers/index.ts'
import type { World } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, Door, door, Facts, Figure, Heading, Notice, Source, Sums } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { entriesHref, roomHref } from '../ledger/addresses.ts'
import { addedUp, moneySentence, overYears, spanWords, yearShown, type LineRow, type YearRow } from '../budget.view.ts'
import { changes } from './change.web.tsx'
import { proposeChange } from './change.acts.ts'
import { flow } from './flow.ts'
import { ReleaseParts, type Released } from './line-release.tsx'
import { listProposals } from './proposal.acts.ts'
import { kindNames } from './proposal.ts'
import { amountWords } from './proposal.view.ts'
import { ProposalTable, type ProposalRow } from './proposals.web.tsx'
import { listReleases } from './release.acts.ts'
import { planUse, showPlan } from '../plan/plan.acts.ts'
import { PlanSection, type ShownPlan } from '../plan/plan-section.tsx'
import { listLines } from '../ledger/ledger.acts.ts'

/** One appropriation: the way of its money, as a picture and as rows. */
export function linePage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/bevillinger/:line',
    page(async (visit, c) => {
      const line = (await visit.do(listLines, { line: c.req.param('line') })).rows[0]
      if (!line) throw new Refusal('not-found', 'Bevillingen findes ikke.')
      const bodies = (await visit.do(listBodies, {})).rows
      const committee = bodies.find((b) => b.id === line.committee)?.name ?? line.committee
      const proposals = (await visit.do(listProposals, { line: line.id })).rows
      const released = line.needsRelease ? await visit.do(listReleases, { line: line.id }) : undefined
      const plan = await visit.do(showPlan, { line: line.id, year: planYear(line, visit.today) })
      const more = {
        plan,
        plans: mayDo(planUse, visit.by),
        proposals,
        released,
        prepares: mayDo(proposeChange, visit.by),
      }
      return {
        title: line.name,
        crumbs: [{ href: '/budget', label: 'Budget' }, { label: line.name }],
        body: <LineBody line={{ ...line, committee }} today={visit.today} world={visit.by.world} {...more} />,
      }
    }),
  )
}

/** The year that runs, or the latest that has money. */
function planYear(line: LineRow, today: string): number {
  return yearShown([line], Number(today.slice(0, 4))) ?? Number(today.slice(0, 4))
}

interface LineProps {
  line: LineRow
  today: string
  world: World
  proposals?: readonly ProposalRow[]
  /** Of a line whose money a committee must release (R18). */
  released?: Released | undefined
  plan?: ShownPlan
  /** Writes what is expected. */
  plans?: boolean
  /** A controller prepares changes from here. */
  prepares?: boolean
}

export function LineBody(props: LineProps) {
  const { line, today, world, proposals = [], released, prepares = false, plan, plans = false } = props
  const sum = addedUp(line.years)
  const when = spanWords(line.years.map((y) => y.year))
  return (
    <>
      <Heading
        kicker="Bevilling"
        title={line.name}
        lead={moneySentence(sum, when)}
        actions={prepares ? <Changes line={line} /> : undefined}
      />
      <Unplanned proposals={proposals} />
      {overYears(line.years).map(({ year, overOere }) => (
        <Notice kind="warning" heading={`Mere end bevilget i ${year}`}>
          Brugt og disponeret er {formatKroner(overOere)} over årets bevilling. En bevilling advarer og standser ikke;
          controlleren tager stilling.{' '}
          {prepares ? <a href={`/budget/bevillinger/${line.id}/overskridelse?aar=${year}`}>Tag stilling</a> : null}
        </Notice>
      ))}
      <LineSums line={line} />
      {world === 'papers' ? null : (
        <p>
          <a href={`/overblik/spor/${encodeURIComponent(line.id)}`}>Følg pengene til det, der er leveret</a>
        </p>
      )}
      {line.years.length === 0 ? null : <FlowFigure {...{ line, today, world, released }} />}
      <PastYears line={line} today={today} />
      {plan === undefined ? null : (
        <PlanSection plan={plan} planHref={plans ? `/budget/bevillinger/${line.id}/plan?aar=${plan.year}` : null} />
      )}
      {released === undefined ? null : (
        <ReleaseParts released={released} drawHref={prepares ? `/budget/bevillinger/${line.id}/udmoent` : null} />
      )}
      {proposals.length === 0 ? null : (
        <>
          <h2>Hvordan bevillingen er blevet til</h2>
          <ProposalTable caption="Forslag om bevillingen" rows={proposals} ofOne />
        </>
      )}
      <h2>Om bevillingen</h2>
      <Facts
        items={[
          { label: 'Bevillingskode', value: line.code },
          { label: 'Udvalg', value: line.committee ?? 'ikke oplyst' },
          { label: 'Styringsområde', value: line.controlArea ?? 'ikke oplyst' },
          {
            label: 'Grundlag',
            value:
              line.note === null ? 'ikke oplyst' : <a href={`/budget/notater/${line.note}`}>Budgetnotat {line.note}</a>,
          },
        ]}
      />
    </>
  )
}

function Changes({ line }: { line: LineRow }) {
  return (
    <>
      {changes.map((c) => (
        <a href={`/budget/bevillinger/${line.id}/${c.path}`}>{c.title}</a>
      ))}
      {line.needsRelease === true ? <a href={`/budget/bevillinger/${line.id}/udmoent`}>Udmønt</a> : null}
    </>
  )
}

/** What waits for another's yes is no money yet, and is said before the figures. */
function Unplanned({ proposals }: { proposals: readonly ProposalRow[] }) {
  const open = proposals.filter((p) => p.end === null)
  if (open.length === 0) return null
  return (
    <Notice kind="info" heading={open.length === 1 ? 'Et forslag venter' : `${open.length} forslag venter`}>
      {open.map((p, i) => (
        <>
          {i > 0 ? ' · ' : null}
          <a href={`/budget/forslag/${p.id}`}>
            {kindNames[p.kind]}: {amountWords(p.kind, p.years)}
          </a>
        </>
      ))}
      . Det tæller ikke med, før en anden controller har godkendt det.
    </Notice>
  )
}

/** Money left in a year that is over belongs to no plan: it is carried over or given back. */
function PastYears({ line, today }: { line: LineRow; today: string }) {
  const past = line.years.filter((y) => y.year < Number(today.slice(0, 4)) && y.leftOere > 0n)
  if (past.length === 0) return null
  return (
    <Notice kind="info" heading="Tilbage af år, der er gået">
      {past.map((y) => `${y.year}: ${formatKroner(y.leftOere)}`).join(' · ')} Pengene er ikke planlagt. De kan overføres
      til et senere år eller gives retur til kassen.
    </Notice>
  )
}

function LineSums({ line }: { line: LineRow }) {
  const sum = addedUp(line.years)
  const asked = { line: line.id }
  const figure = (oere: Oere, href: string) => <Door href={href}>{formatKroner(oere)}</Door>
  return (
    <Sums
      items={[
        {
          label: 'Bevilget',
          figure: figure(sum.appropriatedOere, entriesHref({ ...asked, kind: 'appropriation' })),
          note: spanWords(line.years.map((y) => y.year)),
        },
        { label: 'Brugt', figure: figure(sum.usedOere, entriesHref({ ...asked, kind: 'use' })) },
        { label: 'Disponeret', figure: figure(sum.committedOere, entriesHref({ ...asked, kind: 'committed' })) },
        {
          label: 'Tilbage',
          figure: figure(sum.leftOere, roomHref(asked)),
          note: <Source kind="calculated" />,
          act: sum.leftOere < 0n,
        },
      ]}
    />
  )
}

function FlowFigure({ line, today, world, released }: Pick<LineProps, 'line' | 'today' | 'world' | 'released'>) {
  const sentence = flowSentence(line.years)
  const years = line.years.map((y) => ({
    year: y.year,
    appropriated: Number(y.appropriatedOere) / 100,
    used: Number(y.usedOere) / 100,
    committed: Number(y.committedOere) / 100,
    ...waitingOf(y, released),
  }))
  return (
    <>
      <Figure
        title="Fra bevilling til forbrug"
        sentence={sentence}
        svg={flow({ id: 'pengestroem', title: 'Fra bevilling til forbrug', desc: sentence, years })}
        source={
          <>
            Opgjort {formatDay(today)} {world === 'practice' ? <Source kind="practice" /> : null}{' '}
            <Source kind="calculated" />
          </>
        }
      />
      <YearTable line={line} />
    </>
  )
}

/** Of what is left: what the committee has not released, and what is released but not drawn down, in kroner. */
function waitingOf(y: YearRow, released: Released | undefined): { unreleased?: number; undrawn?: number } {
  const year = released?.years.find((r) => r.year === y.year)
  if (year === undefined) return {}
  return {
    unreleased: Number(y.appropriatedOere - year.releasedOere) / 100,
    undrawn: Number(year.releasedOere - year.drawnOere) / 100,
  }
}

/** What the picture shows, in a sentence. */
export function flowSentence(years: readonly YearRow[]): string {
  const sum = addedUp(years)
  const over = overYears(years)
  const extra =
    over.length === 0 ? '' : ` Det skraverede er mere end bevilget i ${over.map((o) => o.year).join(' og ')}.`
  const unplanned = sum.leftOere > 0n ? ` ${formatKroner(sum.leftOere)} er hverken brugt eller disponeret.` : ''
  return `Til venstre hvert års bevilling, til højre hvad der er blevet af pengene: ${formatKroner(sum.usedOere)} er brugt, ${formatKroner(sum.committedOere)} er disponeret.${unplanned}${extra}`
}

function YearTable({ line }: { line: LineRow }) {
  const sum = addedUp(line.years)
  const columns = [
    { label: 'År' },
    ...['Bevilget', 'Disponeret', 'Brugt', 'Tilbage'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
  ]
  return (
    <DataTable
      caption="Bevilling, disponeret, brugt og tilbage pr. år"
      columns={columns}
      foot={moneyRow('I alt', sum, { line: line.id })}
    >
      {line.years.map((y) => moneyRow(String(y.year), y, { line: line.id, year: y.year }))}
    </DataTable>
  )
}

function moneyRow(label: string, y: Omit<YearRow, 'year'>, asked: { line: string; year?: number }) {
  const money = (oere: Oere, href: string) => html`<td>${door(href, formatAmount(oere))}</td>`
  return html`<tr>
    <th scope="row">${label}</th>
    ${money(y.appropriatedOere, entriesHref({ ...asked, kind: 'appropriation' }))}${money(y.committedOere, entriesHref({ ...asked, kind: 'committed' }))}
    ${money(y.usedOere, entriesHref({ ...asked, kind: 'use' }))}${money(y.leftOere, roomHref(asked))}
  </tr>`
}
