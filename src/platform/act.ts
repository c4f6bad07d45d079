import { createHash } from 'node:crypto'
import { call, os } from '@orpc/server'
import type { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { claimsOf, type By, type Claims } from './by.ts'
import type { Call } from './call.ts'
import { dayOf } from './clock.ts'
import { databaseFor, poolFor, type Tx } from './databases.ts'
import { callersToday } from './fields.ts'
import { journalled } from './journal.ts'
import { roleNames, type Role } from './roles.ts'
import { givenAgain, kept, takeKey } from './idempotency.ts'
import { tell } from './tell.ts'
import type { Vault } from './vault.ts'
import { toJson, transact, type JournalRow } from './transact.ts'

export type { Call } from './call.ts'

/** What `run` gets. A calculation has no transaction and no person; a one-statement act gets `one` instead of `tx`. */
export interface Work {
  tx: Tx
  by: By
  at: string
  today: Day
  vault: Vault
  /** Name a citizen whose data this act reads or changes: it goes into the journal row. */
  about(citizen: string): void
  one: OneStatement
}

export interface OneStatement {
  claims: Claims
  key: string | null
  keyHash: string
  journal(): JournalRow
  query<T>(name: string, text: string, values: unknown[]): Promise<T>
}

type Kind = 'change' | 'read' | 'calculation'

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  kind: Kind
  may: readonly Role[]
  /** One Danish sentence: help text, OpenAPI summary, CLI help. */
  summary: string
  touchesPerson?: boolean
  /** The whole act is one SQL function that sets the claims and journals itself (hot acts). */
  oneStatement?: boolean
  input: I
  output: O
  run(work: Work, input: z.output<I>): Promise<z.input<O>>
}

export interface Act<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  name: string
  room: string
  verb: string
  kind: Kind
  may: readonly Role[]
  summary: string
  touchesPerson: boolean
  input: I
  output: O
  procedure: Procedure
  /** For a later room's act: run this one inside its own transaction, as the same caller. */
  run(work: Work, input: z.output<I>): Promise<z.input<O>>
}

type Procedure = Parameters<typeof call>[0]

/**
 * One definition for every door: form, REST with OpenAPI, CLI, permission matrix, journal and idempotency.
 * The order is the design: may → input → transaction with journal → output → run; a wrong output rolls back.
 */
export function act<I extends z.ZodType, O extends z.ZodType>(
  name: `${string}.${string}`,
  d: Definition<I, O>,
): Act<I, O> {
  const [room = '', verb = ''] = name.split('.')
  const procedure = os
    .$context<Call>()
    .route({
      method: d.kind === 'change' ? 'POST' : 'GET',
      path: `/${room}/${verb}`,
      summary: d.summary,
      tags: [room],
      operationId: name,
      spec: (s) => ({ ...s, 'x-may': d.may, 'x-kind': d.kind, 'x-touches-person': Boolean(d.touchesPerson) }),
    })
    .use(({ context, next }) => {
      mustBeAllowed(name, d.may, context.by)
      return callersToday.run(dayOf(context.at), () => next())
    })
    .input(d.input)
    .use(async ({ context, next }, input, output) => {
      const done = await within(name, d, context, input, async (work) => (await next({ context: { work } })).output)
      return output(done as never)
    })
    .output(d.output)
    .handler(({ context, input }) => d.run((context as unknown as { work: Work }).work, input as z.output<I>) as never)
  const { kind, may, summary, input, output } = d
  return {
    name,
    room,
    verb,
    kind,
    may,
    summary,
    touchesPerson: Boolean(d.touchesPerson),
    input,
    output,
    run: d.run,
    procedure: procedure as unknown as Procedure,
  }
}

/** Call an act in-process. Throws a Refusal, or the error itself when it is a bug. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  act: Act<I, O>,
  input: unknown,
  context: Call,
): Promise<z.output<O>> {
  try {
    return (await call(act.procedure, input as never, { context } as never)) as z.output<O>
  } catch (error) {
    throw tell(error) ?? error
  }
}

export function mayDo(act: Act, by: By): boolean {
  return act.may.includes(by.role)
}

function mustBeAllowed(name: string, may: readonly Role[], by: By): void {
  if (may.includes(by.role)) return
  const who = may.map((r) => roleNames[r].da.toLowerCase()).join(', ')
  throw new Refusal('forbidden', `${roleNames[by.role].da} må ikke gøre det. Det kan: ${who}.`, {
    rule: 'MAY',
    act: name,
  })
}

async function within<I extends z.ZodType, O extends z.ZodType>(
  name: string,
  d: Definition<I, O>,
  context: Call,
  input: unknown,
  run: (work: Work) => Promise<unknown>,
): Promise<unknown> {
  const citizens = new Set<string>()
  const claims = claimsOf(context.by, Boolean(d.touchesPerson))
  const key = context.key ?? null
  const keyHash = key ? sha256(toJson(input)) : ''
  const journal = (): JournalRow =>
    journalled(name, d.kind === 'change' ? 'change' : 'read', context, input, [...citizens])
  const workOn = (tx: Tx, query: OneStatement['query'] = notOne): Work => ({
    tx,
    by: context.by,
    at: context.at,
    today: dayOf(context.at),
    vault: context.vault,
    about: (citizen) => void citizens.add(citizen),
    one: { claims, key, keyHash, journal, query },
  })
  const db = databaseFor(context.databases, context.by.role)
  if (d.kind === 'calculation') return run(workOn(db))
  if (d.oneStatement) return onOneConnection(context, (query) => run(workOn(db, query)))
  let row: JournalRow | undefined
  let answer: { act: string; key: string; output: unknown } | undefined
  return transact(
    db,
    claims,
    async (tx) => {
      const earlier = key && d.kind === 'change' ? await takeKey(tx, name, key, keyHash) : null
      if (earlier) return d.output.parse(givenAgain(earlier))
      const out = await run(workOn(tx))
      if (d.kind === 'change' || d.touchesPerson)
        row = { ...journal(), outputHash: d.kind === 'change' ? sha256(toJson(out)) : null }
      if (key && d.kind === 'change') answer = { act: name, key, output: kept(out) }
      return out
    },
    () => ({ row, answer }),
  )
}

/** The hot act's few statements share one connection: it is taken from the pool once, and kept after a refusal. */
async function onOneConnection<T>(context: Call, work: (query: OneStatement['query']) => Promise<T>): Promise<T> {
  const client = await poolFor(context.databases, context.by.role).connect()
  try {
    return await work(async (name, text, values) => (await client.query({ name, text, values })).rows[0] as never)
  } finally {
    client.release()
  }
}

function notOne(): never {
  throw new Error('Handlingen er ikke erklæret som én sætning')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
