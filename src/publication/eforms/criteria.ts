import type { Content } from '../process/process.ts'
import { inWords, weighed, written } from '../process/weights.ts'
import { code, extension, said } from './parts.ts'
import { el, leaf, type Xml } from './xml.ts'

/** The criteria, flat and with exact weights: per cent where two decimals carry them, else points. */
export function criteria(content: Content): Xml | undefined {
  const all = weighed(content.criteria)
  const weights = written(all.map((w) => w.share))
  const exact = weights.unit === 'percent' ? undefined : `Vægtene er brøker: ${inWords(all)}.`
  const list = weights.unit === 'percent' ? 'per-exa' : 'poi-exa'
  return el(
    'cac:AwardingTerms',
    el(
      'cac:AwardingCriterion',
      content.weighs || !content.priceModel ? undefined : said('cbc:CalculationExpression', content.priceModel),
      all.map((w, i) =>
        el(
          'cac:SubordinateAwardingCriterion',
          content.weighs ? parameter(list, weights.numbers[i]) : undefined,
          code('cbc:AwardingCriterionTypeCode', 'award-criterion-type', w.kind),
          said('cbc:Name', w.name),
          said(
            'cbc:Description',
            [w.name, w.kind === 'price' ? content.priceModel : undefined, exact].filter(Boolean).join('. '),
          ),
        ),
      ),
    ),
  )
}

function parameter(list: string, number: string | undefined): Xml | undefined {
  return extension(
    el(
      'efac:AwardCriterionParameter',
      code('efbc:ParameterCode', 'number-weight', list),
      leaf('efbc:ParameterNumeric', number),
    ),
  )
}
