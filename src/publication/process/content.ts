import type { Fraction } from '../../kernel/fraction.ts'
import { format } from '../../kernel/fraction.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { TenderFacts } from '../../procurement/index.ts'
import type { Content, Criterion, Lot } from './process.ts'

type TenderCriterion = TenderFacts['criteria'][number]
type Price = NonNullable<TenderCriterion['price']>

/** A tender's document as it may be told. Target groups and volumes stay in the material: they may be a handful of people. */
export function contentFrom(f: TenderFacts): Content {
  const price = priceIn(f.criteria)
  const on = (step: string) => f.timetable.find((s) => s.step === step)?.on
  return {
    ...{ title: f.title, description: f.description, procedure: f.procedure, subject: f.subject },
    ...{ whyExternal: f.whyExternal, cpv: f.cpv, nuts: f.nuts, place: f.placeOfPerformance },
    lots: f.lots.map(lotFrom),
    criteria: f.criteria.map(criterionFrom),
    bidsDueAt: f.bidsDueAt,
    questionsDueOn: on('questions-due'),
    awardOn: on('award'),
    requirements: f.requirements.map((r) => ({ id: r.id, title: r.title, text: r.text })),
    employmentClause: f.employmentClause?.applies,
    priceModel: price && priceWords(price),
    weighs: price?.kind !== 'kroner-per-point',
  }
}

function lotFrom(l: TenderFacts['lots'][number]): Lot {
  return {
    ...{ no: l.no, title: l.title, description: l.description, places: l.places },
    ...{
      estimatedOere: l.estimatedValueOere,
      ceilingOere: l.ceilingOere,
      startsOn: l.startsOn,
      endsBefore: l.endsBefore,
    },
    options: l.options.map((o) => ({ no: o.no, endsBefore: o.endsBefore, condition: o.condition })),
    ...{ reserved: l.reserved, area: l.area, cpv: l.cpv },
  }
}

function criterionFrom(c: TenderCriterion): Criterion {
  return {
    ...{ id: c.id, title: c.title, weight: c.weight, kind: c.price ? 'price' : 'quality' },
    sub: (c.sub ?? []).map(criterionFrom),
  }
}

function priceIn(criteria: readonly TenderCriterion[]): Price | undefined {
  for (const c of criteria) {
    const found = c.price ?? priceIn(c.sub ?? [])
    if (found) return found
  }
  return undefined
}

/** The price model in words, every part of it: who bids can reckon by it. */
export function priceWords(price: Price): string {
  switch (price.kind) {
    case 'linear-lowest':
      return `Den laveste pris får flest point. En pris, der ligger ${share(price.slope)} over den, får skalaens laveste point, og der trækkes en ret linje imellem. ${
        price.clip ? 'Point kommer ikke længere ned' : 'Dyrere tilbud får endnu færre point'
      }`
    case 'relative':
      return 'Den laveste pris divideret med tilbuddets pris, ganget med skalaens højeste point'
    case 'fixed-points':
      return `${formatKroner(price.lowOere)} eller derunder får flest point, ${formatKroner(price.highOere)} eller derover skalaens laveste, og der trækkes en ret linje imellem`
    case 'kroner-per-point':
      return `Hvert point under skalaens højeste lægger ${formatKroner(price.oerePerPoint)} til prisen. Den laveste evaluerede pris vinder; vægtene er afledt og bruges ikke`
  }
}

/** 1/2 → 50 pct.; 1/3 → 1/3. */
function share(f: Fraction): string {
  const hundredths = (f.n * 10_000n) / f.d
  if ((f.n * 10_000n) % f.d !== 0n || hundredths % 100n !== 0n) return format(f)
  return `${hundredths / 100n} pct.`
}
