/** The kinds of value a person or a program gives: parsed kindly once at the door, each refusal a Danish sentence. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { z } from 'zod'
import { holdsCpr } from '../kernel/cpr-text.ts'
import { holdsPrintedCpr } from '../kernel/printed-cpr.ts'
import { isDay, parseDay, type Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isUuid } from '../kernel/ids.ts'
import { unknownFields, type Unknown } from './unknown-fields.ts'

// Where a type has no sentence of its own, ours is plain; where ours has none, zod's own is Danish too.
z.config({ ...z.locales.da(), customError: (issue) => plainly(issue) })

/** Free text holds no personal numbers: they would be readable wherever the text is. */
const noCpr = (text: string) => !holdsCpr(text)
const noCprHere = 'Skriv ikke CPR-numre i teksten'

export const Text = (label: string, max = 200) =>
  z
    .string(`Skriv ${label}`)
    .trim()
    .min(1, `Skriv ${label}`)
    .max(max, `Højst ${max} tegn`)
    .refine(noCpr, noCprHere)
    .describe(`${label[0]?.toUpperCase()}${label.slice(1)}`)

export const OptionalText = (max = 2000) =>
  z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.string().trim().max(max, `Højst ${max} tegn`).refine(noCpr, noCprHere).optional(),
  )

export const Code = z
  .string('Skriv en kode')
  .trim()
  .regex(/^[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9./_-]{0,80}$/, 'Skriv koden med bogstaver, tal og bindestreg')
  // Our own ids are drawn, and one in some thousand has digits that stand as a personal number's would.
  .refine((code) => isUuid(code) || !holdsPrintedCpr(code), 'En kode er ikke et CPR-nummer')
  .describe('En kode: bogstaver og tal uden mellemrum; også . / _ og -')

/** One of a list's codes: an empty choice is told as one. */
export const Chosen = (what: string) => z.string(`Vælg ${what}`).trim().min(1, `Vælg ${what}`).pipe(Code)

export const Id = z
  .string('Nummeret mangler')
  .refine(isUuid, 'Nummeret er ikke gyldigt. Gå tilbage til listen, og vælg rækken igen.')

const notARow = 'Rækkens nummer er ikke gyldigt'
export const RowId = z.union(
  [
    z.number().int(notARow).positive(notARow),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ],
  notARow,
)

export const Whole = (label: string, min: number, max: number) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^-?\d{1,9}$/)
          .transform(Number),
      ],
      `Skriv ${label} som et helt tal`,
    )
    .refine(
      (n) => Number.isInteger(n) && n >= min && n <= max,
      `${label[0]?.toUpperCase()}${label.slice(1)} skal være mellem ${min} og ${max}`,
    )
    .describe(`${label[0]?.toUpperCase()}${label.slice(1)}: et helt tal mellem ${min} og ${max}`)

/** Hours as hundredths: 7,4 → 740. A comma or a point before the decimals. */
export const HoursUpTo = (most: number, tooMany: string) =>
  z.union([z.number(), z.string()], 'Skriv timerne som et tal, fx 7,5').transform((v, ctx) => {
    const text = typeof v === 'number' ? String(v) : v.trim().replace(/\s*(timer|t)$/i, '')
    const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text)
    if (!match) return issue(ctx, 'Skriv timerne som et tal med højst to decimaler, fx 7,5')
    const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
    return hundredths <= most * 100 ? hundredths : issue(ctx, tooMany)
  })

/** The hours of one week. */
export const Hours = HoursUpTo(168, 'En uge har 168 timer. Skriv højst 168.')

/** The caller's today while an input is parsed: "3/9" means the year that lies nearest to it. */
export const callersToday = new AsyncLocalStorage<Day>()

/** A day: ISO from a program, kindly parsed Danish from a person ("3/9", "3. september 2026"). */
export const DayIn = z
  .string('Skriv en dato, fx 3/9-2026')
  .transform((text, ctx): Day => {
    const trimmed = text.trim()
    if (isDay(trimmed)) return trimmed
    try {
      const today = callersToday.getStore()
      return today ? parseDay(trimmed, today) : issue(ctx, 'Skriv datoen med årstal, fx 2026-09-03')
    } catch (error) {
      return issue(ctx, error instanceof Refusal ? error.message : 'Skriv en dato, fx 3/9-2026')
    }
  })
  .describe('En dag: 2026-09-03, eller på dansk som 3/9-2026')

export const DayOut = z.iso.date()

/** A month of a year there is money for. */
export const MonthIn = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, 'Skriv måneden som 2026-08')

/** 100 billion kroner: nine hundred such amounts still add up to a JSON integer. */
export const largestOere = 10_000_000_000_000
const inside = (v: bigint) => v >= -BigInt(largestOere) && v <= BigInt(largestOere)

/** Money in: integer øre, at most ±10^13. */
export const OereIn = z
  .union(
    [
      z.bigint(),
      z.int().transform(BigInt),
      z
        .string()
        .regex(/^-?\d{1,16}$/)
        .transform(BigInt),
    ],
    'Skriv et helt antal øre',
  )
  .refine(inside, 'Beløbet er for stort')

/** Money out: øre. JSON carries it as an integer, as a string beyond 2^53. */
export const OereOut = z.bigint()

/** Empty form fields mean "not given". */
export const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((v) => (v === '' || v === null ? undefined : v), type.optional())

/**
 * For doors that programs use: a field the act does not have, however deep, was meant as another, and must not be passed over in silence.
 * @throws Refusal invalid, naming the field
 */
export function mustBeFieldsOf(type: z.ZodType, input: unknown): void {
  const [first, ...more] = unknownFields(type, input)
  if (!first) return
  const fields = first.known.length ? `Felterne er: ${first.known.join(', ')}.` : 'Handlingen har ingen felter.'
  const issues = [first, ...more].flatMap((u) => placed(u).map((field) => ({ field, message: notAField([field]) })))
  throw new Refusal('invalid', `${notAField(placed(first))}. ${fields}`, { issues: issues.slice(0, 100) })
}

const placed = ({ at, names }: Unknown) => names.map((name) => (at === '' ? name : `${at}.${name}`))

const notAField = (names: readonly string[]) =>
  `${names.length > 1 ? 'Felterne' : 'Feltet'} ${names.map((n) => `»${n}«`).join(', ')} findes ikke`

const typeNames: Record<string, string> = {
  ...{ string: 'en tekst', number: 'et tal', int: 'et helt tal', bigint: 'et helt tal', boolean: 'true eller false' },
  ...{ array: 'en liste', object: 'et objekt', record: 'et objekt', date: 'en dato' },
}

/** A sentence for a person who has never heard of types. */
function plainly(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.path?.length) return `Indholdet skal være ${typeNames[issue.expected] ?? 'noget andet'}`
      return issue.input === undefined
        ? 'Feltet mangler'
        : `Feltet skal være ${typeNames[issue.expected] ?? 'udfyldt anderledes'}`
    case 'invalid_value':
      if (issue.input === undefined && issue.path?.length) return 'Feltet mangler'
      return `Vælg en af: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return sized(issue.origin, issue.inclusive === false ? 'mere end' : 'mindst', issue.minimum)
    case 'too_big':
      return sized(issue.origin, issue.inclusive === false ? 'mindre end' : 'højst', issue.maximum)
    case 'unrecognized_keys':
      return notAField(issue.keys)
    case 'invalid_union':
      return issue.input === undefined ? 'Feltet mangler' : 'Feltet kan ikke læses. Se formatet i /api/openapi.json.'
    default:
      return undefined
  }
}

/** “Feltet skal have mindst 3 tegn”, “Feltet skal være højst 10”. */
function sized(origin: string, bound: string, limit: number | bigint): string {
  const rows = Number(limit) === 1 ? 'række' : 'rækker'
  const unit = origin === 'string' ? 'tegn' : ['array', 'set', 'map'].includes(origin) ? rows : undefined
  return unit ? `Feltet skal have ${bound} ${limit} ${unit}` : `Feltet skal være ${bound} ${limit}`
}

function issue(ctx: z.RefinementCtx, message: string): never {
  ctx.issues.push({ code: 'custom', message, input: ctx.value })
  return z.NEVER
}

/** The place of the first key that has stood before in a list; -1 when each stands once. */
export function twiceAt(keys: readonly unknown[]): number {
  const seen = new Set()
  return keys.findIndex((key) => seen.size === seen.add(key).size)
}
