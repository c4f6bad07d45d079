import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, everyone, Id, Text } from '../../platform/index.ts'
import { publishedTender } from '../tender/tender.store.ts'
import { tenderers } from '../tender/tender.acts.ts'
import { insertAnswer, insertQuestion, openQuestion, questionsOf } from './question.store.ts'
import { mustStillAsk } from './asking.ts'

export const askQuestion = act('procurement.ask-question', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Stil et spørgsmål til et udbud; svaret gives til alle, uden at nogen ser, hvem der spurgte',
  input: z.object({ tender: Code, question: Text('spørgsmålet', 4000) }),
  output: z.object({ question: z.string() }),
  run: async ({ tx, by, at, today }, { tender, question }) => {
    const row = await publishedTender(tx, tender)
    if (row.world !== by.world) throw new Refusal('not-found', 'Udbuddet findes ikke i din verden.')
    mustStillAsk(row, { at, today })
    const id = newId(at)
    await insertQuestion(tx, by, { id, tender, question, at })
    return { question: id }
  },
})

export const answerQuestion = act('procurement.answer-question', {
  kind: 'change',
  may: tenderers,
  summary: 'Svar på et spørgsmål, så alle kan læse spørgsmål og svar uden spørgerens navn',
  input: z.object({
    question: Id,
    /** The question as all will read it: leave out what tells who asked. */
    shownAs: Text('spørgsmålet, som alle skal læse det', 4000),
    answer: Text('svaret', 6000),
  }),
  output: z.object({ question: z.string() }),
  run: async ({ tx, by, at }, { question, shownAs, answer }) => {
    const { tender } = await openQuestion(tx, by, question)
    if (!(await insertAnswer(tx, by, { question, tender, shownAs, answer, at })))
      throw new Refusal('conflict', 'Spørgsmålet er allerede besvaret.', { rule: 'DOUBLE-CLICK' })
    return { question }
  },
})

export const listQuestions = act('procurement.list-questions', {
  kind: 'read',
  may: everyone,
  summary: 'Vis spørgsmål og svar til et udbud; en tilbudsgiver ser også sine egne ubesvarede',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        no: z.number().nullable(),
        question: z.string(),
        answer: z.string().nullable(),
        askedAt: z.string().nullable(),
        answeredAt: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await questionsOf(tx, tender) }),
})
