import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, staff } from '../../../platform/index.ts'
import { ownTender } from '../../tender/tender.store.ts'
import { openedWith, sealedTo } from './age.ts'
import { textOf, utf8 } from './bytes.ts'
import { insertRehearsal, insertSeal, openers, sealsOf, sharesOf } from './seal.store.ts'
import { MakeSealIn, SealOut } from './seal.input.ts'
import { mustBeWhole } from './rules.ts'
import { keyFromShares } from '../opening/key.ts'
import { sealState } from './state.store.ts'

export const leaders = ['officer', 'manager'] as const

export const makeTenderSeal = act('procurement.make-seal', {
  kind: 'change',
  may: leaders,
  summary: 'Læg udbuddets tre segl ind, delt mellem åbnerne; nøglen selv kommer aldrig her',
  input: MakeSealIn,
  output: z.object({ tender: z.string(), ceremony: z.number() }),
  run: async ({ tx, by, at }, { tender, k, seals }) => {
    await ownTender(tx, by, tender)
    const people = mustBeWhole(k, seals, await openers(tx, by.world))
    const [before] = await sealsOf(tx, tender)
    const no = (before?.no ?? 0) + 1
    for (const seal of seals) {
      const shares = seal.shares.map(({ wrapped, ...share }, i) => ({
        ...{ ...share, person: people[i]?.person ?? '', wrapped: Buffer.from(wrapped, 'base64') },
      }))
      await insertSeal(tx, { tender, no, k, by, at }, { ...seal, id: newId(at), shares })
    }
    return { tender, ceremony: no }
  },
})

export const showSeal = act('procurement.show-seal', {
  kind: 'read',
  may: staff,
  summary: 'Vis udbuddets segl: åbnerne, hvem der har givet sin andel, og om prøven er holdt',
  input: z.object({ tender: Code }),
  output: SealOut,
  run: ({ tx, by }, { tender }) => sealState(tx, by, tender),
})

/** A made-up bid is sealed and opened with the rehearsal's shares, as the real ones will be. */
export const rehearseSeal = act('procurement.rehearse-seal', {
  kind: 'change',
  may: leaders,
  summary: 'Hold prøven: et opdigtet tilbud forsegles og åbnes med de andele, åbnerne har givet til prøven',
  input: z.object({ tender: Code }),
  output: z.object({ tender: z.string(), openers: z.array(z.string()) }),
  run: async ({ tx, by, at }, { tender }) => {
    await ownTender(tx, by, tender)
    const seal = (await sealsOf(tx, tender)).find((s) => s.envelopes === 'rehearsal')
    if (!seal) throw new Refusal('conflict', 'Seglet er ikke lavet endnu.', { rule: 'SEAL' })
    const shares = await sharesOf(tx, [seal.id])
    const identity = await keyFromShares(seal, shares)
    const dummy = `Opdigtet tilbud ${newId(at)}`
    const found = textOf(await openedWith(identity, await sealedTo(seal.recipient, utf8(dummy))))
    if (found !== dummy)
      throw new Refusal('conflict', 'Det opdigtede tilbud kom ikke ud, som det gik ind.', { rule: 'SEAL' })
    const gave = shares.filter((s) => s.share !== null).map((s) => s.person)
    await insertRehearsal(tx, by, { seal: seal.id, tender, openers: gave, at })
    return { tender, openers: gave }
  },
})
