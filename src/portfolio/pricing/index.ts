export { priceAgain, priceModels, priceRules, type PriceModel } from './models.ts'
export type { CostLine, Priced } from './priced.ts'
export { newYears, splitAt, type Span } from './split.ts'
export { fixedPeriods, unitNames, units, unitTitle, variantFault, type FixedPeriod } from './units.ts'
