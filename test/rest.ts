import type { Act } from '../src/platform/index.ts'
import { toJson } from '../src/platform/index.ts'
import type { TestHouse } from './house.ts'

export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** A change through the REST door, as a logged-in person of the cast. */
export async function posted(house: TestHouse, act: Act, as: string, input: unknown, key?: string): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) }
  const init = { method: 'POST', as, headers, body: toJson(input) }
  return answerOf(await house.request(`/api/${act.room}/${act.verb}`, init))
}

/** A read through the REST door. */
export async function read(house: TestHouse, act: Act, as: string, input: unknown): Promise<Answer> {
  const query = new URLSearchParams({ input: toJson(input) })
  return answerOf(await house.request(`/api/${act.room}/${act.verb}?${query}`, { as }))
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

export function outcomes(answers: readonly Answer[]): number[] {
  return [...new Set(answers.map((a) => a.status))]
}

/** How many rows there are, seen by the owner of the database: `from` is what follows `select count(*) from`. */
export async function counted(house: TestHouse, from: string, ...values: unknown[]): Promise<number> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${from}`, values)
    return rows[0]?.n ?? 0
  })
}
