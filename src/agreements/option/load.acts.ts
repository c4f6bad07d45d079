import { addDays, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { lawOn } from '../../registers/index.ts'
import { fundingOf, statedFunding } from './funding.ts'
import { modelsOf } from './model.store.ts'
import type { OptionGiven } from './option.input.ts'
import type { Funding, LotStanding, OptionAsked, OptionKnown } from './outcome.ts'
import { lotFacts, moneyLeft } from './standing.store.ts'

export type Shown = Awaited<ReturnType<typeof loadAgreement>>

/** The agreement with what has happened to each of its lots' options. */
export async function loadAgreement(work: Work, code: string) {
  const agreement = await showAgreement.run(work, { agreement: code })
  const facts = await lotFacts(work.tx, agreement.code)
  const models = await modelsOf(work.tx, agreement.code)
  const lots = agreement.lots.map((lot) => {
    const f = facts.find((x) => x.id === lot.id)
    const standing: LotStanding & { line: string | null; yearlyOere: bigint | null; no: number } = {
      id: lot.id,
      no: lot.lot ?? lot.position,
      label: lot.lot === null && agreement.lots.length === 1 ? 'aftalen' : `delaftale ${lot.lot ?? lot.position}`,
      suppliers: lot.suppliers,
      startsOn: lot.startsOn,
      endsBefore: lot.endsBefore,
      baseEndsBefore: f?.baseEndsBefore ?? null,
      used: f?.used ?? 0,
      terminatedBefore: f?.terminatedBefore ?? null,
      declined: f?.declined ?? null,
      line: f?.line ?? null,
      yearlyOere: lot.yearlyOere === null ? null : BigInt(lot.yearlyOere),
    }
    return standing
  })
  return { agreement, lots, models, model: models.at(-1) ?? null }
}

/** The lots asked about; all of them when none is named. */
export function chosenLots(
  all: Shown['lots'],
  { lot, lots }: { lot?: number | undefined; lots?: number[] | undefined },
) {
  const numbers = new Set([...(lots ?? []), ...(lot === undefined ? [] : [lot])])
  if (numbers.size === 0) return all
  for (const no of numbers)
    if (!all.some((l) => l.no === no)) throw new Refusal('not-found', `Aftalen har ingen delaftale ${no}.`)
  return all.filter((l) => numbers.has(l.no))
}

/** What the guard is asked and what it needs to know, with a statement about the money or a look in the ledger. */
export async function question(work: Work, input: OptionGiven, trust: boolean) {
  const shown = await loadAgreement(work, input.agreement)
  const lots = chosenLots(shown.lots, input)
  const asked: OptionAsked = { suppliers: input.suppliers, until: input.until, on: input.on ?? work.today }
  const law = await lawOn(work.tx, 'framework-max-months', asked.on)
  const known: OptionKnown = {
    world: shown.agreement.world,
    model: shown.model,
    lots,
    lotCount: shown.lots.length,
    funding: await money(work, lots, { until: input.until, funded: input.funded, trust }),
    longest: law?.value ? { months: Number(law.value), source: law.source } : undefined,
  }
  return { shown, lots, asked, known }
}

/** A "no" is always taken at its word; a "yes" only where it is a question, or where the ledger knows nothing. */
async function money(
  { tx }: Work,
  lots: Shown['lots'],
  { until, funded, trust }: { until: Day; funded: boolean | undefined; trust: boolean },
): Promise<Funding> {
  if (funded === false || (funded === true && trust)) return statedFunding(funded)
  const lines = [...new Set(lots.flatMap((l) => (l.line === null ? [] : [l.line])))]
  const left = await moneyLeft(tx, lines)
  const found = fundingOf(
    lots.map((l) => ({ ...l, from: l.endsBefore })),
    addDays(until, 1),
    left,
  )
  if (found.funded !== null || trust) return found
  return funded === true ? statedFunding(true) : { ...found, funded: false }
}
