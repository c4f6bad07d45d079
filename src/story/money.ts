import type { z } from 'zod'
import { adoptNote, approveProposal, proposeChange, recordNote } from '../budget/index.ts'
import { kroner } from '../kernel/money.ts'
import { pilotNote } from './practice/pilot-note.ts'
import type { Teller } from './teller.ts'

/** A note's money is adopted by two people: one controller prepares on the day it was agreed, another approves. */
export async function tellAdoption(
  tell: Teller['tell'],
  key: string,
  input: z.input<typeof adoptNote.input> & { adoptedOn: string },
): Promise<void> {
  const { proposal } = await tell(key, input.adoptedOn, 'controller', adoptNote, input)
  await tell(`${key}/approve`, input.adoptedOn, 'controller-2', approveProposal, { proposal })
}

/** What happens to Eksempelby's money after the first yes: a year's rest carried over, a pilot that waits. */
export async function playMoney({ tell }: Teller): Promise<void> {
  const { proposal } = await tell('money/carry-over', '2025-03-12', 'controller', proposeChange, {
    kind: 'carry-over',
    line: 'EB-SERVICE',
    years: [{ year: 2024, amountOere: kroner(45_000) }],
    toYear: 2025,
    decidedOn: '2025-03-12',
    basis: 'Overførselssagen 2024-2025',
    reason: 'Årsværket blev først besat den 1. februar 2024.',
  })
  await tell('money/carry-over/approve', '2025-03-13', 'controller-2', approveProposal, { proposal })
  await tell('money/pilot/note', '2025-08-26', 'controller', recordNote, {
    ...pilotNote,
    source: { kind: 'practice', document: 'Øvelse', place: 'Eksempelby Kommune' },
  })
  await tellAdoption(tell, 'money/pilot/adopt', {
    note: pilotNote.code,
    line: 'EB-FORSOEG',
    name: 'Forsøg med fælles praktikdage',
    code: 'Ø-78',
    committee: 'eb-udvalg',
    controlArea: 'Efterspørgselsstyret indsats',
    adoptedOn: '2025-10-07',
    basis: 'Aftale om budget 2026',
    needsRelease: true,
    rows: ['PILOT'],
    years: [{ year: 2026, amountOere: kroner(600_000) }],
  })
}

/** The day before the story ends: one controller's wish waits for the other's answer. */
export async function playProposal({ tell }: Teller): Promise<void> {
  await tell('money/more', '2026-10-05', 'controller-2', proposeChange, {
    kind: 'supplementary',
    line: 'EB-SERVICE',
    years: [{ year: 2026, amountOere: kroner(30_000) }],
    decidedOn: '2026-10-05',
    basis: 'Økonomiopfølgning, september 2026',
    reason: 'Ekstra timer til at følge borgere til deres første arbejdsdag.',
  })
}
