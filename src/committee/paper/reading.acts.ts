import type { Day } from '../../kernel/day.ts'
import { bodyNameOn, listBodies } from '../../registers/index.ts'
import type { Work } from '../../platform/index.ts'
import type { Block, Doc } from '../../platform/documents/model.ts'
import type { Cut } from './content.ts'
import { asked, blocksOf, documentOf } from './document.ts'
import { contentFor } from './live/agreement.acts.ts'
import { useInsert } from './live/agreement-use.view.ts'
import { deskOf } from './live/desk.acts.ts'
import type { Reading } from './live/live.ts'
import { readAll } from './live/registry.acts.ts'
import type { Frozen, PaperRow } from './paper.store.ts'
import { writtenOf } from './row.ts'

export interface Content extends Frozen {
  reading: Reading
}

/** The paper's figures: the frozen ones, or those of this moment, up to the cut when they are being frozen. */
export async function contentOfPaper(work: Work, row: PaperRow, cut?: Cut): Promise<Content> {
  if (row.frozen !== null) return { ...row.frozen, reading: row.frozen.reading ?? olderReading(row.frozen) }
  const desk = deskOf(work, row.world, cut)
  const content =
    row.agreement === null
      ? { asOf: work.today, agreement: null, agreementName: null, lots: [] }
      : await contentFor(desk, row.agreement)
  return { ...content, reading: await readAll(desk, asked(writtenOf(row))) }
}

/** A paper finished before there were parts keeps the figures it was finished with. */
function olderReading(frozen: Frozen): Reading {
  const { agreement, agreementName } = frozen
  if (agreement === null || agreementName === null) return { figures: {}, inserts: {} }
  const it = useInsert({ ...frozen, agreement, agreementName })
  return { figures: {}, inserts: { [`agreement-use: ${agreement}`]: { ok: true, it } } }
}

export function paperBlocks(row: PaperRow, content: Content): Block[] {
  return blocksOf(writtenOf(row), content.reading)
}

/** The whole document, under the names of the meeting's day. */
export async function paperDocument(work: Work, row: PaperRow): Promise<Doc> {
  const content = await contentOfPaper(work, row)
  const facts = {
    municipality: await municipalityOf(work, row),
    committeeName: await committeeName(work, row),
    meetingDay: row.meeting_day,
    draftedOn: row.drafted_on,
    finishedOn: row.finished_on,
    dataDay: content.asOf,
  }
  return documentOf(writtenOf(row), facts, paperBlocks(row, content))
}

export function committeeName({ tx }: Work, row: PaperRow): Promise<string> {
  return bodyNameOn(tx, row.world, row.committee, nameDay(row))
}

/** The committee's municipality, under its name of the paper's own day; the committee itself when the register has none. */
export async function municipalityOf(work: Work, row: PaperRow): Promise<string> {
  const { rows } = await listBodies.run(work, { world: row.world, day: nameDay(row) })
  let body = rows.find((b) => b.id === row.committee)
  for (let steps = 0; body !== undefined && body.kind !== 'municipality' && steps < 10; steps++) {
    const parent = body.parent
    body = rows.find((b) => b.id === parent)
  }
  return body?.name ?? committeeName(work, row)
}

function nameDay(row: PaperRow): Day {
  return row.meeting_day ?? row.drafted_on
}
