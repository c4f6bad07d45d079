import { z } from 'zod'
import { act, DayOut, FileOut, Id, OereOut, openReaders, staff, WorldIn, worldOf } from '../../platform/index.ts'
import { BlockOut } from '../../platform/documents/shape.ts'
import { documentFormats, fileOf } from '../../platform/documents/render.ts'
import { changesBetween } from './changes.ts'
import { asked } from './document.ts'
import { deskOf } from './live/desk.acts.ts'
import { figureOffers, offers } from './live/registry.acts.ts'
import { PartsOut } from './paper.input.ts'
import { paperOf, papers, versionsOf, type PaperHead } from './paper.store.ts'
import { introductionOf, paperKinds } from './parts.ts'
import { committeeName, contentOfPaper, municipalityOf, paperBlocks, paperDocument } from './reading.acts.ts'
import { writtenOf } from './row.ts'
import { differing } from './text.ts'

const FigureOut = z.object({
  key: z.enum(['ceiling', 'used', 'committed', 'overrun', 'remaining', 'paid-hours']),
  label: z.string(),
  unit: z.enum(['oere', 'hours']),
  value: OereOut.nullable(),
  definition: z.string(),
  href: z.string(),
})
const LotOut = z.object({
  lot: z.number(),
  title: z.string(),
  figures: z.array(FigureOut),
  months: z.array(z.object({ month: z.string(), usedOere: OereOut, paidHundredths: z.number() })),
})
const Head = z.object({
  id: z.string(),
  world: z.string(),
  kind: z.enum(paperKinds),
  title: z.string(),
  agreement: z.string().nullable(),
  committee: z.string(),
  meetingDay: DayOut.nullable(),
  draftedOn: DayOut,
  finishedOn: DayOut.nullable(),
  publishedOn: DayOut.nullable(),
  version: z.number(),
})
const OwnFigureOut = z.object({
  key: z.string(),
  raw: z.string(),
  label: z.string(),
  own: z.string(),
  live: z.string(),
  reason: z.string().nullable(),
})

export const showPaper = act('committee.show-paper', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et papir til udvalget; et udkast viser tallene nu, et færdigt papir viser de frosne',
  input: z.object({ paper: Id }),
  output: Head.extend({
    committeeName: z.string(),
    municipality: z.string(),
    introduction: z.string(),
    parts: PartsOut,
    points: z.array(z.string()),
    annexes: z.array(z.string()),
    content: z.object({
      asOf: DayOut,
      agreement: z.string().nullable(),
      agreementName: z.string().nullable(),
      lots: z.array(LotOut),
    }),
    blocks: z.array(BlockOut),
    /** Figures written in the author's own words that are not what the rows say. */
    differing: z.array(OwnFigureOut),
  }),
  run: async (work, input) => {
    const row = await paperOf(work.tx, input.paper)
    const written = writtenOf(row)
    const { reading, asOf, agreement, agreementName, lots } = await contentOfPaper(work, row)
    return {
      ...headOf(row),
      committeeName: await committeeName(work, row),
      municipality: await municipalityOf(work, row),
      introduction: introductionOf(written.parts),
      parts: written.parts,
      points: written.points,
      annexes: written.annexes,
      content: { asOf, agreement, agreementName, lots },
      blocks: paperBlocks(row, { reading, asOf, agreement, agreementName, lots }),
      differing: differing(asked(written).tokens, reading),
    }
  },
})

export const listPapers = act('committee.list-papers', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis udvalgets papirer',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(Head) }),
  run: async ({ tx, by }, input) => ({ rows: (await papers(tx, worldOf(input.world, by))).map(headOf) }),
})

export const render = act('committee.render', {
  kind: 'read',
  may: openReaders,
  summary: 'Hent papiret som PDF, Word eller webside; et udkast er mærket som udkast',
  file: true,
  input: z.object({ paper: Id, format: z.enum(documentFormats, 'Vælg pdf, docx eller html') }),
  output: FileOut,
  run: async (work, input) => fileOf(await paperDocument(work, await paperOf(work.tx, input.paper)), input.format),
})

export const paperChanges = act('committee.paper-changes', {
  kind: 'read',
  may: staff,
  summary: 'Vis, hvad der er ændret i et papir siden den forrige udgave',
  input: z.object({ paper: Id }),
  output: z.object({
    versions: z.array(
      z.object({
        no: z.number(),
        savedOn: DayOut,
        by: z.string(),
        changes: z.array(
          z.object({
            where: z.string(),
            kind: z.enum(['added', 'removed', 'changed']),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  run: async ({ tx }, input) => {
    await paperOf(tx, input.paper)
    const rows = await versionsOf(tx, input.paper)
    const versions = rows.map((v, i) => {
      const before = rows[i - 1]
      return {
        no: v.no,
        savedOn: v.saved_on,
        by: v.by_id,
        changes: before ? changesBetween(before.content, v.content) : [],
      }
    })
    return { versions: versions.toReversed() }
  },
})

export const paperOffers = act('committee.paper-offers', {
  kind: 'read',
  may: ['secretary'],
  summary: 'Vis, hvilke levende tabeller, figurer og tal der kan sættes ind i et papir',
  input: z.object({}),
  output: z.object({
    inserts: z.array(
      z.object({
        source: z.string(),
        label: z.string(),
        choices: z.array(z.object({ value: z.string(), label: z.string() })),
      }),
    ),
    figures: z.array(z.object({ token: z.string(), label: z.string(), text: z.string() })),
  }),
  run: async (work) => {
    const desk = deskOf(work, work.by.world)
    return { inserts: await offers(desk), figures: await figureOffers(desk) }
  },
})

function headOf(r: PaperHead) {
  return {
    id: r.id,
    world: r.world,
    kind: r.kind,
    title: r.title,
    agreement: r.agreement,
    committee: r.committee,
    meetingDay: r.meeting_day,
    draftedOn: r.drafted_on,
    finishedOn: r.finished_on,
    publishedOn: r.published_on,
    version: r.version,
  }
}
