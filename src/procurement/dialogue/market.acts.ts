import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { act, Code, DayIn, DayOut, everyone, optional, OptionalText, Text } from '../../platform/index.ts'
import { ownTender } from '../tender/tender.store.ts'
import { tenderers } from '../tender/tender.acts.ts'
import { dialogueOf, insertDialogue } from './market.store.ts'

export const addDialogue = act('procurement.add-dialogue', {
  kind: 'change',
  may: tenderers,
  summary: 'Skriv en dialog med markedet op: hvem, hvornår, hvad der blev sagt, og hvad det førte til',
  input: z.object({
    tender: Code,
    /** Left out only where a paper does not print it. */
    heldOn: optional(DayIn),
    withWhom: Text('hvem dialogen var med', 600),
    said: Text('hvad der blev sagt', 6000),
    ledTo: OptionalText(3000),
  }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by, at }, input) => {
    await ownTender(tx, by, input.tender)
    const id = newId(at)
    await insertDialogue(tx, by, { ...input, id })
    return { id }
  },
})

export const listDialogue = act('procurement.list-dialogue', {
  kind: 'read',
  may: everyone,
  summary: 'Vis den dialog, der er ført med markedet før og under et udbud',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        heldOn: DayOut.nullable(),
        withWhom: z.string(),
        said: z.string(),
        ledTo: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await dialogueOf(tx, tender) }),
})
