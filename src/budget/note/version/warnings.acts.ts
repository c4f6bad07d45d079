import type { PrintedTable } from '../../../cases/index.ts'
import { listCodes } from '../../../registers/index.ts'
import type { Work } from '../../../platform/index.ts'
import type { NoteGiven } from '../note.input.ts'
import { codeWarnings } from './codes.ts'
import { staffingWarnings } from './staffing.ts'
import type { Warning } from './summed.ts'
import { unitWarnings } from './unit.ts'

/** What a note of our own should be looked through for: codes out of their years, posts that are not their row. */
export async function warningsOf(
  work: Work,
  { tables, staffing }: { tables: readonly PrintedTable[]; staffing: NoteGiven['staffing'] },
): Promise<Warning[]> {
  const { rows: codes } = await listCodes.run(work, { world: undefined, year: undefined })
  return [...codeWarnings(tables, codes), ...staffingWarnings(staffing, tables), ...unitWarnings(tables)]
}
