import { html } from 'hono/html'
import { formatDay, formatMonth } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { entriesHref, roomHref } from '../../budget/index.ts'
import { address } from '../../platform/web/address.ts'
import { shortKroner } from '../../platform/web/charts/amounts.ts'
import {
  DataTable,
  Door,
  door,
  Empty,
  Figure,
  GaugeFigure,
  Source,
  Sums,
  type GaugePart,
} from '../../platform/web/ui/index.ts'
import type { LotUse } from './use.ts'
import { formatHours, kroner, lotName, monthsSentence, useSentence } from './use.view.ts'
import type { StandingShown } from '../standing/shown.ts'
import { bandOf, expectedParts, expectedSentence } from './expected.tsx'
import type { UseShown } from './shown.ts'

interface Props {
  lot: LotUse
  use: UseShown
  /** Ready SVG; null when nothing has been used. */
  chart: string | null
  /** What is expected of the lot; undefined where nothing is known of it. */
  expected?: StandingShown | undefined
}

export function LotSection({ lot, use, chart, expected }: Props) {
  const id = `delaftale-${lot.lot ?? 0}`
  return (
    <section id={id} aria-label={lotName(lot)}>
      <h2>{lotName(lot)}</h2>
      <LotSums lot={lot} agreement={use.agreement} />
      <GaugeFigure
        id={`loft-${lot.lot ?? 0}`}
        title="Loft og forbrug"
        sentence={`${useSentence(lot)} ${expected === undefined ? '' : expectedSentence(expected)}`.trim()}
        used={kroner(lot.usedOere)}
        committed={kroner(lot.committedOere)}
        overrun={kroner(lot.overrunOere)}
        ceiling={lot.ceilingOere === null ? null : kroner(lot.ceilingOere)}
        exceedance={kroner(lot.exceedanceOere)}
        forecast={bandOf(expected)}
        parts={[...partsOf(lot, use.agreement), ...expectedParts(expected)]}
        source={<DataDate use={use} />}
      />
      {chart === null ? (
        <Empty title="Her står forbruget måned for måned, når den første plads eller time er leveret." />
      ) : (
        <Figure
          level={3}
          title={lot.lot === null ? 'Måned for måned' : `Måned for måned, delaftale ${lot.lot}`}
          sentence={monthsSentence(lot, use.asOf)}
          svg={chart}
          newestFirst
          table={<MonthTable lot={lot} agreement={use.agreement} />}
          source={<DataDate use={use} />}
        />
      )}
    </section>
  )
}

function DataDate({ use }: { use: UseShown }) {
  return (
    <>
      Opgjort {formatDay(use.asOf)}, uden moms. {use.world === 'practice' ? <Source kind="practice" /> : null}{' '}
      <Source kind="calculated" />
    </>
  )
}

function askedOf(lot: LotUse, agreement: string) {
  return { agreement, lot: lot.lot }
}

function hoursHref(lot: LotUse, agreement: string, month?: string): string {
  return address('/forloeb/timer', { aftale: agreement, delaftale: lot.lot ?? undefined, maaned: month })
}

function LotSums({ lot, agreement }: { lot: LotUse; agreement: string }) {
  const asked = askedOf(lot, agreement)
  const short = (oere: Oere, href: string) => (
    <Door href={href} title={formatKroner(oere)}>
      {shortKroner(kroner(oere))}
    </Door>
  )
  const left = lot.remainingOere === null ? 'loft ikke oplyst' : short(lot.remainingOere, roomHref(asked))
  return (
    <Sums
      items={[
        { label: 'Brugt', figure: short(lot.usedOere, entriesHref({ ...asked, kind: 'use' })) },
        {
          label: 'Disponeret',
          figure: short(lot.committedOere, entriesHref({ ...asked, kind: 'committed' })),
          note: 'reserveret, ikke brugt',
        },
        { label: 'Tilbage', figure: left },
        ...(lot.exceedanceOere === 0n
          ? []
          : [
              {
                label: 'Heraf besluttet over loftet',
                figure: short(lot.exceedanceOere, entriesHref({ ...asked, kind: 'exceedance' })),
                note: 'af to personer',
              },
            ]),
        {
          label: 'Over loftet',
          figure: short(lot.overrunOere, entriesHref({ ...asked, kind: 'overrun' })),
          act: lot.overrunOere > 0n,
        },
        {
          label: 'Lønnede timer',
          figure: <Door href={hoursHref(lot, agreement)}>{formatHours(lot.paidHours)}</Door>,
          note: 'med løn fra en virksomhed',
        },
      ]}
    />
  )
}

function partsOf(lot: LotUse, agreement: string): GaugePart[] {
  const asked = askedOf(lot, agreement)
  const exact = (oere: Oere, href: string) => <Door href={href}>{formatKroner(oere)}</Door>
  return [
    { kind: 'used', label: 'Brugt', figure: exact(lot.usedOere, entriesHref({ ...asked, kind: 'use' })) },
    {
      kind: 'committed',
      label: 'Disponeret',
      figure: exact(lot.committedOere, entriesHref({ ...asked, kind: 'committed' })),
    },
    ...(lot.remainingOere === null
      ? []
      : [{ kind: 'free' as const, label: 'Tilbage', figure: exact(lot.remainingOere, roomHref(asked)) }]),
    ...(lot.overrunOere === 0n
      ? []
      : [
          {
            kind: 'hatch' as const,
            label: 'Over loftet',
            figure: exact(lot.overrunOere, entriesHref({ ...asked, kind: 'overrun' })),
          },
        ]),
    ...(lot.ceilingOere === null
      ? []
      : [
          {
            kind: 'ceiling' as const,
            label: 'Loft',
            figure: exact(lot.ceilingOere, entriesHref({ ...asked, kind: 'ceiling' })),
          },
        ]),
  ]
}

function MonthTable({ lot, agreement }: { lot: LotUse; agreement: string }) {
  const asked = askedOf(lot, agreement)
  const columns = [
    { label: 'Måned' },
    ...['Brugt, kr.', 'Brugt i alt, kr.', 'Lønnede timer'].map((label) => ({ label, numeric: true })),
  ]
  const total = html`<tr>
    <th scope="row">I alt</th>
    <td>${door(entriesHref({ ...asked, kind: 'use' }), formatAmount(lot.usedOere))}</td>
    <td></td>
    <td>${door(hoursHref(lot, agreement), formatHours(lot.paidHours))}</td>
  </tr>`
  return (
    <DataTable
      caption={
        lot.lot === null
          ? 'Forbrug og lønnede timer pr. måned'
          : `Forbrug og lønnede timer pr. måned, delaftale ${lot.lot}`
      }
      columns={columns}
      compact
      foot={total}
    >
      {lot.months.map(
        (m) =>
          html`<tr>
            <th scope="row">${formatMonth(m.month)}</th>
            <td>${door(entriesHref({ ...asked, kind: 'use', month: m.month }), formatAmount(m.usedOere))}</td>
            <td>${formatAmount(m.cumulativeOere)}</td>
            <td>${door(hoursHref(lot, agreement, m.month), formatHours(m.paidHours))}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
