import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, everyone, Text } from '../../platform/index.ts'
import { documentId } from './find.store.ts'
import { textOf } from './text.store.ts'

export const showText = act('cases.show-text', {
  kind: 'read',
  may: everyone,
  summary: 'Vis teksten af papirets fil, linje for linje, som dets steder er talt i',
  input: z.object({ document: Text('papirets nummer', 120) }),
  output: z.object({ document: z.string(), name: z.string(), lines: z.array(z.string()) }),
  run: async ({ tx, by }, input) => {
    const document = await documentId(tx, input.document, by.world)
    const found = await textOf(tx, document)
    if (!found)
      throw new Refusal('not-found', 'Papiret har ingen fil med tekst. Åbn papirets filer for at lægge en på.')
    return { document, name: found.name, lines: found.text.split('\n') }
  },
})
