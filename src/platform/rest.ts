import { Hono, type Context } from 'hono'
import { Refusal } from '../kernel/refusal.ts'
import { byBody, mayDo, perform, type Act, type Call } from './act.ts'
import { mustBeFieldsOf } from './fields.ts'
import { keyFrom, mustBeReadable } from './input.ts'
import { bodyOf, httpStatus, tell } from './tell.ts'
import { download, type FileMade } from './file.ts'
import { toJson } from './transact.ts'

export interface RestOptions {
  acts: readonly Act[]
  /** Who calls, from the session; a caller without one is the public. */
  callOf: (c: Context) => Call | Promise<Call>
  document: () => Promise<unknown>
  onBug: (error: unknown, act: string) => void
}

/**
 * The REST door: GET for what reads, POST with a JSON body for what changes; the paths are those of the OpenAPI document.
 * Acts are called in-process (the document is made from the same procedures), which keeps a registration's cost low.
 */
export function restDoor({ acts, callOf, document, onBug }: RestOptions): Hono {
  const api = new Hono()
  api.get('/openapi.json', async (c) => c.json((await document()) as object))
  for (const act of acts) {
    const handle = async (c: Context): Promise<Response> => {
      try {
        const call = await callOf(c)
        // Whoever may not is told so before anything they sent is read.
        const input = !mayDo(act, call.by) ? {} : byBody(act) ? await jsonBody(c) : queryOf(c)
        mustBeReadable(input)
        mustBeFieldsOf(act.input, input)
        const key = keyFrom(c.req.header('Idempotency-Key'))
        const purpose = c.req.header('Purpose')
        const output = await perform(act, input, { ...call, ...(key ? { key } : {}), ...(purpose ? { purpose } : {}) })
        if (act.file) return download(output as FileMade)
        return new Response(toJson(output), { headers: jsonHeaders })
      } catch (error) {
        return refused(error, act.name, onBug)
      }
    }
    api.on(byBody(act) ? 'POST' : 'GET', `/${act.room}/${act.verb}`, handle)
  }
  api.all('*', () =>
    refused(new Refusal('not-found', 'Der er ingen handling på den adresse. Se /api/openapi.json.'), '', onBug),
  )
  return api
}

/** What is beyond the size the house reads: refused before anybody knows which act it is for. */
export function tooLarge(message: string): Response {
  return problem(413, { code: 'invalid', message })
}

const jsonHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}

function refused(error: unknown, act: string, onBug: RestOptions['onBug']): Response {
  const refusal = tell(error)
  if (!refusal) onBug(error, act)
  return refusal
    ? problem(httpStatus[refusal.code], bodyOf(refusal))
    : problem(500, { code: 'bug', message: 'Der er sket en fejl hos os. Den er skrevet ned.' })
}

function problem(status: number, body: { code: string; message: string }): Response {
  return new Response(toJson({ type: 'about:blank', title: body.message, status, ...body }), {
    status,
    headers: { ...jsonHeaders, 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}

/** Only JSON: a form from another site cannot send it without asking first. */
async function jsonBody(c: Context): Promise<unknown> {
  if (!c.req.header('Content-Type')?.startsWith('application/json')) {
    throw new Refusal('invalid', 'Send indholdet som application/json.')
  }
  try {
    return await c.req.json()
  } catch {
    throw new Refusal('invalid', 'Indholdet er ikke gyldig JSON.')
  }
}

/** Plain query parameters; a program that needs nested input gives it as JSON in `input`. */
function queryOf(c: Context): unknown {
  const query = c.req.query()
  if (query['input'] === undefined) return query
  try {
    return JSON.parse(query['input'])
  } catch {
    throw new Refusal('invalid', 'Parameteren input er ikke gyldig JSON.')
  }
}
