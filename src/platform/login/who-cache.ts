import type { By } from '../by.ts'

export interface Found {
  by: By
  leftMs: number
}

export interface WhoCache {
  /** The kept answer, or a new one from `find`: one question at a time, however many ask. */
  get(token: string): Promise<By | undefined>
  forget(token: string): void
}

interface Kept {
  until: number
  who: Promise<By | undefined>
}

/**
 * Answers are kept `keepMs`, never longer than the session lasts, and at most `most` of them; the oldest leave first.
 * A "nobody" and a failure are not kept.
 */
export function whoCache(
  find: (token: string) => Promise<Found | undefined>,
  { keepMs, most, now }: { keepMs: number; most: number; now: () => number },
): WhoCache {
  const kept = new Map<string, Kept>()
  const ask = (token: string): Promise<By | undefined> => {
    const asked = find(token)
    const entry: Kept = { until: now() + keepMs, who: asked.then((found) => found?.by) }
    const drop = (): void => {
      if (kept.get(token) === entry) kept.delete(token)
    }
    kept.delete(token)
    if (kept.size >= most) dropOldest(kept)
    kept.set(token, entry)
    void asked.then((found) => {
      if (found) entry.until = Math.min(entry.until, now() + found.leftMs)
      else drop()
    }, drop)
    return entry.who
  }
  return {
    get: (token) => {
      const entry = kept.get(token)
      return entry && entry.until > now() ? entry.who : ask(token)
    },
    forget: (token) => void kept.delete(token),
  }
}

function dropOldest(kept: Map<string, Kept>): void {
  const oldest = kept.keys().next()
  if (!oldest.done) kept.delete(oldest.value)
}
