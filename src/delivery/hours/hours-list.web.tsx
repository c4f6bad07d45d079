import type { Handler } from 'hono'
import type { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { listAgreements } from '../../portfolio/index.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse, type CsvColumn } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { referralMark } from '../../referrals/index.ts'
import { showCourse } from '../course/course.acts.ts'
import { listHours } from './hours.acts.ts'
import { HoursFilters } from './hours-filters.web.tsx'
import { hoursSentence, monthsToChoose, type HoursFilter } from './hours-list.view.ts'
import { HoursRows } from './hours-rows.web.tsx'
import { hoursText } from '../words.ts'

export type Listed = z.output<typeof listHours.output>
export type HoursRow = Listed['rows'][number]

export interface HoursListFacts {
  list: Listed
  filter: HoursFilter
  after: string | undefined
  choice: WorldChoice
  agreements: readonly { code: string; name: string; lots: number; startsOn: Day | null }[]
  today: Day
  seesCourse: boolean
}

const path = '/forloeb/timer'
const pageSize = 50

/** The rows behind any sum of paid hours: the same filters, so the same sum. */
export const hoursList: Handler<WebEnv> = async (c) => {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const filter = filterOf(c)
  const input = {
    agreement: filter.aftale,
    lot: filter.delaftale,
    month: filter.maaned,
    referral: filter.forloeb,
    upTo: filter.til,
    world: choice.world,
  }
  if (c.req.query('format') === 'csv') {
    return csvResponse(c, 'loennede-timer', columns, (await visit.do(listHours, input)).rows)
  }
  const after = c.req.query('efter')
  const list = await visit.do(listHours, { ...input, after, limit: pageSize })
  const { rows } = await visit.do(listAgreements, { world: choice.world })
  const seesCourse = mayDo(showCourse, visit.by)
  return framed(c, hoursListView({ list, filter, after, choice, agreements: rows, seesCourse, today: visit.today }))
}

function filterOf(c: WebContext): HoursFilter {
  return {
    aftale: c.req.query('aftale'),
    delaftale: c.req.query('delaftale'),
    maaned: c.req.query('maaned'),
    forloeb: c.req.query('forloeb'),
    til: c.req.query('til'),
  }
}

/** No name and no citizen: the course is told by its mark alone. */
export const columns: readonly CsvColumn<HoursRow>[] = [
  { label: 'Registrering', value: (r) => r.id },
  { label: 'Uge', value: (r) => r.week },
  { label: 'Mandag', value: (r) => r.monday },
  { label: 'Aftale', value: (r) => r.agreement },
  { label: 'Delaftale', value: (r) => r.lot },
  { label: 'Leverandør', value: (r) => r.supplier },
  { label: 'Virksomhed', value: (r) => r.enterprise },
  { label: 'Forløb', value: (r) => referralMark(r.referral) },
  { label: 'Timer', value: (r) => r.hours },
  { label: 'Timer, der står efter rækken', value: (r) => r.registered },
  { label: 'Rettelse', value: (r) => (r.correction ? 'ja' : 'nej') },
  { label: 'Forbrug, kr.', value: (r) => Number(r.amountOere) / 100 },
]

export function hoursListView(facts: HoursListFacts): PageView {
  const { list, filter, choice, agreements } = facts
  const names = new Map(agreements.map((a) => [a.code, a.name]))
  const nameOf = (code: string) => names.get(code) ?? code
  const mark = filter.forloeb === undefined ? undefined : referralMark(filter.forloeb)
  const body = (
    <>
      <ui.Heading
        title="Lønnede timer"
        lead={hoursSentence(filter, filter.aftale && nameOf(filter.aftale), mark)}
        actions={<ui.WorldSwitch choice={choice} path={path} />}
      />
      <ui.Sums
        items={[
          { label: 'Timer i alt', figure: hoursText(list.hours), note: 'summen af rækkerne nedenfor, alle sider' },
          { label: 'Rækker', figure: whole(list.count), note: 'registreringer og rettelser' },
        ]}
      />
      <HoursFilters
        filter={filter}
        choice={choice}
        agreements={agreements}
        months={monthsToChoose(agreements, facts.today)}
      />
      {list.rows.length === 0 ? (
        <Nothing {...facts} />
      ) : (
        <>
          <HoursRows
            rows={list.rows}
            seesCourse={facts.seesCourse}
            csv={addressWith(facts, { format: 'csv' })}
            agreementName={nameOf}
          />
          <Pages {...facts} />
        </>
      )}
    </>
  )
  return {
    title: 'Lønnede timer',
    body,
    world: choice.world,
    crumbs: [{ href: '/forloeb', label: 'Forløb' }, { label: 'Lønnede timer' }],
  }
}

function addressWith({ filter, choice }: HoursListFacts, more: Record<string, string | number | undefined>): string {
  return address(path, { ...filter, verden: choice.query, ...more })
}

function Nothing({ choice }: HoursListFacts) {
  if (choice.world === 'papers') {
    return (
      <ui.Empty title="Papirerne trykker ingen timer uge for uge." icon="document">
        De fortæller om resultater i hele tal. Øvelsen har timerne.
      </ui.Empty>
    )
  }
  const begin = { href: path, label: 'Vis alle timer' }
  return <ui.Empty title="Ingen timer svarer til valget." icon="time" begin={begin} />
}

function Pages(facts: HoursListFacts) {
  const { list, after } = facts
  if (list.next === undefined && after === undefined) return null
  return (
    <ui.Pager
      shown={`${list.rows.length} af ${whole(list.count)} rækker`}
      previous={after === undefined ? undefined : addressWith(facts, {})}
      next={list.next === undefined ? undefined : addressWith(facts, { efter: list.next })}
    />
  )
}

function whole(count: number): string {
  return hoursText(count)
}
