import { html } from 'hono/html'
import type { z } from 'zod'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, WorldSwitch } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'
import { unknownIn, worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { causeWords, needHref, sizeText, stateWords, stepWords, thousand, triggerWords } from '../needs.view.ts'
import { yearlyOverview } from './overview.acts.ts'

type Overview = z.output<(typeof yearlyOverview)['output']>
type Row = Overview['rows'][number]

export async function overviewPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const year = c.req.query('aar') ?? visit.today.slice(0, 4)
  const overview = await visit.do(yearlyOverview, { world: choice.world, year })
  if (c.req.query('format') === 'csv')
    return csvResponse(c, `behov-${overview.year}`, columns(choice.world), [...overview.rows, sumRow(overview)])
  return framed(c, overviewView({ choice, overview }))
}

export interface OverviewView {
  choice: WorldChoice
  overview: Overview
}

export function overviewView({ choice, overview }: OverviewView): PageView {
  const title = `Behov og særindsatser ${overview.year}`
  return {
    title,
    world: choice.world,
    wide: true,
    crumbs: [{ href: '/behov', label: 'Behov' }, { label: `Oversigt ${overview.year}` }],
    body: (
      <>
        <Heading
          title={title}
          lead={leadOf(overview)}
          actions={<WorldSwitch choice={choice} path={address('/behov/oversigt', { aar: overview.year })} />}
        />
        {overview.rows.length === 0 ? (
          <Empty
            title={`Der er intet behov for ${overview.year}.`}
            begin={{ href: '/behov', label: 'Se alle behov' }}
          />
        ) : (
          <>
            <Table choice={choice} overview={overview} />
            <p class="soft">
              Udløser {triggerWords.A}. {triggerWords.B}.
            </p>
          </>
        )}
      </>
    ),
  }
}

function leadOf({ rows, totalThousand, withoutAmount }: Overview): string {
  const needs = rows.length === 1 ? 'Ét behov' : `${rows.length} behov`
  if (totalThousand === null) return `${needs}. Ingen beløb er skrevet endnu.`
  const rest = withoutAmount === 0 ? '' : ` ${withoutAmount} har intet beløb endnu.`
  return `${needs}, i alt ${thousand(totalThousand * 1000)} kr.${rest}`
}

function Table({ choice, overview }: OverviewView) {
  const heads = ['Behov', 'Målgruppe', 'Antal', 'Udløser', 'Hvorfor nu', 'Hvad findes', 'Skridt', 'Leverandør']
  const unknown = unknownIn(choice.world)
  return (
    <DataTable
      caption={`Behov og særindsatser ${overview.year}`}
      captionHidden
      columns={[...heads.map((label) => ({ label })), { label: '1.000 kr.', numeric: true }]}
      csv={address('/behov/oversigt', { aar: overview.year, verden: choice.query, format: 'csv' })}
      foot={html`<tr>
        <th scope="row">I alt</th>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td>${thousand(overview.totalThousand)}</td>
      </tr>`}
    >
      {overview.rows.map(
        (r) =>
          html`<tr>
            <th scope="row"><a href="${needHref(r.id)}">${r.title}</a></th>
            <td>${[r.targetGroup, ...r.areas].join(', ')}</td>
            <td>${sizeText(r, unknown)}</td>
            <td>${r.triggers}</td>
            <td>${causeWords[r.cause]}</td>
            <td>${exists(r, unknown)}</td>
            <td>${stepText(r)}</td>
            <td>${r.supplierName ?? ''}</td>
            <td>${thousand(r.amountThousand)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function exists({ offers, covered }: Row, unknown: string): string {
  if (offers === null) return unknown
  if (offers === 0) return 'Intet tilbud i kraft'
  return `${offers} tilbud i kraft, ${covered === true ? 'mindst ét når gruppen' : 'ingen når gruppen'}`
}

function stepText({ step, state }: Row): string {
  return step === null ? stateWords[state].words : (stepWords[step as keyof typeof stepWords] ?? step)
}

const sumRow = (overview: Overview): Partial<Row> => ({ title: 'I alt', amountThousand: overview.totalThousand })

function columns(world: string) {
  const unknown = unknownIn(world)
  const whole = (r: Partial<Row>): r is Row => r.id !== undefined
  return [
    { label: 'Behov', value: (r: Partial<Row>) => r.title ?? null },
    { label: 'Målgruppe', value: (r: Partial<Row>) => r.targetGroup ?? null },
    { label: 'Områder', value: (r: Partial<Row>) => r.areas?.join(', ') ?? null },
    { label: 'Antal', value: (r: Partial<Row>) => (whole(r) ? (r.size ?? r.sizeText) : null) },
    { label: 'Udløser', value: (r: Partial<Row>) => r.triggers ?? null },
    { label: 'Hvorfor nu', value: (r: Partial<Row>) => (whole(r) ? causeWords[r.cause] : null) },
    { label: 'Hvad findes', value: (r: Partial<Row>) => (whole(r) ? exists(r, unknown) : null) },
    { label: 'Skridt', value: (r: Partial<Row>) => (whole(r) ? stepText(r) : null) },
    { label: 'Leverandør', value: (r: Partial<Row>) => r.supplierName ?? null },
    { label: '1.000 kr.', value: (r: Partial<Row>) => r.amountThousand ?? null },
  ]
}
