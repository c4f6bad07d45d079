import { z } from 'zod'
import { type Fraction, compare, fraction } from '../../kernel/fraction.ts'
import { Code, OereIn, OptionalText, Whole, optional, twiceAt } from '../../platform/index.ts'
import { type Criterion, allCriteria, tieRules, unevenLevels } from './model.ts'

const bound = 1_000_000_000n
const WholeNumber = z.union(
  [
    z.int().transform(BigInt),
    z
      .string()
      .regex(/^\d{1,10}$/)
      .transform(BigInt),
  ],
  'Skriv et helt tal',
)

/** A weight as an exact fraction, [numerator, denominator]: [1, 3] is a third, [80, 100] is 80 pct. */
export const FractionIn = z
  .tuple([WholeNumber, WholeNumber], 'Skriv vægten som en brøk: [tæller, nævner]')
  .refine(([n, d]) => n >= 0n && d > 0n && n <= bound && d <= bound, {
    error: 'En brøk har en nævner over 0 og er ikke negativ',
    // What is no fraction goes no further: the sums after this are made of fractions.
    abort: true,
  })
  .transform(([n, d]): Fraction => fraction(n, d))
  .describe('En brøk: [tæller, nævner], fx [1, 3]')

/** A decimal number as text or number, kept exact: "6.20" and "6,20" are 31/5. At most six decimals. */
export const DecimalIn = z.union([z.number(), z.string()], 'Skriv et tal, fx "6,20"').transform((v, ctx): Fraction => {
  const text = typeof v === 'number' ? String(v) : v.trim().replace(',', '.')
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text)
  if (match) {
    const decimals = match[3] ?? ''
    const whole = BigInt(`${match[2]}${decimals}`)
    return fraction(match[1] ? -whole : whole, 10n ** BigInt(decimals.length))
  }
  ctx.issues.push({ code: 'custom', message: 'Skriv et tal med højst seks decimaler, fx "6,20"', input: v })
  return z.NEVER
})

const Above = OereIn.refine((v) => v > 0n, 'Beløbet skal være over 0')

export const PriceModelIn = z
  .discriminatedUnion(
    'kind',
    [
      z.object({
        kind: z.literal('linear-lowest'),
        slope: FractionIn.refine((f) => f.n > 0n, 'Hældningen skal være over 0').describe(
          'Den andel, en pris må ligge over den laveste, før den får 0 point: [1, 2] er 50 pct.',
        ),
        clip: z.boolean().default(true).describe('Om point stopper ved 0 eller kan blive negative'),
      }),
      z.object({ kind: z.literal('relative') }),
      z.object({ kind: z.literal('fixed-points'), lowOere: OereIn, highOere: Above }),
      z.object({ kind: z.literal('kroner-per-point'), oerePerPoint: Above }),
    ],
    'Vælg en prismodel: linear-lowest, relative, fixed-points eller kroner-per-point',
  )
  .refine((p) => p.kind !== 'fixed-points' || p.lowOere < p.highOere, 'Den høje pris skal ligge over den lave')

export const CriterionIn: z.ZodType<Criterion> = z.object({
  id: Code,
  title: OptionalText(600),
  weight: FractionIn,
  get sub() {
    return optional(z.array(CriterionIn).min(1, 'Et kriterium uden underkriterier har ingen liste'))
  },
  price: optional(PriceModelIn),
}) as unknown as z.ZodType<Criterion>

export const ScaleIn = z
  .object({ min: DecimalIn, max: DecimalIn, decimals: Whole('decimaler', 0, 4).default(2) })
  .refine((s) => compare(s.min, s.max) < 0, 'Skalaen skal gå fra et lavere til et højere tal')

export const TieIn = z.enum(tieRules, 'Vælg, hvad der afgør pointlighed')

/** The criteria tree: weights of each level sum to exactly 1, ids stand once, and one price at most. */
export const CriteriaIn = z
  .array(CriterionIn)
  .min(1, 'Der skal være mindst ét kriterium')
  .superRefine((criteria, ctx) => {
    for (const path of unevenLevels(criteria))
      ctx.addIssue({ code: 'custom', path: steps(path), message: 'Vægtene på et niveau skal give præcis 1' })
    const all = allCriteria(criteria)
    const twice = all[twiceAt(all.map((c) => c.id))]
    if (twice) ctx.addIssue({ code: 'custom', message: `Kriteriet ${twice.id} står to gange` })
    if (all.some((c) => c.price && c.sub))
      ctx.addIssue({ code: 'custom', message: 'Et kriterium har enten underkriterier eller en prismodel' })
    if (all.filter((c) => c.price).length > 1)
      ctx.addIssue({ code: 'custom', message: 'Der kan kun være én prismodel' })
  })

/** 'criteria.0.sub' without the first name, as a path within the list. */
function steps(path: string): (string | number)[] {
  return path
    .split('.')
    .slice(1)
    .map((s) => (/^\d+$/.test(s) ? Number(s) : s))
}
