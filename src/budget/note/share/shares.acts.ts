import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, openReaders, optional, Text, Whole } from '../../../platform/index.ts'
import { noteOf } from '../note.store.ts'
import { sharesOf, tableToShare, type Sharer } from './shares.ts'

const SharesOut = z
  .object({
    table: z.string(),
    caption: z.string(),
    totalThousandDkk: z.number(),
    parts: z.array(
      z.object({
        name: z.string().nullable(),
        thousandDkk: z.number(),
        share: z.object({ n: z.number(), d: z.number() }).nullable(),
        percent: z.string().nullable(),
        rows: z.array(z.string()),
      }),
    ),
  })
  .nullable()

export const noteShares = act('budget.shares', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et budgetnotats fordeling på forvaltninger og på udvalg',
  input: z.object({
    code: Text('notatets kode', 120),
    table: optional(Code),
    at: optional(Whole('versionens nummer', 1, 100_000)),
  }),
  output: z.object({
    code: z.string(),
    version: z.number().nullable(),
    /** Null where no line says its administration; the same for committees. */
    administrations: SharesOut,
    committees: SharesOut,
  }),
  run: async ({ tx, by }, { code, table: id, at }) => {
    const { note, tables, version } = await noteOf(tx, code, by.world, at)
    if (id !== undefined && !tables.some((t) => t.id === id))
      throw new Refusal('not-found', `Notatet ${note.code} har ingen tabel ${id}.`)
    const shared = (sharer: Sharer) => {
      const table = tableToShare(tables, sharer, id)
      return table ? sharesOf(table, sharer) : null
    }
    return { code: note.code, version, administrations: shared('administration'), committees: shared('committee') }
  },
})
