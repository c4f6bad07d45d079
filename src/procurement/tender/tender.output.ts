import { z } from 'zod'
import { DayOut } from '../../platform/index.ts'
import { phases } from './phase.ts'

const Instant = z.string()

export const TenderOut = z.object({
  id: z.string(),
  world: z.string(),
  title: z.string(),
  phase: z.enum(phases),
  version: z.number(),
  sha256: z.string(),
  published: z
    .object({ version: z.number(), at: Instant, first: Instant, dueAt: Instant, sha256: z.string() })
    .nullable(),
  cancelled: z.object({ at: Instant, reason: z.string() }).nullable(),
  /** The tender's own words, as `define-tender` takes them. */
  content: z.looseObject({}),
})
export type TenderShown = z.output<typeof TenderOut>

export const MissingOut = z.object({ field: z.string(), message: z.string(), rule: z.string() })

export const TenderLineOut = z.object({
  id: z.string(),
  title: z.string(),
  procedure: z.string(),
  phase: z.enum(phases),
  lots: z.number(),
  publishedAt: Instant.nullable(),
  bidsDueAt: Instant.nullable(),
  awardedOn: DayOut.nullable(),
})
