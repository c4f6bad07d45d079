import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { DocumentIn, insertDocument } from '../../../cases/index.ts'
import { act, Code, DayOut, openReaders, Text, Whole } from '../../../platform/index.ts'
import { lockNote, noteOf } from '../note.store.ts'
import { diffOf } from './diff.ts'
import { filedAs } from './filed.ts'
import { mustBePublic } from './public.ts'
import { documentIsThere, frozenAs, insertFreeze } from './freeze.store.ts'

const VersionNo = Whole('versionens nummer', 1, 100_000)
const ChangeOut = z.object({ what: z.string(), from: z.string().nullable(), to: z.string().nullable() })

export const diffNote = act('budget.diff-note', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis forskellen mellem to versioner af et budgetnotat, felt for felt',
  input: z.object({ code: Text('notatets kode', 120), from: VersionNo, to: VersionNo }),
  output: z.object({
    code: z.string(),
    from: z.number(),
    to: z.number(),
    fields: z.array(ChangeOut),
    tables: z.array(ChangeOut.extend({ table: z.string(), row: z.string().nullable(), column: z.string().nullable() })),
  }),
  run: async ({ tx, by }, { code, from, to }) => {
    const old = await noteOf(tx, code, by.world, from)
    const now = await noteOf(tx, code, by.world, to)
    const diff = diffOf({ ...old.content, tables: old.tables }, { ...now.content, tables: now.tables })
    return { code: now.note.code, from, to, ...diff }
  },
})

export const freezeNote = act('budget.freeze-note', {
  kind: 'change',
  may: ['controller'],
  summary: 'Frys en version af et budgetnotat, og læg den på sagen; den kan ikke ændres siden',
  input: z.object({ code: Code, version: VersionNo }),
  output: z.object({
    code: z.string(),
    version: z.number(),
    document: z.string(),
    hash: z.string(),
    frozenOn: DayOut,
    warnings: z.array(z.string()),
  }),
  run: async ({ tx, by, today }, { code, version }) => {
    const standing = await lockNote(tx, code)
    if (!standing || standing.world !== by.world)
      throw new Refusal('not-found', `Budgetnotatet ${code} findes ikke i dine notater.`)
    if (standing.paper)
      throw new Refusal('conflict', `${code} er et papir og ligger på sagen, som det er trykt. Det skal ikke fryses.`)
    const { content, tables } = await noteOf(tx, code, by.world, version)
    const already = await frozenAs(tx, code, version)
    if (already !== undefined)
      throw new Refusal('conflict', `Version ${version} er frosset og ligger på sagen som ${already}.`, {
        rule: 'FROZEN',
      })
    const warnings = mustBePublic(content)
    const document = (await documentIsThere(tx, code)) ? `${code}-v${version}` : code
    const filing = DocumentIn.parse(filedAs({ code, version, content, tables }, document, today))
    await insertDocument(tx, filing, { by, on: today })
    const hash = await insertFreeze(tx, { note: code, no: version, document, by, on: today })
    return { code, version, document, hash, frozenOn: today, warnings }
  },
})
