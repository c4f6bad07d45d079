import { z } from 'zod'
import { OereIn } from '../../../platform/index.ts'

/** One tenderer's bid as it came out of its envelopes; the price is another matter. */
export interface OpenedBid {
  bid: string
  enterprise: string
  name: string
  lots: number[]
  requirements: { id: string; met: boolean; text: string | undefined }[]
  selfDeclaration: boolean
  partners: { as: string; name: string; part: string }[]
  answers: { lot: number; criterion: string; text: string }[]
  /** What was wrong with an envelope that could not be read. */
  damage: string[]
}

const words = z.string().optional()
const Qualification = z.looseObject({
  requirements: z.array(z.looseObject({ id: z.string(), met: z.boolean(), text: words })).catch([]),
  selfDeclaration: z.boolean().catch(false),
  partners: z.array(z.looseObject({ as: z.string(), name: z.string(), part: z.string().catch('') })).catch([]),
})
const Quality = z.looseObject({
  lots: z
    .array(
      z.looseObject({
        no: z.int(),
        answers: z.array(z.looseObject({ criterion: z.string(), text: z.string() })).catch([]),
      }),
    )
    .catch([]),
})
const Price = z.looseObject({ lots: z.array(z.looseObject({ no: z.int(), oere: OereIn })).catch([]) })

interface Envelopes {
  bid: string
  enterprise: string
  name: string
  qualification: unknown
  quality: unknown
  damage: string[]
}

/** What is not there or cannot be read is told as nothing: a person judges what that means. */
export function openedBid({ bid, enterprise, name, qualification, quality, damage }: Envelopes): OpenedBid {
  const q = Qualification.parse(qualification ?? {})
  const { lots } = Quality.parse(quality ?? {})
  return {
    ...{ bid, enterprise, name, damage },
    lots: lots.map((l) => l.no).toSorted((a, b) => a - b),
    requirements: q.requirements.map((r) => ({ id: r.id, met: r.met, text: r.text })),
    selfDeclaration: q.selfDeclaration,
    partners: q.partners.map((p) => ({ as: p.as, name: p.name, part: p.part })),
    answers: lots.flatMap((l) => l.answers.map((a) => ({ lot: l.no, criterion: a.criterion, text: a.text }))),
  }
}

/** The price of each lot a bid prices. */
export function pricesIn(content: unknown): Map<number, bigint> {
  return new Map(Price.parse(content ?? {}).lots.map((l) => [l.no, l.oere]))
}
