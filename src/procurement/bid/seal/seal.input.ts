import { z } from 'zod'
import { Code, Whole } from '../../../platform/index.ts'

const Sum = z.string().regex(/^[0-9a-f]{64}$/, 'En kontrolsum er 64 hextegn')

/** A ceremony as the leader's browser or command line sends it: public keys and wrapped shares, never the key itself. */
export const MakeSealIn = z.object({
  tender: Code,
  k: Whole('hvor mange der skal til for at åbne', 2, 20),
  seals: z
    .array(
      z.object({
        envelopes: z.enum(['quality', 'price', 'rehearsal']),
        recipient: z.string().regex(/^age1[0-9a-z]{20,3000}$/, 'En offentlig nøgle begynder med age1'),
        shares: z
          .array(z.object({ key: Whole('åbnerens nøgle', 1, 999_999_999), wrapped: z.base64().max(7000), sha256: Sum }))
          .max(20),
      }),
    )
    .length(3, 'En ceremoni laver tre segl: kvalitet, pris og prøve'),
})

export const SealOut = z.object({
  tender: z.string(),
  title: z.string(),
  published: z.boolean(),
  k: z.number().nullable(),
  leader: z.string().nullable(),
  madeAt: z.string().nullable(),
  openers: z.array(
    z.object({
      ...{ no: z.number(), person: z.string(), name: z.string(), role: z.string(), outside: z.boolean() },
      /** For which seals the share has been given. */
      given: z.array(z.enum(['quality', 'price', 'rehearsal'])),
    }),
  ),
  seals: z.array(z.object({ envelopes: z.enum(['quality', 'price', 'rehearsal']), recipient: z.string() })),
  rehearsed: z.object({ openers: z.array(z.string()), at: z.string() }).nullable(),
  /** The caller's own wrapped shares, to be unwrapped where the caller's key is. */
  own: z.array(
    z.object({
      ...{ envelopes: z.enum(['quality', 'price', 'rehearsal']), wrapped: z.string(), sha256: z.string() },
      given: z.boolean(),
    }),
  ),
})
