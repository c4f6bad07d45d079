import { z } from 'zod'
import { parseCvr } from '../kernel/cvr.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Text } from '../platform/index.ts'

/** Eight digits however they are written; a wrong check digit is refused beside the field. */
export const CvrIn = Text('cvr-nummeret', 20).transform((text, ctx): string => {
  try {
    return parseCvr(text)
  } catch (error) {
    ctx.issues.push({
      code: 'custom',
      message: error instanceof Refusal ? error.message : 'Skriv otte cifre',
      input: text,
    })
    return z.NEVER
  }
})
