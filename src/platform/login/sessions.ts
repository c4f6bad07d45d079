import { createHash, randomBytes } from 'node:crypto'
import { deleteSession, insertSession, liveSession } from './sessions.store.ts'
import { whoCache } from './who-cache.ts'
import type { By } from '../by.ts'
import type { Databases } from '../databases.ts'

export interface Sessions {
  /** A new session of twelve hours, however much it is used. Answers the token, which is kept nowhere but in the browser. */
  begin(person: string): Promise<string>
  /** The caller behind a token, as of at most 30 s ago; undefined when there is no such session or it has ended. */
  whoOf(token: string): Promise<By | undefined>
  /** Ends the session: in this process at once, in others when their copy of the answer is 30 s old. */
  end(token: string): Promise<void>
}

export interface SessionOptions {
  keepMs?: number
  most?: number
  now?: () => number
}

export const sessionHours = 12

const opened = new WeakMap<Databases, Sessions>()

/** The process's one view of its sessions, so that a logout is felt by the next request whoever serves it. */
export function sessionsOf(databases: Databases): Sessions {
  const known = opened.get(databases)
  if (known) return known
  const sessions = openSessions(databases)
  opened.set(databases, sessions)
  return sessions
}

/** For tests that need their own memory or clock; everybody else calls `sessionsOf`. */
export function openSessions(databases: Databases, options: SessionOptions = {}): Sessions {
  const { keepMs = 30_000, most = 10_000, now = Date.now } = options
  const db = databases.by.jobs
  const find = async (token: string) => (isToken(token) ? liveSession(db, hashOf(token)) : undefined)
  const cache = whoCache(find, { keepMs, most, now })
  return {
    begin: async (person) => {
      const token = randomBytes(32).toString('base64url')
      await insertSession(db, hashOf(token), person, sessionHours)
      return token
    },
    whoOf: (token) => cache.get(token),
    end: async (token) => {
      try {
        await deleteSession(db, hashOf(token))
      } finally {
        cache.forget(token)
      }
    },
  }
}

function isToken(text: string): boolean {
  return text.length === 43 && /^[\w-]+$/.test(text)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
