import { z } from 'zod'
import { Code, OereIn, OptionalText, Whole, optional } from '../../platform/index.ts'
import { aims } from './aims.ts'
import { elements } from './elements.ts'

const Long = OptionalText(8000)

const texts = Object.fromEntries([...elements, ...aims].map((name) => [name, Long])) as Record<
  (typeof elements)[number] | (typeof aims)[number],
  typeof Long
>

/** The elements as far as they are written: whether all seven are there is the rule's to say, by name (R07). */
export const ProposalWords = {
  ...texts,
  amountOere: optional(OereIn.refine((v) => v >= 0n, 'Beløbet kan ikke være negativt')),
}

export type Written = z.output<z.ZodObject<typeof ProposalWords>>

export const SubmitIn = z.object({
  effort: Code,
  /** How many proposals had been sent when the page was shown. */
  sent: Whole('antal sendte forslag', 0, 10_000).default(0),
  ...ProposalWords,
})

export const DraftIn = z.object({
  effort: Code,
  /** How many drafts there were when the page was shown. */
  drafts: Whole('antal kladder', 0, 100_000).default(0),
  ...ProposalWords,
})

export const WithdrawIn = z.object({
  effort: Code,
  sent: Whole('forslagets nummer', 1, 10_000),
  reason: OptionalText(1000),
})
