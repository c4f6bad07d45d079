import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/**
 * A part of the frame, drawn once for each key and kept as text. Every page has the same menu, mark and footer, and drawing
 * them costs more than the page's own words. The key must hold everything the part shows.
 */
export function remembered(key: string, draw: () => unknown): HtmlEscapedString {
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
  const drawn = raw(String(draw()))
  kept.set(key, drawn)
  return drawn
}

const most = 2_000
const kept = new Map<string, HtmlEscapedString>()
