import { z } from 'zod'

const Named = z.object({ id: z.string(), name: z.string() })
const Amount = z.object({ amount: z.number() }).transform((v) => BigInt(Math.round(v.amount * 100)))
const Days = z.object({
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  maxExtentDate: z.string().optional(),
})
const some = <T extends z.ZodType>(type: T) => z.array(type).default([])

const LotTold = z.object({
  id: z.string(),
  title: z.string().default(''),
  description: z.string().optional(),
  status: z.string().optional(),
  value: Amount.optional(),
  contractPeriod: Days.optional(),
  renewal: z.object({ description: z.string().optional() }).optional(),
  otherRequirements: z.object({ reservedParticipation: some(z.string()) }).optional(),
  techniques: z
    .object({
      frameworkAgreement: z.object({ maximumParticipants: z.number().optional(), value: Amount.optional() }).optional(),
    })
    .optional(),
  awardCriteria: z
    .object({
      weightingDescription: z.string().optional(),
      criteria: some(z.object({ name: z.string(), description: z.string().optional() })),
    })
    .optional(),
})

const TenderTold = z.object({
  title: z.string().default(''),
  description: z.string().optional(),
  status: z.string().optional(),
  procurementMethodDetails: z.string().optional(),
  value: Amount.optional(),
  tenderPeriod: Days.optional(),
  enquiryPeriod: Days.optional(),
  awardPeriod: Days.optional(),
  lots: some(LotTold),
  amendments: some(z.object({ id: z.string(), date: z.string(), rationale: z.string() })),
})

const AwardTold = z.object({
  id: z.string(),
  title: z.string().default(''),
  description: z.string().optional(),
  status: z.string().optional(),
  date: z.string().optional(),
  value: Amount.optional(),
  suppliers: some(Named),
  relatedLots: some(z.string()),
})

const ContractTold = z.object({
  id: z.string(),
  awardID: z.string(),
  title: z.string().default(''),
  status: z.string().optional(),
  dateSigned: z.string().optional(),
  period: Days.optional(),
  value: Amount.optional(),
  suppliers: some(Named),
  amendments: some(
    z.object({ id: z.string(), date: z.string(), rationale: z.string(), description: z.string().optional() }),
  ),
})

/** As much of a release as the open pages show: they read what was laid open and nothing else. */
const ReleaseTold = z.object({
  ocid: z.string(),
  date: z.string(),
  buyer: Named.optional(),
  planning: z.object({ rationale: z.string().optional() }).optional(),
  tender: TenderTold,
  bids: z.object({ statistics: some(z.object({ value: z.number(), relatedLot: z.string().optional() })) }).optional(),
  awards: some(AwardTold),
  contracts: some(ContractTold),
})
export type Told = z.output<typeof ReleaseTold>
export type LotTold = z.output<typeof LotTold>

export function toldIn(release: object): Told {
  return ReleaseTold.parse(release)
}
