import { z } from 'zod'
import { act, DayOut, openReaders, Text } from '../../platform/index.ts'
import { documentId } from '../document/find.store.ts'
import { checkDocument, sumsIn } from './check.ts'
import { archiveOf, remarksOf } from './check.store.ts'

const Reading = z.object({
  says: z.string(),
  document: z.string().nullable(),
  title: z.string().optional(),
  place: z.string(),
  href: z.string().optional(),
})

export const check = act('cases.check', {
  kind: 'read',
  may: openReaders,
  summary: 'Efterse et papir: hvad der ikke stemmer med sig selv, andre papirer og registrene, med begge læsninger',
  input: z.object({ document: Text('papirets nummer', 120) }),
  output: z.object({
    document: z.string(),
    title: z.string(),
    world: z.string(),
    /** How many printed sums were worked out again. */
    sums: z.number(),
    findings: z.array(
      z.object({
        rule: z.string(),
        kind: z.enum(['sum', 'differs', 'missing', 'rounding', 'change']),
        where: z.string(),
        readings: z.array(Reading),
      }),
    ),
    remarks: z.array(
      z.object({
        id: z.string(),
        place: z.string(),
        says: z.string(),
        readings: z.array(z.string()),
        made_on: DayOut,
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const document = await documentId(tx, input.document, by.world)
    const { world, ...archive } = await archiveOf(tx, document)
    const remarks = await remarksOf(tx, document)
    return {
      document,
      title: archive.paper.title,
      world,
      sums: sumsIn(archive.paper),
      findings: checkDocument(archive),
      remarks,
    }
  },
})
