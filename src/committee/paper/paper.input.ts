import { z } from 'zod'
import { OptionalText, optional, Text } from '../../platform/index.ts'
import { paperKinds, partKeys, type Part, type PartBlock } from './parts.ts'

const BlockIn = z
  .object({
    kind: z.enum(['text', 'insert'], 'Vælg tekst eller noget indsat'),
    text: OptionalText(20_000),
    source: OptionalText(80),
    of: OptionalText(200),
  })
  .transform(({ kind, text, source, of }, ctx): PartBlock => {
    if (kind === 'text') return { kind, text: text ?? '' }
    if (source !== undefined && of !== undefined) return { kind, source, of }
    ctx.issues.push({ code: 'custom', message: 'Vælg, hvad der skal indsættes', input: source, path: ['source'] })
    return z.NEVER
  })

export const PartsIn = z
  .array(
    z.object({
      key: z.enum(partKeys, 'Vælg en af papirets dele'),
      blocks: z.array(BlockIn).max(60, 'En del har højst 60 stykker'),
    }),
  )
  .max(20, 'Et papir har højst 20 dele')
  .transform((parts): Part[] => parts)

const Lines = (what: string) => z.array(Text(what, 2000)).max(40, 'Højst 40')

/** The words of a paper, as an act takes them. */
export const WrittenIn = {
  parts: optional(PartsIn),
  points: optional(Lines('indstillingens punkt')),
  annexes: optional(Lines('bilagets titel')),
}

export const KindIn = optional(z.enum(paperKinds, 'Vælg, hvad papiret er'))

export const PartsOut = z.array(
  z.object({
    key: z.enum(partKeys),
    blocks: z.array(
      z.union([
        z.object({ kind: z.literal('text'), text: z.string() }),
        z.object({ kind: z.literal('insert'), source: z.string(), of: z.string() }),
      ]),
    ),
  }),
)
