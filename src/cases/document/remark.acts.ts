import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { act, Text } from '../../platform/index.ts'
import { documentId } from './find.store.ts'
import { insertRemark } from './remark.store.ts'

/** What a reader noticed and no rule finds: told beside the document, which stays as it is. */
export const addRemark = act('cases.add-remark', {
  kind: 'change',
  may: ['officer', 'evaluator', 'caseworker', 'controller', 'secretary', 'manager', 'admin'],
  summary: 'Skriv en bemærkning til et papir: hvor det står, og hvad der kan læses på to måder',
  input: z.object({
    document: Text('papirets nummer', 120),
    place: Text('stedet', 200),
    says: Text('bemærkningen', 1000),
    readings: z.array(Text('læsningen', 300)).max(6).default([]),
  }),
  output: z.object({ remark: z.string(), document: z.string() }),
  run: async ({ tx, by, at, today }, input) => {
    const document = await documentId(tx, input.document, by.world)
    const remark = newId(at)
    await insertRemark(tx, { ...input, id: remark, document, by, on: today })
    return { remark, document }
  },
})
