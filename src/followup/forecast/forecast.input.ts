import { z } from 'zod'
import { MonthIn, OereIn, optional, Whole } from '../../platform/index.ts'
import { troublesOf } from './troubles.ts'

const Amount = OereIn.transform(Number)
const Count = (label: string) => Whole(label, 0, 1_000_000)
const Factor = (what: string) =>
  z
    .number(`Skriv ${what} som et tal, fx 1.6`)
    .min(0, `${what} kan ikke være negativ`)
    .max(100, `${what} kan højst være 100`)

const MonthRow = z
  .object({
    month: MonthIn,
    useOere: Amount,
    open: Count('åbne henvisninger'),
    started: Count('påbegyndte'),
    ended: Count('afsluttede'),
  })
  .describe('En måned: forbrug i øre, åbne henvisninger ved månedens slutning, påbegyndte og afsluttede')

const Months = z.array(MonthRow).max(600, 'Højst 600 måneder')

const Known = z
  .object({
    from: MonthIn.describe('Første måned med ændringen'),
    to: optional(MonthIn).describe('Sidste måned med ændringen; udeladt varer den ved'),
    intakeFactor: optional(Factor('faktoren på tilgangen')).describe(
      'Tilgangen ganges med: 1.6 for en kampagne, 0 for et stop',
    ),
    useFactor: optional(Factor('faktoren på forbruget')).describe(
      'Forbruget pr. åben henvisning ganges med, fx 1.03 ved en prisstigning',
    ),
  })
  .describe('En kendt ændring, som fortiden ikke viser')

/** What a forecast is reckoned from: one lot's months, its ceiling and end, and what is known besides. */
export const ForecastIn = z
  .object({
    asOf: MonthIn.describe('Sidste måned med data'),
    ceilingOere: Amount.refine((v) => v >= 0, 'Et loft er ikke negativt').describe(
      'Loftet i øre for hele aftaleperioden',
    ),
    usedOere: Amount.describe('Brugt i øre i hele aftaleperioden indtil nu'),
    end: MonthIn.describe('Aftalens sidste måned'),
    months: Months.min(1, 'Skriv mindst én måned'),
    portfolio: optional(z.array(z.object({ months: Months })).max(1000, 'Højst 1.000 andre delaftaler')).describe(
      'Andre delaftalers måneder, som sæson og usikkerhed også læres af',
    ),
    known: optional(z.array(Known).max(50, 'Højst 50 kendte ændringer')),
    seed: optional(Whole('frø', 0, 999_999_999)).describe('Samme frø giver samme tal; 1, når det er udeladt'),
    paths: optional(Whole('forløb', 100, 10_000)).describe(
      'Antal gennemspilninger, 100-10.000; 1.000, når det er udeladt',
    ),
  })
  .superRefine((given, ctx) => {
    for (const { path, message } of troublesOf(given)) ctx.addIssue({ code: 'custom', path, message })
  })
