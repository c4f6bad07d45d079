import { z } from 'zod'

/** Yes or no: true from a program, “ja” or “nej” from a form. */
export const YesNo = (otherwise: string) =>
  z.union([z.boolean(), z.enum(['ja', 'nej']).transform((v) => v === 'ja')], otherwise)
