import { z } from 'zod'

/** "kl. 9" → "9.00", "16:30" → "16.30": as Danish writes it; null when it is no time of day. */
export function readClock(text: string): string | null {
  const [, hour = '', minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?$/i.exec(text.trim()) ?? []
  return hour === '' || Number(hour) > 23 ? null : `${Number(hour)}.${minute}`
}

export const ClockIn = z.string('Skriv et klokkeslæt, fx 16.30').transform((text, ctx): string => {
  const read = readClock(text)
  if (read !== null) return read
  ctx.addIssue({ code: 'custom', message: `“${text}” kan ikke læses som et klokkeslæt. Skriv fx 16.30.` })
  return z.NEVER
})
