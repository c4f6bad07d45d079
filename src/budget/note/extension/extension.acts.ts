import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { computeTable, TableOut } from '../../../cases/index.ts'
import {
  act,
  Code,
  insiders,
  OereIn,
  OereOut,
  optional,
  OptionalText,
  Text,
  twiceAt,
  Whole,
  type Work,
} from '../../../platform/index.ts'
import { listCodes } from '../../../registers/index.ts'
import { extensionTables, type Appropriated, type LotToExtend } from './extension.ts'
import { agreementToExtend, lotsToExtend } from './extension.store.ts'

const LotsIn = z
  .array(Whole('delaftalens nummer', 1, 999))
  .min(1, 'Vælg mindst én delaftale')
  .superRefine((lots, ctx) => {
    const at = twiceAt(lots)
    if (at >= 0) ctx.addIssue({ code: 'custom', path: [at], message: `Delaftale ${lots[at]} står to gange` })
  })

const ProposalIn = z.object({
  agreement: Code,
  /** Left out: all. A lot comes with all its suppliers. */
  lots: LotsIn.optional(),
  from: Whole('forlængelsens første år', 1970, 2200),
  years: Whole('antal år', 1, 10),
  /** How many years the first table shows; the extension's own and at least four. */
  shown: optional(Whole('antal viste år', 1, 15)),
  code: Code,
  title: Text('titlen', 400),
  priceLevel: optional(Whole('prisniveauets år', 1970, 2200)),
  post: z
    .object({
      label: OptionalText(300),
      postsHundredths: Whole('årsværk i hundrededele', 1, 1_000_000),
      pricePerPostOere: OereIn,
    })
    .optional(),
  /** A lot's yearly amount where the agreement has none, or another is wanted. */
  amounts: z
    .array(z.object({ lot: Whole('delaftalens nummer', 1, 999), yearlyOere: OereIn }))
    .max(100)
    .default([]),
  effortArea: OptionalText(100),
  serviceArea: OptionalText(100),
})

export const proposeExtension = act('budget.propose-extension', {
  kind: 'read',
  // In a body: lists do not fit an address, and a post's words may name a person.
  secretInput: true,
  may: insiders,
  summary: 'Foreslå et budgetnotat om forlængelse ud fra en aftales delaftaler',
  input: ProposalIn,
  /** What compose-note takes, and what to look at first. */
  output: z.object({
    note: z.object({
      code: z.string(),
      title: z.string(),
      priceLevel: z.number(),
      staffing: z.array(
        z.object({
          label: z.string(),
          postsHundredths: z.number(),
          pricePerPostOere: OereOut,
          table: z.string(),
          row: z.string(),
        }),
      ),
      tables: z.array(TableOut),
    }),
    warnings: z.array(z.object({ rule: z.string(), message: z.string(), field: z.string() })),
  }),
  run: async (work, input) => {
    const { tx, by } = work
    const agreement = await agreementToExtend(tx, input.agreement, by.world)
    const lots = chosen(await lotsToExtend(tx, agreement), input)
    const label = input.post?.label ?? `${postWords(input.post?.postsHundredths ?? 0)} årsværk`
    const post = input.post && { ...input.post, label }
    const { cost, appropriation } = extensionTables({
      agreementName: agreement.name,
      lots,
      post,
      from: input.from,
      years: input.years,
      shown: Math.max(input.shown ?? 4, input.years),
      priceLevel: input.priceLevel ?? input.from,
      ...(await areas(work, agreement.world, input)),
    })
    return {
      note: {
        code: input.code,
        title: input.title,
        priceLevel: input.priceLevel ?? input.from,
        staffing: post ? [{ ...post, table: cost.id, row: 'FTE' }] : [],
        tables: [cost, appropriation].map((t) => ({ ...t, rows: computeTable(t.rows) })),
      },
      warnings: beyond(agreement.optionBefore, input.from + input.years - 1),
    }
  },
})

type Proposal = z.output<typeof ProposalIn>

/** @throws Refusal not-found for a lot the agreement does not have, invalid for one without a yearly amount */
function chosen(lots: Awaited<ReturnType<typeof lotsToExtend>>, { lots: asked, amounts }: Proposal): LotToExtend[] {
  const unknown = [...(asked ?? []), ...amounts.map((a) => a.lot)].find((no) => !lots.some((lot) => lot.no === no))
  if (unknown !== undefined) throw new Refusal('not-found', `Aftalen har ingen delaftale ${unknown}.`)
  return lots
    .filter((lot) => asked === undefined || asked.includes(lot.no))
    .map((lot) => {
      const yearlyOere = amounts.find((a) => a.lot === lot.no)?.yearlyOere ?? lot.yearlyOere
      if (yearlyOere !== null) return { ...lot, yearlyOere }
      const message = `Aftalen siger ikke, hvad delaftale ${lot.no} koster om året. Skriv beløbet.`
      throw new Refusal('invalid', message, { issues: [{ field: 'amounts', message }] })
    })
}

/** 100 → "1", 150 → "1,5". */
function postWords(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',')
}

/** The appropriation of a control area is the register's, when the first year has exactly one that answers to its name. */
async function areas(
  work: Work,
  world: 'papers' | 'practice' | 'live',
  { from, effortArea, serviceArea }: Proposal,
): Promise<{ effort: Appropriated; service: Appropriated }> {
  const { rows } = await listCodes.run(work, { world, year: from })
  const named = (area: string): Appropriated => {
    const found = rows.filter((r) => {
      const known = r.controlArea?.toLowerCase() ?? ''
      return known === area.toLowerCase() || known.endsWith(` ${area.toLowerCase()}`)
    })
    const [code] = found
    if (found.length !== 1 || !code) return { area, label: area, committee: null, code: null }
    return { area, label: code.controlArea ?? area, committee: code.committee, code: code.code }
  }
  return { effort: named(effortArea ?? 'Indsats'), service: named(serviceArea ?? 'Service') }
}

function beyond(optionBefore: string | null, lastYear: number) {
  if (optionBefore === null || optionBefore > `${lastYear}-12-31`) return []
  const message = `Aftalens forlængelse slutter før ${optionBefore}; ${lastYear} ligger helt eller delvist efter.`
  return [{ rule: 'OPTION-END', message, field: 'years' }]
}
