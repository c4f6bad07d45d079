import { formatMonth } from '../../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../../kernel/money.ts'
import type { Block, DocTable } from '../../../platform/documents/model.ts'
import type { UseAgainstCeiling } from '../../../platform/web/charts/bars-against-line.ts'
import type { PaperFigure, PaperLot } from '../content.ts'
import { lotHeading } from './agreement-use.view.ts'

/** A lot's use month by month against its ceiling: what is drawn, what it is called, and the table that says the same. */
export function chartBlocks(lot: PaperLot, id: string) {
  const value = (key: PaperFigure['key']) => lot.figures.find((f) => f.key === key)?.value ?? null
  const months = lot.months.map((m) => ({ ...m, sumOere: 0n }))
  let sum = 0n
  for (const m of months) m.sumOere = sum += m.usedOere
  const ceiling = value('ceiling')
  const input: UseAgainstCeiling = {
    months: months.map((m) => m.month),
    used: months.map((m) => kroner(m.usedOere)),
    cumulative: months.map((m) => kroner(m.sumOere)),
    committed: kroner(value('committed') ?? 0n),
    ceiling: ceiling === null ? null : kroner(ceiling),
  }
  const against = ceiling === null ? 'Loftet er ikke oplyst.' : `Loftet er ${formatKroner(ceiling)}`
  const desc = `Brugt i alt og hver måned. ${formatKroner(sum)} er brugt på ${months.length} måneder. ${against}`
  const table: DocTable = {
    type: 'table',
    caption: `Figurens tal, ${lotHeading(lot)}`,
    compact: true,
    columns: [
      { label: 'Måned', numeric: false },
      { label: 'Brugt, kr.', numeric: true },
      { label: 'Brugt i alt, kr.', numeric: true },
    ],
    rows: months.map((m) => ({
      kind: 'line',
      header: formatMonth(m.month),
      cells: [
        { kind: 'value', text: formatAmount(m.usedOere) },
        { kind: 'value', text: formatAmount(m.sumOere) },
      ],
    })),
  }
  const annex: Block[] = [
    { type: 'heading', level: 3, text: table.caption, id: `${id}-tal` },
    { ...table, caption: `Tabel til figuren, ${lotHeading(lot)}` },
  ]
  const words: Block[] = [
    {
      type: 'paragraph',
      soft: true,
      runs: [{ text: `${desc} ` }, { text: 'Figurens tal', open: `#${id}-tal` }, { text: ' står i bilaget.' }],
    },
  ]
  return { input, frame: { id, title: `Forbrug mod loft, ${lotHeading(lot)}`, desc }, words, annex }
}

function kroner(oere: bigint): number {
  return Number(oere / 100n)
}
