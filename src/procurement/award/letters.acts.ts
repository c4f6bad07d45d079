import { z } from 'zod'
import { addDays } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayOut, FileOut, insiders, Text, type Work } from '../../platform/index.ts'
import { documentFormats, fileOf } from '../../platform/documents/render.ts'
import type { Doc } from '../../platform/documents/model.ts'
import { judgedOf } from '../evaluation/admissible/admissible.store.ts'
import { openedBids } from '../evaluation/bids/opened.store.ts'
import { runsOf } from '../evaluation/result/result.store.ts'
import { consensusOf } from '../evaluation/scores/scores.store.ts'
import { mustBeFree } from '../evaluation/standing.store.ts'
import { publishedTender } from '../tender/tender.store.ts'
import { ownAward } from './award.store.ts'
import { letterTo } from './letter.ts'
import { letterLots } from './letter-facts.ts'
import { insertLetters, letterOf, lettersOf, municipalityName, withoutOf } from './letters.store.ts'
import { standsUntil } from './standstill.ts'

export const sendLetters = act('procurement.send-letters', {
  kind: 'change',
  may: ['officer'],
  summary: 'Underskriv og send brevene om tildelingen til alle tilbudsgivere; standstill løber fra nu',
  input: z.object({
    award: Code,
    /** What the letters say of complaining: the officer's words, confirmed by a lawyer. */
    guidance: Text('klagevejledningen', 3000),
  }),
  output: z.object({ award: z.string(), letters: z.number(), standsUntil: DayOut }),
  run: async (work, { award, guidance }) => {
    const { tx, by, today } = work
    const { tender, lots, ...row } = await ownAward(work, award)
    if (row.revoked) throw new Refusal('conflict', 'Tildelingen er tilbagekaldt. Der kan ikke sendes breve om den.')
    await mustBeFree(tx, tender)
    const { facts } = await publishedTender(tx, tender)
    const chosen = new Map(lots.map((l) => [l.no, l.suppliers.map((s) => s.id)]))
    const bids = await openedBids(tx, tender)
    const evaluated = {
      ...{ facts, bids, chosen, judged: await judgedOf(tx, tender), agreed: await consensusOf(tx, tender) },
      ...{ runs: await runsOf(tx, tender), without: await withoutOf(tx, award) },
    }
    const until = standsUntil(today, facts.standstillDays)
    const told = {
      ...{ tender: { id: tender, title: facts.title }, municipality: await municipalityName(tx), sentOn: today },
      ...{ earliest: addDays(until, 1), standstillDays: facts.standstillDays, guidance },
      ...{ signedBy: `Underskrevet af ${by.name}`, lots: letterLots(evaluated) },
    }
    const to = [...new Set(bids.map((b) => b.enterprise))]
    const letters = to.map((enterprise) => ({
      ...{ enterprise, content: letterTo(enterprise, told) },
      won: [...chosen.values()].some((w) => w.includes(enterprise)),
    }))
    await insertLetters(work, { award, tender, until, days: facts.standstillDays, letters })
    return { award, letters: letters.length, standsUntil: until }
  },
})

export const listLetters = act('procurement.list-letters', {
  kind: 'read',
  may: [...insiders, 'evaluator', 'supplier'],
  summary: 'Vis brevene om en tildeling; en tilbudsgiver ser sit eget',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ award: z.string(), enterprise: z.string(), name: z.string(), won: z.boolean() },
        ...{
          sentAt: z.string(),
          standsUntil: DayOut,
          sha256: z.string(),
          signature: z.string(),
          publicKey: z.string(),
        },
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await lettersOf(tx, tender) }),
})

const WhichLetter = z.object({ award: Code, enterprise: Code })

export const showLetter = act('procurement.show-letter', {
  kind: 'read',
  may: [...insiders, 'evaluator', 'supplier'],
  summary: 'Vis et brev om tildelingen med kontrolsum og underskrift',
  input: WhichLetter,
  output: z.object({ content: z.looseObject({}), sha256: z.string(), signature: z.string(), publicKey: z.string() }),
  run: async ({ tx }, which) => letterOf(tx, which),
})

export const fetchLetter = act('procurement.fetch-letter', {
  kind: 'read',
  may: [...insiders, 'evaluator', 'supplier'],
  summary: 'Hent et brev om tildelingen som PDF, Word eller webside',
  file: true,
  input: WhichLetter.extend({ format: z.enum(documentFormats).default('pdf') }),
  output: FileOut,
  run: async ({ tx }: Work, { format, ...which }) =>
    fileOf((await letterOf(tx, which)).content as unknown as Doc, format),
})
