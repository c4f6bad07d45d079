import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, optional, Whole, type Work } from '../../../platform/index.ts'
import { noteExample } from '../note.example.ts'
import { NoteIn } from '../note.input.ts'
import { WarningOut } from '../note.output.ts'
import { insertNote, insertNoteVersion, lockNote, updateNoteHead } from '../note.store.ts'
import { summed } from './summed.ts'
import { warningsOf } from './warnings.acts.ts'

export const composeNote = act('budget.compose-note', {
  kind: 'change',
  may: ['controller', 'officer'],
  summary: 'Skriv et budgetnotat, eller gem en ny version af det; summer regnes af linjerne',
  input: z
    .object({
      code: Code,
      /** The version the edit stands on; left out for a new note. */
      version: optional(Whole('versionens nummer', 1, 100_000)).describe(
        'Den version, rettelsen står på; udeladt for et nyt notat. Har en anden gemt siden, afvises den (stale)',
      ),
      ...NoteIn.shape,
    })
    .meta({ examples: [noteExample] }),
  output: z.object({ code: z.string(), version: z.number(), warnings: z.array(WarningOut) }),
  run: async (work, { code, version, ...given }) => {
    const no = version === undefined ? await begin(work, code, given) : await goOn(work, code, version, given)
    const tables = given.tables.map(summed)
    const content = { ...given, tables: tables.map((t) => t.table) }
    await insertNoteVersion(work.tx, { note: code, no, content, by: work.by, on: work.today })
    const warnings = [...tables.flatMap((t) => t.warnings), ...(await warningsOf(work, content))]
    return { code, version: no, warnings }
  },
})

type Given = Parameters<typeof insertNote>[2]

async function begin({ tx, by }: Work, code: string, given: Omit<Given, 'code' | 'document' | 'source'>) {
  const standing = await lockNote(tx, code)
  if (standing)
    throw new Refusal('conflict', `Notatet ${code} findes allerede. Vælg en anden kode, eller ret det, der findes.`, {
      issues: [{ field: 'code', message: `Notatet ${code} findes allerede` }],
      newest: standing.newest,
    })
  await insertNote(tx, by.world, { ...given, code, document: null, source: { kind: 'entered', ...nowhere } })
  return 1
}

const nowhere = { document: undefined, place: undefined }

/** @throws Refusal not-found, forbidden for a paper's note, stale when another has saved since */
async function goOn(work: Work, code: string, version: number, given: Parameters<typeof updateNoteHead>[2]) {
  const standing = await lockNote(work.tx, code)
  if (!standing || standing.world !== work.by.world)
    throw new Refusal('not-found', `Budgetnotatet ${code} findes ikke. Lad versionen være tom for at skrive et nyt.`)
  if (standing.paper)
    throw new Refusal('conflict', `${code} er et papir og bliver stående, som det er trykt. Skriv et nyt notat.`)
  if (standing.newest !== version)
    throw new Refusal(
      'stale',
      `En anden har gemt version ${standing.newest} af notatet. Se forskellen, og gem igen på den.`,
      { rule: 'STALE', newest: standing.newest },
    )
  await updateNoteHead(work.tx, code, given)
  return version + 1
}
