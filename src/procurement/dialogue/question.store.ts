import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'

interface NewQuestion {
  id: string
  tender: string
  question: string
  at: string
}

/** The number is given when the question comes in; two at once wait for each other at the tender's unique number. */
export async function insertQuestion(tx: Tx, by: By, q: NewQuestion): Promise<void> {
  await sql`select procurement.number_question(${q.id}::uuid, ${q.tender}, ${q.question}, ${q.at}::timestamptz)`.execute(
    tx,
  )
  await tx
    .insertInto('procurement.question_asker')
    .values({ question: q.id, world: by.world, enterprise: by.enterprise ?? '', by_id: by.id })
    .execute()
}

interface NewAnswer {
  question: string
  tender: string
  shownAs: string
  answer: string
  at: string
}

/** False when another has answered. */
export async function insertAnswer(tx: Tx, by: By, a: NewAnswer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.tender_answer')
    .values({
      ...{ question: a.question, tender: a.tender, world: by.world, question_shown: a.shownAs },
      ...{ answer: a.answer, answered_at: a.at, by_id: by.id },
    })
    .onConflict((c) => c.column('question').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @throws Refusal not-found */
export async function openQuestion(tx: Tx, by: By, id: string): Promise<{ tender: string }> {
  const row = await tx
    .selectFrom('procurement.tender_question')
    .select('tender')
    .where('id', '=', id)
    .where('world', '=', by.world)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Spørgsmålet findes ikke.')
  return row
}

/** Answered questions in the words all may read, and those not answered that the caller may see. */
export async function questionsOf(tx: Tx, tender: string) {
  const { rows } = await sql<{
    id: string
    no: number | null
    question: string
    answer: string | null
    askedAt: string | null
    answeredAt: string | null
  }>`
    select coalesce(a.question, q.id) as id, q.no, coalesce(a.question_shown, q.question) as question, a.answer,
      q.asked_at #>> '{}' as "askedAt", a.answered_at #>> '{}' as "answeredAt"
    from (select question, question_shown, answer, to_json(answered_at) as answered_at
        from procurement.tender_answer where tender = ${tender}) a
    full join (select id, no, question, to_json(asked_at) as asked_at
        from procurement.tender_question where tender = ${tender}) q on q.id = a.question
    order by a.answered_at #>> '{}' nulls last, q.no`.execute(tx)
  return rows
}

/** How many questions wait for an answer, by tender. */
export async function unanswered(tx: Tx, world: string) {
  const { rows } = await sql<{ tender: string; title: string; count: number; asked: string }>`
    select q.tender, v.content ->> 'title' as title, count(*)::int as count, min(q.asked_at)::date::text as asked
    from procurement.tender_question q
    join lateral (select content from procurement.tender_version where tender = q.tender order by no desc limit 1) v on true
    where q.world = ${world} and not exists (select from procurement.tender_answer a where a.question = q.id)
      and not exists (select from procurement.tender_cancellation c where c.tender = q.tender)
    group by 1, 2`.execute(tx)
  return rows
}
