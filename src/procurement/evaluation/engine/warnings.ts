import { absolute } from '../../../kernel/rounding.ts'
import { compare, fraction, subtract, toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { priceCriterion } from '../../model/model.ts'
import { looksAtOthers } from '../../model/price/price.ts'
import type { Competition } from './competition.ts'
import { weighing } from './weight.ts'

/** How far the price's real weight may lie from the published before it is said. The house's own mark, not the law's. */
const tenPoints = fraction(1, 10)

/** What a person should know before the ranking is used, as Danish sentences. */
export function warnings(competition: Competition): string[] {
  const { criteria, bids, places } = competition
  const admissible = bids.filter((b) => b.admissible).length
  const model = priceCriterion(criteria)?.price
  return [
    ...(admissible < places ? [tooFew(admissible, places)] : []),
    ...(model && looksAtOthers(model) ? [dependsOnOthers] : []),
    ...(model?.kind === 'kroner-per-point' ? [impliedWeights] : []),
    ...(admissible > 1 ? realWeight(competition) : []),
  ]
}

const dependsOnOthers =
  'Point for pris afhænger af den laveste pris. Rækkefølgen mellem to tilbud kan derfor afhænge af et tredje, også et der ikke kan vinde. Se, hvad der sker, når hvert tilbud tages ud.'

const impliedWeights =
  'Modellen regner i kroner pr. point. Procentvægtene mellem pris og kvalitet er underforståede og bruges ikke; totalen er den evaluerede pris i øre, og den laveste er bedst.'

function tooFew(admissible: number, places: number): string {
  return `Der er ${places === 1 ? '1 plads' : `${places} pladser`}, men kun ${admissible} ${admissible === 1 ? 'antageligt tilbud' : 'antagelige tilbud'}.`
}

function realWeight(competition: Competition): string[] {
  const weights = weighing(competition)
  if (!weights?.effective || !weights.published) return []
  const apart = subtract(weights.effective, weights.published)
  if (compare({ n: absolute(apart.n), d: apart.d }, tenPoints) < 0) return []
  return [
    `Prisen skulle veje ${percent(weights.published)}, men vejer ${percent(weights.effective)} blandt disse tilbud, målt på hvor langt de ligger fra hinanden.`,
  ]
}

const percent = (f: Fraction) =>
  `${toDecimal({ n: f.n * 100n, d: f.d }, 1)
    .replace('.', ',')
    .replace(/,0$/, '')} pct.`
