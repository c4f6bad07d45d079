import type { z } from 'zod'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'

export interface Issue {
  field: string
  message: string
}

/** What every door says of an error: a refusal, or undefined when it is a bug of ours. */
export function tell(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  return ofPostgres(error)
}

export function issuesOf(refusal: Refusal): Issue[] {
  const issues = refusal.details['issues']
  return Array.isArray(issues) ? (issues as Issue[]) : []
}

/** The same shape at every door: `{code, rule?, message, details?}`. */
export function bodyOf(refusal: Refusal): {
  code: RefusalCode
  rule?: string
  message: string
  details?: Record<string, unknown>
} {
  return {
    code: refusal.code,
    ...(refusal.rule ? { rule: refusal.rule } : {}),
    message: refusal.message,
    ...(Object.keys(refusal.details).length ? { details: refusal.details } : {}),
  }
}

export const httpStatus: Record<RefusalCode, 400 | 403 | 404 | 409 | 422> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  unlawful: 422,
}

export const exitCode: Record<RefusalCode, number> = {
  invalid: 2,
  forbidden: 3,
  'not-found': 4,
  conflict: 5,
  stale: 5,
  unlawful: 6,
}

/** What was written could not be read: each field's trouble, and the first one's sentence for all. */
export function ofInput({ issues }: z.ZodError): Refusal {
  const told = issues
    .flatMap(plainest)
    .map((i) => ({ field: i.path.map(String).join('.'), message: i.message, ...choices(i) }))
  return new Refusal('invalid', told[0]?.message ?? 'Indtastningen kunne ikke læses.', { issues: told })
}

/** Of the forms a field may have, the one that was meant: it has the fewest troubles. Where two are as near, or it is no object, the forms' own sentence. */
function plainest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [best = [], next] = issue.errors.toSorted((a, b) => a.length - b.length)
  if (best.length === 0 || best.length === next?.length || best.some((i) => i.path.length === 0)) return [issue]
  return best.map((i) => ({ ...i, path: [...issue.path, ...i.path] }))
}

/** A person chooses from a list; a program is told the values there are. */
function choices(issue: z.core.$ZodIssue): { values?: string[] } {
  return issue.code === 'invalid_value' ? { values: issue.values.map(String) } : {}
}

/** Text that is no text, and numbers and dates outside what there is. */
const malformed = new Set(['22021', '22P02', '22P05', '22007', '22008', '22003', '22023'])

const againstARule =
  'En værdi strider mod en regel: datoer, antal og beløb skal passe sammen. Se dem efter, og prøv igen.'

/** The field that refers to what is not there: PostgreSQL tells the value too, where the row-level policies let it. */
function notThere({ constraint = '', detail = '' }: PostgresError): Refusal {
  const [, columns, values = ''] = /^Key \(([^)]+)\)=\((.+)\) is not present/.exec(detail) ?? []
  const column = columns?.split(', ').at(-1) ?? /_world_(.+)_fkey$/.exec(constraint)?.[1]
  if (column === undefined) return new Refusal('invalid', 'Der henvises til noget, som ikke findes.', { constraint })
  const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const value = values.split(', ').at(-1)
  const message = value
    ? `Feltet ${field} henviser til »${value}«, som ikke findes`
    : `Feltet ${field} henviser til noget, som ikke findes`
  return new Refusal('invalid', `${message}.`, { constraint, issues: [{ field, message }] })
}

interface PostgresError {
  code: string
  message: string
  detail?: string
  constraint?: string
}

/** PostgreSQL's refusals are refusals too: our own (VIFTE), row-level security, and the constraints. */
function ofPostgres(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const e = error as unknown as PostgresError
  if (e.code === 'VIFTE') {
    const { code, ...details } = JSON.parse(e.detail ?? '{}') as { code: RefusalCode } & Record<string, unknown>
    return new Refusal(code, e.message, details)
  }
  if (e.code === '42501') return new Refusal('forbidden', 'Du har ikke adgang til det.', { rule: 'SCOPE' })
  if (e.code === '23505') return new Refusal('conflict', 'Det er allerede registreret.', { constraint: e.constraint })
  if (e.code === '23503') return notThere(e)
  if (e.code === '23514') return new Refusal('invalid', againstARule, { constraint: e.constraint })
  if (malformed.has(e.code))
    return new Refusal('invalid', 'Et felt indeholder noget, der ikke kan læses. Ret det, og prøv igen.')
  if (e.code === '40001' || e.code === '40P01') return new Refusal('conflict', 'En anden gemte samtidig. Prøv igen.')
  return undefined
}
