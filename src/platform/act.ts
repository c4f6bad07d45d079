import { createHash } from 'node:crypto'
import { os, type AnyProcedure } from '@orpc/server'
import type { Pool } from 'pg'
import type { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import { claimsOf, type By } from './by.ts'
import type { Call } from './call.ts'
import { dayOf } from './clock.ts'
import { databaseFor, poolFor, type Tx } from './databases.ts'
import { callersToday } from './fields.ts'
import { journalled } from './journal.ts'
import { notFor } from './may.ts'
import type { Role } from './roles.ts'
import { givenAgain, kept, takeKey } from './idempotency.ts'
import type { Signet } from './signet.ts'
import { ofInput, tell } from './tell.ts'
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
  /** The house's signature on receipts. */
  signet: Signet
  /** Name a citizen whose data this act reads or changes: it goes into the journal row. */
  about(citizen: string): void
  /** Only in an act declared as one statement. */
  one: OneStatement | undefined
}

/** What a parameter may be; PostgreSQL reads the text by the function's own types. */
export type Parameter = string | number | null

export interface OneStatement {
  /** JSON, as is the journal row: written once, and without the look for amounts that toJson makes in every field. */
  claims: string
  key: string | null
  keyHash: string
  journal(): string
  /** An SQL function that answers jsonb. */
  call<T>(fn: string, parameters: readonly Parameter[]): Promise<T>
}

type Kind = 'change' | 'read' | 'calculation'

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  kind: Kind
  may: readonly Role[]
  /** One Danish sentence: help text, OpenAPI summary, CLI help. */
  summary: string
  touchesPerson?: boolean
  /** The input may name a person: it is sent in a body, never in an address. */
  secretInput?: boolean
  /** The whole act is one SQL function that sets the claims and journals itself (hot acts). */
  oneStatement?: boolean
  /** What an enterprise does in its own name: a social enterprise, else a reader among the public, does it by the suppliers' login. */
  ownEnterprise?: boolean
  /** The output is a file (FileOut): REST and CLI answer its bytes, not JSON. */
  file?: boolean
  /** The input carries a file (FileIn): the doors take a body as large as one. */
  takesFile?: boolean
  /** The house does it itself once a day, with no input; see daily.ts. */
  daily?: boolean
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
  secretInput: boolean
  file: boolean
  takesFile: boolean
  daily: boolean
  input: I
  output: O
  procedure: AnyProcedure
  /** After may and input: the transaction with its journal row, and the output. */
  carryOut(context: Call, input: z.output<I>): Promise<z.output<O>>
  /** For a later room's act: run this one inside its own transaction, as the same caller. */
  run(work: Work, input: z.output<I>): Promise<z.input<O>>
}

/**
 * One definition for every door: form, REST with OpenAPI, CLI, permission matrix, journal and idempotency.
 * The order is the design: may → input → transaction with journal → output → run; a wrong output rolls back.
 */
export function act<I extends z.ZodType, O extends z.ZodType>(
  name: `${string}.${string}`,
  d: Definition<I, O>,
): Act<I, O> {
  const [room = '', verb = ''] = name.split('.')
  const carryOut = async (context: Call, input: z.output<I>) =>
    (await within(name, d, context, input, async (work) => d.output.parse(await d.run(work, input)))) as z.output<O>
  const procedure = os
    .$context<Call>()
    .route({
      method: d.kind === 'change' || d.secretInput ? 'POST' : 'GET',
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
    .output(d.output)
    .handler(({ context, input }) => carryOut(context, input as z.output<I>) as never)
  const { kind, may, summary, input, output } = d
  return {
    name,
    room,
    verb,
    kind,
    may,
    summary,
    touchesPerson: Boolean(d.touchesPerson),
    secretInput: Boolean(d.secretInput),
    file: Boolean(d.file),
    takesFile: Boolean(d.takesFile),
    daily: Boolean(d.daily),
    input,
    output,
    run: d.run,
    carryOut,
    procedure,
  }
}

/**
 * Call an act in-process, in the procedure's own order. Throws a Refusal, or the error itself when it is a bug.
 * Not through oRPC's caller, whose interceptors and spans cost as much as a registration's rules.
 */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  act: Act<I, O>,
  input: unknown,
  context: Call,
): Promise<z.output<O>> {
  try {
    mustBeAllowed(act.name, act.may, context.by)
    const given = callersToday.run(dayOf(context.at), () => act.input.safeParse(input))
    if (!given.success) throw ofInput(given.error)
    return await act.carryOut(context, given.data)
  } catch (error) {
    throw tell(error) ?? error
  }
}

/** Whether the input comes in a body: what changes, and what may name a person. */
export function byBody(act: Act): boolean {
  return act.kind === 'change' || act.secretInput
}

export function mayDo(act: Act, by: By): boolean {
  return act.may.includes(by.role)
}

function mustBeAllowed(name: string, may: readonly Role[], by: By): void {
  if (!may.includes(by.role)) throw notFor({ name, may }, by)
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
    journalled(
      name,
      d.kind === 'change' ? 'change' : 'read',
      context,
      input,
      [...citizens],
      d.touchesPerson ? d.summary : null,
    )
  const workOn = (tx: Tx, call?: OneStatement['call']): Work => ({
    tx,
    by: context.by,
    at: context.at,
    today: dayOf(context.at),
    vault: context.vault,
    signet: context.signet,
    about: (citizen) => void citizens.add(citizen),
    one: call
      ? { claims: JSON.stringify(claims), key, keyHash, journal: () => JSON.stringify(journal()), call }
      : undefined,
  })
  const role = d.ownEnterprise && context.by.role === 'enterprise' ? 'supplier' : context.by.role
  const [db, pool] = [databaseFor(context.databases, role), poolFor(context.databases, role)]
  if (d.kind === 'calculation') return run(workOn(db))
  if (d.oneStatement) return onOneConnection(pool, (call) => run(workOn(db, call)))
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
async function onOneConnection<T>(pool: Pool, work: (call: OneStatement['call']) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(async (fn, parameters) => {
      const places = parameters.map((_, i) => `$${i + 1}`).join(', ')
      // Named, so that PostgreSQL prepares it once a connection.
      const { rows } = await client.query<{ value: unknown }>({
        name: fn,
        text: `select ${fn}(${places}) as value`,
        values: [...parameters],
      })
      return (rows[0]?.value ?? null) as never
    })
  } finally {
    client.release()
  }
}

/** The statements' hands, in an act that said it has them. */
export function oneOf({ one }: Work): OneStatement {
  if (!one) throw new Error('Handlingen er ikke erklæret som én sætning')
  return one
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
