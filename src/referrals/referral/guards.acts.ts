import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/index.ts'
import { lotById, variantsOf, type LotView } from '../../portfolio/index.ts'
import type { offersFor } from './offers/offers.acts.ts'

export function periodAhead({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, today: Day): Period & { to: Day } {
  const period = { from: startsOn, to: addDays(endsOn, 1) }
  if (period.to <= period.from)
    throw new Refusal(
      'invalid',
      'Forløbet slutter, før det begynder. Ret en af datoerne.',
      field('endsOn', 'Slutdatoen er før startdatoen'),
    )
  if (startsOn >= today) return period
  const message = 'Forløbet kan ikke begynde før i dag.'
  throw new Refusal('unlawful', message, { rule: 'START-AHEAD', ...field('startsOn', message) })
}

export async function lotWith(tx: Tx, id: string, supplier: string): Promise<LotView> {
  const lot = await lotById(tx, id)
  if (lot.suppliers.some((s) => s.id === supplier)) return lot
  throw new Refusal(
    'invalid',
    'Leverandøren er ikke på delaftalen. Vælg en af delaftalens leverandører.',
    field('supplier', 'Vælg en af delaftalens leverandører'),
  )
}

/** Only steps the lot has prices for can be expected. */
export function mustBeStepsOf({ prices }: LotView, steps: readonly string[] | undefined): void {
  const own = variantsOf(prices, 'step')
  const strange = steps?.find((step) => !own.includes(step))
  if (strange === undefined) return
  const message = own.length
    ? `Delaftalen har ikke trinnet »${strange}«. Den har: ${own.join(', ')}.`
    : 'Delaftalen betales ikke pr. trin.'
  throw new Refusal('invalid', message, field('expectedSteps', message))
}

export function mustBeTheOnly(open: string | undefined): void {
  if (open === undefined) return
  throw new Refusal('conflict', 'Borgeren har allerede en åben henvisning til delaftalen.', {
    rule: 'DUPLICATE',
    referral: open,
    href: `/henvisninger/${open}`,
  })
}

export function mustFit(judged: Awaited<ReturnType<typeof offersFor>>, lot: string, endsBefore: string): void {
  const chosen = judged.find((j) => j.offer.lot === lot)
  if (!chosen) throw new Refusal('not-found', 'Delaftalen findes ikke i tilbudsviften.')
  const last = chosen.offer.endsBefore
  if (last !== null && endsBefore > last) {
    const message = `Forløbet slutter efter aftalen. Aftalens sidste dag er ${formatDay(addDays(last, -1))}.`
    throw new Refusal('unlawful', message, { rule: 'IN-FORCE', ...field('endsOn', message) })
  }
  const not = chosen.reasons.find((r) => !r.fits)
  if (!not) return
  const code = not.rule === 'CEIL-HARD' ? 'conflict' : 'unlawful'
  throw new Refusal(code, `Tilbuddet passer ikke: ${not.text}`, {
    rule: not.rule,
    ...(chosen.offer.leftOere === null ? {} : { remainingOere: Number(chosen.offer.leftOere) }),
  })
}

function field(name: string, message: string) {
  return { issues: [{ field: name, message }] }
}
