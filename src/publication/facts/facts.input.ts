import { z } from 'zod'
import { Code, DayIn, OereIn, optional, OptionalText, Text, twiceAt, Whole } from '../../platform/index.ts'
import { isCpvDivision, isDanishArea } from '../../procurement/index.ts'

const Cvr = z.string().regex(/^\d{8}$/, 'Et CVR-nummer har otte cifre')
const Cpv = z
  .string()
  .regex(/^\d{8}$/, 'En CPV-kode har otte cifre')
  .refine(isCpvDivision, 'Der er ingen CPV-kode, der begynder med de to cifre')
const DanishNuts = z.string().refine(isDanishArea, 'Skriv den danske NUTS-kode på tredje niveau, fx DK011')
/** A supplier may be at home elsewhere. */
const Nuts = z.string().regex(/^[A-Z]{2}[0-9A-Z]{3}$/, 'En NUTS-kode på tredje niveau er fx DK011')
const Post = z.string().regex(/^\d{4}$/, 'Et dansk postnummer har fire cifre')
const Phone = z.string().regex(/^\+?[\d ()-]{6,20}$/, 'Skriv telefonen med cifre, fx +45 12 34 56 78')
const Mail = z.email('Skriv en e-mailadresse')
const Url = z.url({ protocol: /^https?$/, message: 'Skriv adressen med https:// foran' })

const Office = {
  name: Text('navnet', 300),
  cvr: Cvr,
  street: Text('vej og nummer', 200),
  postCode: Post,
  city: Text('byen', 100),
  nuts: DanishNuts,
  email: Mail.describe('En fælles postkasse, ikke en persons'),
  phone: Phone,
}

/** eForms’ codes for what a buyer is (BT-11) and mainly does (BT-10), as far as a municipality can be one. */
export const legalTypes = ['la', 'body-pl-la', 'pub-undert-la'] as const
export const activities = ['gen-pub', 'soc-pro', 'education', 'health', 'econ-aff'] as const

export const BuyerIn = z.object({
  ...Office,
  website: optional(Url).describe('Hvor de åbne sider læses; filernes adresser begynder med den'),
  legalType: z.enum(legalTypes, 'Vælg køberens retlige type'),
  activity: z.enum(activities, 'Vælg køberens hovedaktivitet'),
  reviewBody: z.object(Office),
  /** Given by the Open Contracting Partnership on request; the one for tests until then. */
  ocidPrefix: z
    .string()
    .regex(/^ocds-[a-z0-9]{6}$/, 'Præfikset er ocds- og seks tegn, fx ocds-abc123')
    .default('ocds-abc123'),
})
export type BuyerFacts = z.output<typeof BuyerIn>

export const frameworks = ['fa-wo-rc', 'fa-w-rc', 'fa-mix', 'none'] as const
export const nonAwards = [
  ...['no-rece', 'all-rej', 'one-admis', 'ins-fund', 'chan-need', 'tch-pr-error', 'rev-buyer', 'rev-body'],
  ...['no-signed', 'other'],
] as const
export const sizes = ['micro', 'small', 'medium', 'large'] as const
/** The reasons of article 32 that a service can meet, and the threshold's own. */
export const directReasons = [
  ...['technical', 'exclusive', 'urgency', 'unsuitable', 'irregular', 'additional', 'below-thres'],
] as const

const Count = optional(Whole('antallet', 0, 100_000))

const CountsIn = z.object({
  lot: Whole('delaftalens nummer', 1, 99),
  tenders: Count,
  ...{ micro: Count, small: Count, medium: Count, large: Count },
  ...{ otherEea: Count, outsideEea: Count, electronic: Count },
})

const SupplierIn = z.object({
  id: Code,
  cvr: optional(Cvr),
  street: OptionalText(200),
  postCode: optional(Post),
  city: OptionalText(100),
  nuts: optional(Nuts),
  size: optional(z.enum(sizes, 'Vælg størrelsen')),
})

export const NoticeIn = z.object({
  tender: Code,
  framework: optional(z.enum(frameworks, 'Vælg, hvordan opgaver tildeles')),
  procedureFeatures: OptionalText(2000),
  documentsUrl: optional(Url),
  submissionUrl: optional(Url),
  mainCpv: optional(Cpv),
  nuts: optional(DanishNuts),
  /** The award that came of the tender, where it is recorded under another number. */
  award: optional(Code),
  /** Of an agreement that is signed and not recorded here, or that a direct award will have. */
  contractNumber: optional(Code),
  contractDate: optional(DayIn),
  directAwardReason: optional(z.enum(directReasons, 'Vælg grunden')),
  directAwardText: OptionalText(4000),
  plannedPublication: optional(DayIn),
  dialogueClosesAt: optional(z.iso.datetime({ offset: true, message: 'Skriv fristen som 2026-11-30T12:00:00+01:00' })),
  changedNotice: optional(z.string().regex(/^\d{1,8}-\d{4}$/, 'TED’s nummer er fx 123456-2027')),
  noWinner: optional(z.enum(nonAwards, 'Vælg grunden')),
  budget: optional(
    z
      .array(z.object({ year: Whole('året', 2000, 2100), amountOere: OereIn }))
      .refine((years) => twiceAt(years.map((y) => y.year)) < 0, 'Et år står to gange'),
  ),
  /** How many tenders came, lot by lot, where the opening does not say it. */
  bidCounts: z.array(CountsIn).default([]),
  suppliers: z.array(SupplierIn).default([]),
})
export type NoticeTyped = Omit<z.output<typeof NoticeIn>, 'tender'>

export const changeReasons = ['add-wss', 'mod-cir', 'mod-minv', 'mod-nons', 'mod-repl', 'mod-rev'] as const

export const ChangeIn = z.object({
  tender: Code,
  agreement: Code,
  changedOn: DayIn,
  reason: z.enum(changeReasons, 'Vælg grunden til ændringen'),
  reasonText: Text('grunden til ændringen', 4000),
  description: Text('hvad der er ændret', 4000),
})
