import { z } from 'zod'
import { envelopeKinds, type EnvelopeKind } from './content.ts'

const line = (most: number) => z.string().trim().max(most, `Højst ${most} tegn`)

export const QualificationIn = z.object({
  requirements: z.array(z.object({ id: line(80), met: z.boolean(), text: line(6000).optional() })).max(100),
  selfDeclaration: z.boolean(),
  partners: z
    .array(
      z.object({
        as: z.enum(['consortium', 'subcontractor']),
        name: line(300),
        cvr: line(20).optional(),
        part: line(1000),
      }),
    )
    .max(50)
    .default([]),
  contact: line(300).optional(),
})
export const QualityIn = z.object({
  lots: z
    .array(
      z.object({
        no: z.int().positive(),
        answers: z.array(z.object({ criterion: line(80), text: line(20_000) })).max(100),
      }),
    )
    .max(99),
})
export const PriceIn = z.object({
  lots: z.array(z.object({ no: z.int().positive(), oere: z.int().nonnegative().max(10_000_000_000_000) })).max(99),
})
const contentIn = { qualification: QualificationIn, quality: QualityIn, price: PriceIn } as const

const LetterIn = z.object({
  tender: z.string(),
  supplier: z.string(),
  kind: z.enum(envelopeKinds),
  content: z.unknown(),
  attachments: z
    .array(z.object({ name: z.string().trim().min(1).max(200), mediaType: z.string().max(200), base64: z.base64() }))
    .max(50)
    .default([]),
})

/** An opened letter, read as strictly as any input: whoever sealed it could write what they liked. @throws ZodError */
export function letterOf(value: unknown) {
  const letter = LetterIn.parse(value)
  return { ...letter, content: contentOf(letter.kind, letter.content) }
}

export function contentOf(kind: EnvelopeKind, value: unknown): z.output<(typeof contentIn)[EnvelopeKind]> {
  return contentIn[kind].parse(value)
}
