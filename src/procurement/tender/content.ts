import { toDecimal, type Fraction } from '../../kernel/fraction.ts'
import type { Criterion, PriceModel } from '../model/model.ts'
import { TenderIn, type TenderFacts } from './tender.input.ts'

/** A tender as it is kept, published and hashed: JSON that `define-tender` would take again. */
export type TenderContent = Record<string, unknown>

export function contentOf(facts: TenderFacts): TenderContent {
  const { scale, criteria, ...rest } = facts
  return {
    ...rest,
    lots: facts.lots.map((lot) => ({
      ...lot,
      estimatedValueOere: number(lot.estimatedValueOere),
      ceilingOere: number(lot.ceilingOere),
    })),
    criteria: criteria.map(criterion),
    ...(scale ? { scale: { ...scale, min: decimal(scale.min), max: decimal(scale.max) } } : {}),
  }
}

/** What stands in the database was taken by the same schema: it can be read back by it. */
export function factsFrom(content: TenderContent): TenderFacts {
  return TenderIn.parse(content)
}

function criterion({ sub, price, ...c }: Criterion): TenderContent {
  return {
    ...c,
    weight: pair(c.weight),
    ...(sub ? { sub: sub.map(criterion) } : {}),
    ...(price ? { price: priceJson(price) } : {}),
  }
}

export function priceJson(price: PriceModel): TenderContent {
  switch (price.kind) {
    case 'linear-lowest':
      return { ...price, slope: pair(price.slope) }
    case 'relative':
      return { ...price }
    case 'fixed-points':
      return { ...price, lowOere: Number(price.lowOere), highOere: Number(price.highOere) }
    case 'kroner-per-point':
      return { ...price, oerePerPoint: Number(price.oerePerPoint) }
  }
}

const pair = (f: Fraction) => [Number(f.n), Number(f.d)]
const number = (oere: bigint | undefined) => (oere === undefined ? undefined : Number(oere))
/** A scale is written with at most six decimals. */
const decimal = (f: Fraction) => toDecimal(f, 6).replace(/\.?0+$/, '')
