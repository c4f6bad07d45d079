import { formatDay, formatMonth } from '../../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../../kernel/money.ts'
import type { Block, DocRow } from '../../../platform/documents/model.ts'
import type { PaperContent, PaperFigure, PaperLot } from '../content.ts'
import type { LiveInsert } from './live.ts'

/** An agreement's use against its ceilings, lot by lot; month by month at the end of the paper. */
export function useInsert(content: PaperContent): LiveInsert {
  return {
    title: `Forbrug og lønnede timer: ${content.agreementName}`,
    definition: 'Loft, brugt, disponeret og tilbage pr. delaftale, uden moms, og timer med løn fra en virksomhed.',
    asOf: content.asOf,
    source: `Regnskabet for aftalen ${content.agreementName}`,
    rule: 'use-against-ceiling/1',
    href: `/aftaler/${encodeURIComponent(content.agreement)}`,
    blocks: [
      ...content.lots.flatMap((lot) => lotBlocks(content.agreement, lot)),
      {
        type: 'paragraph',
        soft: true,
        runs: [
          {
            text: `Tallene er opgjort ${formatDay(content.asOf)}, uden moms. Kilde: aftalens regnskab og leverandørernes registreringer.`,
          },
        ],
      },
    ],
    annex: content.lots.flatMap((lot) => monthBlocks(content.agreement, lot)),
  }
}

export function lotHeading(lot: Pick<PaperLot, 'lot' | 'title'>): string {
  return lot.lot === 0 ? lot.title : `Delaftale ${lot.lot}: ${lot.title}`
}

export function figureText(f: Pick<PaperFigure, 'unit' | 'value'>): string {
  if (f.value === null) return 'ikke oplyst'
  return f.unit === 'oere' ? formatKroner(f.value) : formatHundredths(f.value)
}

/** 123450n → "1.234,5" */
export function formatHundredths(hundredths: bigint): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }).format(Number(hundredths) / 100)
}

export function monthsAnchor(agreement: string, lot: number): string {
  return `maaneder-${agreement.replace(/[^A-Za-z0-9_-]+/g, '-')}-${lot}`
}

function lotBlocks(agreement: string, lot: PaperLot): Block[] {
  const open = `#${monthsAnchor(agreement, lot.lot)}`
  const rows = lot.figures.map((f): DocRow => {
    const kind = f.value === null ? 'text' : 'value'
    return {
      kind: 'line',
      header: f.label,
      note: f.definition,
      cells: [{ kind, text: figureText(f), href: f.href, open }],
    }
  })
  const heading = lotHeading(lot)
  return [
    { type: 'heading', level: 3, text: heading },
    { type: 'paragraph', runs: [{ text: lotSentence(lot) }] },
    {
      type: 'table',
      caption: `Tal for ${heading.replace(/^D/, 'd')}`,
      columns: [
        { label: 'Tal', numeric: false },
        { label: 'Værdi', numeric: true },
      ],
      rows,
    },
  ]
}

/** The months whose rows sum to what is used and to the paid hours, and the sum that gives what is left. */
function monthBlocks(agreement: string, lot: PaperLot): Block[] {
  const heading: Block = { type: 'heading', level: 3, text: lotHeading(lot), id: monthsAnchor(agreement, lot.lot) }
  const none: Block = {
    type: 'paragraph',
    soft: true,
    runs: [{ text: 'Der er endnu ikke leveret noget, så der er ingen måneder at vise.' }],
  }
  return [heading, ...(lot.months.length === 0 ? [none] : [monthTable(lot)]), ...sumTable(lot)]
}

function monthTable(lot: PaperLot): Block {
  const [used, hours] = [figure(lot, 'used')?.href, figure(lot, 'paid-hours')?.href]
  const of = (href: string | undefined, month: string) =>
    href === undefined ? {} : { href: `${href}&maaned=${month}` }
  const rows = lot.months.map((m): DocRow => ({
    kind: 'line',
    header: formatMonth(m.month),
    cells: [
      { kind: 'value', text: formatAmount(m.usedOere), ...of(used, m.month) },
      { kind: 'value', text: formatHundredths(BigInt(m.paidHundredths)), ...of(hours, m.month) },
    ],
  }))
  const total: DocRow = {
    kind: 'total',
    header: 'I alt',
    cells: [
      { kind: 'value', text: formatAmount(lot.months.reduce((n, m) => n + m.usedOere, 0n)) },
      { kind: 'value', text: formatHundredths(BigInt(lot.months.reduce((n, m) => n + m.paidHundredths, 0))) },
    ],
  }
  return {
    type: 'table',
    caption: `Brugt og lønnede timer, ${shortName(lot)}`,
    compact: true,
    columns: [
      { label: 'Måned', numeric: false },
      { label: 'Brugt, kr.', numeric: true },
      { label: 'Lønnede timer', numeric: true },
    ],
    rows: [...rows, total],
  }
}

function sumTable(lot: PaperLot): Block[] {
  const value = (key: PaperFigure['key']): Oere => figure(lot, key)?.value ?? 0n
  if ((figure(lot, 'ceiling')?.value ?? null) === null) return []
  const over = value('overrun')
  const terms = [
    { label: 'Loft', text: formatAmount(value('ceiling')) },
    { label: 'Brugt', text: formatAmount(-value('used')) },
    ...(over === 0n ? [] : [{ label: 'Heraf over loftet', text: formatAmount(over) }]),
    { label: 'Disponeret og ikke brugt', text: formatAmount(-value('committed')) },
    { label: 'Tilbage', text: formatAmount(value('remaining')) },
  ]
  const rows = terms.map(({ label, text }, i): DocRow => ({
    kind: i + 1 === terms.length ? 'total' : 'line',
    header: label,
    cells: [{ kind: 'value', text }],
  }))
  return [
    {
      type: 'table',
      caption: `Sådan er det tilbageværende regnet ud, ${shortName(lot)}`,
      compact: true,
      columns: [
        { label: 'Led', numeric: false },
        { label: 'Beløb, kr.', numeric: true },
      ],
      rows,
    },
  ]
}

function shortName(lot: PaperLot): string {
  return lot.lot === 0 ? lot.title : `delaftale ${lot.lot}`
}

/** What the table says, in one plain sentence. */
export function lotSentence(lot: PaperLot): string {
  const value = (key: PaperFigure['key']): Oere | null => figure(lot, key)?.value ?? null
  const [ceiling, used, left] = [value('ceiling'), value('used') ?? 0n, value('remaining')]
  const over = value('overrun') ?? 0n
  const hours = `${formatHundredths(value('paid-hours') ?? 0n)} lønnede timer`
  if (ceiling === null)
    return `Der er brugt ${formatKroner(used)}, og borgerne har haft ${hours}. Loftet er ikke oplyst.`
  const first = `Af loftet på ${formatKroner(ceiling)} er ${formatKroner(used)} brugt, og borgerne har haft ${hours}.`
  if (over > 0n) return `${first} Der er udført arbejde for ${formatKroner(over)}, som loftet ikke dækker.`
  return `${first} ${formatKroner(left ?? 0n)} er tilbage, når det disponerede er trukket fra.`
}

function figure(lot: PaperLot, key: PaperFigure['key']): PaperFigure | undefined {
  return lot.figures.find((f) => f.key === key)
}
