import { act, everyone, loginOf, type Work } from '../platform/index.ts'
import { showAgreement, termsOf } from '../portfolio/index.ts'
import { durationOf } from './agreements.store.ts'
import { derivedFrom } from './economy/derived.ts'
import { economyOf } from './economy/economy.store.ts'
import { sumKnown } from './agreement.view.ts'
import { monthsOf } from './months.ts'
import { loadAgreement } from './option/load.acts.ts'
import { shownOption } from './option/shown.ts'
import { usesOf } from './option/use.store.ts'
import { partiesOf } from './party/party.store.ts'
import { ShownOut, type AgreementShown } from './show.output.ts'

export const showAgreementDecision = act('agreements.show', {
  kind: 'read',
  may: everyone,
  summary: 'Vis en aftale og det, den bygger på',
  input: showAgreement.input,
  output: ShownOut,
  run: async (work, input) => (loginOf(work.by.role) === 'staff' ? inside(work, input) : outside(work, input)),
})

async function inside(work: Work, { agreement: code }: { agreement: string }): Promise<AgreementShown> {
  const loaded = await loadAgreement(work, code)
  const { agreement, lots, model, models } = loaded
  const durationMonths = await durationOf(work.tx, agreement.code)
  const economy = await economyOf(work.tx, agreement.code)
  const known = shownLots(agreement, (id) => {
    const lot = lots.find((l) => l.id === id)
    const term = {
      startsOn: lot?.startsOn ?? agreement.startsOn,
      baseEndsBefore: lot?.baseEndsBefore ?? null,
      durationMonths,
    }
    return monthsOf(term, model)
  })
  const months = known.map((l) => l.months)
  return {
    ...agreement,
    lots: known,
    option:
      model === null ? null : shownOption(model, models.length - 1, lots, await usesOf(work.tx, { agreement: code })),
    economy,
    parties: await partiesOf(work.tx, agreement.code),
    derived: derivedFrom(
      economy,
      { base: alike(months.map((m) => m.base)), withOptions: alike(months.map((m) => m.withOptions)) },
      sumKnown(known, 'yearlyOere'),
    ),
  }
}

/** Outside the house the term is read from the portfolio; what the contract says of money and options is not told. */
async function outside(work: Work, input: { agreement: string }): Promise<AgreementShown> {
  const agreement = await showAgreement.run(work, input)
  const terms = await termsOf(
    work.tx,
    agreement.lots.map((l) => l.id),
  )
  const model = agreement.optionBefore === null ? null : { steps: [], untilBefore: agreement.optionBefore }
  const lots = shownLots(agreement, (id) => {
    const base = terms.find((t) => t.lot === id && t.kind === 'base' && t.withdrawnOn === null)
    const term = { startsOn: base?.from ?? null, baseEndsBefore: base?.before ?? null, durationMonths: null }
    return monthsOf(term, model)
  })
  const none = { base: null, withOptions: null }
  return { ...agreement, lots, option: null, economy: [], parties: [], derived: derivedFrom([], none, null) }
}

function shownLots(
  agreement: Awaited<ReturnType<typeof showAgreement.run>>,
  months: (lot: string) => AgreementShown['lots'][number]['months'],
) {
  return agreement.lots.map((lot) => ({ ...lot, places: lot.supplierPlaces, months: months(lot.id) }))
}

/** The number all lots share; null when they differ, or one is not known. */
function alike(months: readonly (number | null)[]): number | null {
  const [first = null] = months
  return months.every((m) => m === first) ? first : null
}
