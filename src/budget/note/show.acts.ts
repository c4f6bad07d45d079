import { z } from 'zod'
import { computeTable, type PrintedTable } from '../../cases/index.ts'
import { act, insiders, openReaders, optional, OptionalText, Text, Whole, type Work } from '../../platform/index.ts'
import { inPrices } from '../price/in-prices.ts'
import { indexPair } from '../price/price.acts.ts'
import type { NoteContent } from './note.content.ts'
import { NoteOut } from './note.output.ts'
import { noteOf, notesAround, treatedOf, versionsOf } from './note.store.ts'
import { yearlyPay } from './version/staffing.ts'
import { warningsOf } from './version/warnings.acts.ts'

export const showNote = act('budget.show-note', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et budgetnotat; summer er beregnet af linjerne',
  input: z.object({
    code: Text('notatets kode', 120),
    /** An older version; left out: the newest. */
    at: optional(Whole('versionens nummer', 1, 100_000)),
    /** Show the amounts in this year's prices, by the entered index. */
    prices: optional(Whole('prisniveauets år', 1970, 2200)),
    series: OptionalText(80),
  }),
  output: NoteOut,
  run: async (work, { code, at, prices, series }) => {
    const { tx, by } = work
    const { note, content, tables, version } = await noteOf(tx, code, by.world, at)
    const versions = await versionsOf(tx, note.code)
    const documents = [note.document, ...versions.map((v) => v.document)].filter((d) => d !== null)
    const frozen = versions.some((v) => v.no === version && v.frozenOn !== null)
    const draft = !frozen && note.world === by.world && note.source.kind !== 'paper' && insiders.includes(by.role)
    const shown = prices === undefined ? tables : await converted(work, content, tables, { to: prices, series })
    return {
      code: note.code,
      world: note.world,
      title: content.title,
      priceLevel: content.priceLevel ?? null,
      requestedBy: content.requestedBy ?? null,
      administration: content.administration ?? null,
      document: note.document ?? versions.find((v) => v.no === version)?.document ?? null,
      version,
      frozen,
      versions: insiders.includes(by.role) ? versions : versions.map((v) => ({ ...v, by: null, byName: null })),
      treatedByCommittee: await treatedOf(tx, documents),
      ...(await says(work, note, content)),
      warnings: draft ? await warningsOf(work, { ...content, tables }) : [],
      source: note.source,
      tables: shown.map((t) => ({ ...t, rows: computeTable(t.rows) })),
    }
  },
})

async function says({ tx }: Work, note: { code: string; world: string }, content: NoteContent) {
  const { title: _1, tables: _2, priceLevel: _3, requestedBy: _4, administration: _5, ...rest } = content
  const earlier = content.predecessors.flatMap((p) => p.code ?? [])
  const { known, followedBy } = await notesAround(tx, note.world, note.code, earlier)
  return {
    ...rest,
    staffing: content.staffing.map((post) => ({ ...post, yearlyOere: yearlyPay(post) })),
    predecessors: content.predecessors.map((p) => ({ ...p, isNote: p.code !== undefined && known.has(p.code) })),
    followedBy,
  }
}

async function converted(
  work: Work,
  { priceLevel }: NoteContent,
  tables: readonly PrintedTable[],
  asked: { to: number; series: string | undefined },
): Promise<PrintedTable[]> {
  const pair = await indexPair(work, { from: priceLevel, ...asked })
  return tables.map((table) => inPrices(table, pair))
}
