import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sessionHours } from './sessions.ts'

/** The session's token as the browser sent it. */
export function tokenOf(c: Context, origin: string): string | undefined {
  return getCookie(c, nameOf(origin, 'vifte'))
}

export function giveToken(c: Context, origin: string, token: string): void {
  set(c, origin, 'vifte', token, sessionHours * 3600)
}

export function takeToken(c: Context, origin: string): void {
  remove(c, origin, 'vifte')
}

/** A login under way, kept in the browser that began it: what comes back must answer to it. Times in ten minutes. */
export interface Attempt {
  state: string
  nonce: string
  verifier: string
  /** Where the person was going, a path of ours. */
  til: string
}

export function keepAttempt(c: Context, origin: string, attempt: Attempt): void {
  set(c, origin, attemptName(attempt.state), Buffer.from(JSON.stringify(attempt)).toString('base64url'), 600)
}

/** Hands out the attempt once: it is gone from the browser whether the login succeeds or not. */
export function takeAttempt(c: Context, origin: string, state: string): Attempt | undefined {
  if (!/^[\w-]{20,100}$/.test(state)) return undefined
  const text = getCookie(c, nameOf(origin, attemptName(state)))
  if (text === undefined) return undefined
  remove(c, origin, attemptName(state))
  const attempt = read(text)
  return attempt?.state === state ? attempt : undefined
}

/** Named by the state, so that two tabs may log in side by side. */
function attemptName(state: string): string {
  return `vifte-login-${state.slice(0, 12)}`
}

function read(text: string): Attempt | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return isAttempt(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isAttempt(value: unknown): value is Attempt {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return ['state', 'nonce', 'verifier', 'til'].every((name) => typeof fields.get(name) === 'string')
}

/** `__Host-`: over https no other host, not even a sister below the same domain, can plant the cookie. */
function nameOf(origin: string, name: string): string {
  return isSecure(origin) ? `__Host-${name}` : name
}

function isSecure(origin: string): boolean {
  return origin.startsWith('https:')
}

function set(c: Context, origin: string, name: string, value: string, maxAge: number): void {
  const secure = isSecure(origin)
  setCookie(c, nameOf(origin, name), value, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge })
}

function remove(c: Context, origin: string, name: string): void {
  deleteCookie(c, nameOf(origin, name), { path: '/', secure: isSecure(origin), httpOnly: true, sameSite: 'Lax' })
}
