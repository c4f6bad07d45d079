import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, insiders } from '../../platform/index.ts'
import { showTender } from '../../procurement/index.ts'
import { loadProcess } from '../process/load.acts.ts'
import { insertChange } from './change.store.ts'
import { BuyerIn, ChangeIn, NoticeIn } from './facts.input.ts'
import { buyerOf, insertBuyer, insertNoticeFacts } from './facts.store.ts'

export const describeBuyer = act('publication.describe-buyer', {
  kind: 'change',
  may: ['officer', 'admin'],
  summary: 'Skriv, hvem køberen er i bekendtgørelser: adresse, kontakt, type og klageinstans',
  input: BuyerIn,
  output: z.object({ name: z.string() }),
  run: async ({ tx, by, at }, input) => {
    await insertBuyer(tx, by, input, at)
    return { name: input.name }
  },
})

export const showBuyer = act('publication.show-buyer', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvem køberen er i bekendtgørelser',
  input: z.object({}),
  output: z.object({ buyer: z.looseObject({}).nullable() }),
  run: async ({ tx, by }) => ({ buyer: (await buyerOf(tx, by.world)) ?? null }),
})

export const completeNotice = act('publication.complete-notice', {
  kind: 'change',
  may: ['officer'],
  summary: 'Skriv det i bekendtgørelsen, som ingen anden del af Vifte ved',
  input: NoticeIn,
  output: z.object({ tender: z.string() }),
  run: async (work, { tender, ...typed }) => {
    mustBeOwn(await showTender.run(work, { tender }), work.by.world)
    await insertNoticeFacts(work.tx, work.by, tender, typed, work.at)
    return { tender }
  },
})

export const recordChange = act('publication.record-change', {
  kind: 'change',
  may: ['officer'],
  summary: 'Optag en ændring af en aftale, som skal bekendtgøres, med grunden til den',
  input: ChangeIn,
  output: z.object({ id: z.string() }),
  run: async (work, input) => {
    const process = await loadProcess(work, input.tender)
    if (!process.contracts.some((c) => c.id === input.agreement))
      throw new Refusal('invalid', 'Aftalen hviler ikke på dette udbud. Skriv nummeret på en aftale, som gør.', {
        issues: [{ field: 'agreement', message: 'Aftalen hviler ikke på dette udbud' }],
      })
    const id = newId(work.at)
    await insertChange(work.tx, work.by, { ...input, id, at: work.at })
    return { id }
  },
})

function mustBeOwn(tender: { world: string }, world: string): void {
  if (tender.world !== world) throw new Refusal('not-found', 'Udbuddet findes ikke i din verden.')
}
