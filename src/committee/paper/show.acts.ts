import { z } from 'zod'
import { act, DayOut, FileOut, Id, openReaders } from '../../platform/index.ts'
import { documentFormats, fileOf } from '../../platform/documents/render.ts'
import { BlockOut } from '../../platform/documents/shape.ts'
import { asked } from './document.ts'
import { headOf } from './list.acts.ts'
import { PartsOut } from './paper.input.ts'
import { Head, LotOut, OwnFigureOut } from './paper.output.ts'
import { paperOf } from './paper.store.ts'
import { introductionOf } from './parts.ts'
import { committeeName, contentOfPaper, municipalityOf, paperBlocks, paperDocument } from './reading.acts.ts'
import { writtenOf } from './row.ts'
import { differing } from './text.ts'

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

export const render = act('committee.render', {
  kind: 'read',
  may: openReaders,
  summary: 'Hent papiret som PDF, Word eller webside; et udkast er mærket som udkast',
  file: true,
  input: z.object({ paper: Id, format: z.enum(documentFormats, 'Vælg pdf, docx eller html') }),
  output: FileOut,
  run: async (work, input) => fileOf(await paperDocument(work, await paperOf(work.tx, input.paper)), input.format),
})
