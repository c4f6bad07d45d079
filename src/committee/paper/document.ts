import { formatDay, type Day } from '../../kernel/day.ts'
import type { Block, Doc } from '../../platform/documents/model.ts'
import { insertKey, type Reading } from './live/live.ts'
import { hasPoints, inOrder, kindNames, partNames, type PaperKind, type Part, type PartBlock } from './parts.ts'
import { runsOf, textBlocks } from './text.ts'
import { tokensIn, type Token } from './tokens.ts'

/** What the author wrote: everything of a paper but its figures. */
export interface Written {
  title: string
  kind: PaperKind
  parts: Part[]
  points: string[]
  annexes: string[]
}

/** The paper's blocks: its parts in order, its annexes named and numbered, and the rows behind its figures at the end. */
export function blocksOf(written: Written, reading: Reading): Block[] {
  const parts = inOrder(written.kind, written.parts).flatMap((p) => partBlocks(p, written, reading))
  return [...parts, ...annexes(written, reading)]
}

export function asked(written: Written): { tokens: Token[]; inserts: { source: string; of: string }[] } {
  const blocks = written.parts.flatMap((p) => p.blocks)
  const texts = [...blocks.flatMap((b) => (b.kind === 'text' ? [b.text] : [])), ...written.points]
  return { tokens: texts.flatMap(tokensIn), inserts: blocks.filter((b) => b.kind === 'insert') }
}

/** The texts as they were typed, for what must be looked for in them. */
export function writtenTexts({ title, parts, points, annexes }: Written): { where: string; text: string }[] {
  return [
    { where: 'Titlen', text: title },
    ...parts.flatMap((p) =>
      p.blocks.flatMap((b) => (b.kind === 'text' ? [{ where: partNames[p.key], text: b.text }] : [])),
    ),
    ...points.map((text, i) => ({ where: `Indstillingens punkt ${i + 1}`, text })),
    ...annexes.map((text, i) => ({ where: `Bilag ${i + 1}`, text })),
  ]
}

function partBlocks(part: Part, written: Written, reading: Reading): Block[] {
  const points: Block[] =
    part.key === 'recommendation' && written.points.length > 0
      ? [{ type: 'points', items: written.points.map((p) => runsOf(p, reading)) }]
      : []
  const own = [...part.blocks.flatMap((b) => ofBlock(b, reading)), ...points]
  if (own.length === 0) return []
  return [{ type: 'heading', level: 2, text: partNames[part.key], id: `del-${part.key}` }, ...own]
}

function ofBlock(b: PartBlock, reading: Reading): Block[] {
  if (b.kind === 'text') return textBlocks(b.text, reading)
  const read = reading.inserts[insertKey(b)]
  if (read?.ok) return read.it.blocks
  return [{ type: 'missing', text: `Kunne ikke hentes: ${read?.message ?? b.source}` }]
}

function annexes(written: Written, reading: Reading): Block[] {
  const rows = uniqueInserts(written).flatMap((b) => {
    const read = reading.inserts[insertKey(b)]
    return read?.ok ? read.it.annex : []
  })
  const named = [...written.annexes, ...(rows.length > 0 ? ['Måned for måned'] : [])]
  const list: Block[] =
    written.annexes.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: 'Bilag', id: 'bilag' },
          { type: 'annexes', items: named.map((title, i) => ({ no: i + 1, title })) },
        ]
  if (rows.length === 0) return list
  const number = written.annexes.length === 0 ? 'Bilag' : `Bilag ${named.length}`
  return [...list, { type: 'heading', level: 2, text: `${number}: måned for måned`, id: 'bilag-maaneder' }, ...rows]
}

function uniqueInserts(written: Written) {
  const { inserts } = asked(written)
  const keys = inserts.map(insertKey)
  return inserts.filter((b, i) => keys.indexOf(insertKey(b)) === i)
}

export interface DocFacts {
  municipality: string
  committeeName: string
  meetingDay: Day | null
  draftedOn: Day
  finishedOn: Day | null
  dataDay: Day
}

/** The whole document, ready to be set. */
export function documentOf(written: Written, facts: DocFacts, blocks: Block[]): Doc {
  const { municipality, committeeName, meetingDay, finishedOn, dataDay } = facts
  return {
    title: written.title,
    kind: kindNames[written.kind],
    sender: `${municipality} · ${committeeName}`,
    author: municipality,
    standing: standing({ finishedOn }),
    draft: finishedOn === null,
    day: finishedOn ?? dataDay,
    facts: [
      { label: 'Udvalg', text: committeeName },
      { label: 'Møde', text: meetingDay === null ? 'ikke fastsat' : formatDay(meetingDay) },
      { label: 'Tallene er opgjort', text: formatDay(dataDay) },
    ],
    blocks,
  }
}

/** "Tallene er frosset den 6. oktober 2026" or "Udkast – tallene er levende". */
export function standing(paper: { finishedOn: Day | null }): string {
  return paper.finishedOn === null
    ? 'Udkast – tallene er levende'
    : `Tallene er frosset den ${formatDay(paper.finishedOn)}`
}

export function hasRecommendation(written: Written): boolean {
  return hasPoints(written.kind) || written.points.length > 0
}
