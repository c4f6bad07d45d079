import { formatKroner } from '../../../kernel/money.ts'
import type { Tone } from '../../../platform/web/ui/index.ts'
import { tenderHref } from '../../tender/tender.view.ts'
import type { EvaluationShown } from '../show/show.output.ts'
import type { Stage } from '../standing.ts'

export type View = EvaluationShown
export type LotResult = View['results'][number]

export const evaluationHref = (tender: string, rest = '') => tenderHref(tender, `/evaluering${rest}`)
export const scoringHref = (tender: string, rest = '') => tenderHref(tender, `/bedoemmelse${rest}`)

export const stageWords: Record<Stage, { words: string; tone: Tone; lead: string }> = {
  sealed: {
    ...{ words: 'Tilbuddene er forseglet', tone: 'waiting' },
    lead: 'Ingen kan læse tilbuddene, før fristen er udløbet og kuverterne åbnet. Udpeg bedømmerne imens.',
  },
  judging: {
    ...{ words: 'Tilbuddene er åbnet', tone: 'act' },
    lead: 'Afgør for hvert tilbud, om det opfylder kravene og er antageligt. Det låses, før der gives point.',
  },
  scoring: {
    ...{ words: 'Bedømmerne giver point', tone: 'waiting' },
    lead: 'Hver bedømmer giver point alene. Ingen ser andres, før alle har afleveret.',
  },
  agreeing: {
    ...{ words: 'Alle har afleveret', tone: 'act' },
    lead: 'Bedømmerne drøfter forskellene og bliver enige om point. Skriv dem med den fælles begrundelse, og lås kvaliteten.',
  },
  locked: {
    ...{ words: 'Kvaliteten er låst', tone: 'waiting' },
    lead: 'Point og begrundelser ligger fast. Nu kan åbnerne åbne priserne.',
  },
  priced: {
    ...{ words: 'Priserne er åbnet', tone: 'act' },
    lead: 'Point er låst, og priserne er kendt. Evalueringen kan regnes ud.',
  },
  evaluated: {
    ...{ words: 'Evalueringen er regnet ud', tone: 'good' },
    lead: 'Rækkefølgen ligger fast. Den tildeler ingen noget: tildelingen er en beslutning, mennesker træffer.',
  },
}

export function nameOf(view: Pick<View, 'bids'>, bid: string): string {
  return view.bids.find((b) => b.bid === bid)?.name ?? 'Et tilbud'
}

/** Bids on a lot: by rank where it is known, and by name until then. */
export function bidsOn(view: View, lot: number): View['bids'] {
  const judged = (bid: string) => view.admissibility.some((a) => a.bid === bid && a.lot === lot)
  const own = view.bids.filter((b) => b.lots.includes(lot) || (b.lots.length === 0 && judged(b.bid)))
  const ranking = view.results.find((r) => r.lot === lot)?.ranking
  if (!ranking) return own
  const at = (bid: string) => ranking.findIndex((r) => r.id === bid)
  return own.toSorted((a, b) => at(a.bid) - at(b.bid))
}

/** "6,20": a decimal with a comma. */
export const comma = (decimal: string) => decimal.replace('.', ',')

/** A share as decimals, "0.1534", in percent: "15,34 pct.". Digits are moved, nothing is reckoned. */
export function percentOf(decimal: string): string {
  const [whole = '0', part = ''] = decimal.split('.')
  const digits = part.padEnd(4, '0')
  const before = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const after = digits.slice(2, 4)
  return `${before}${after === '00' ? '' : `,${after}`} pct.`
}

/** An evaluated price is in øre, points are points. */
export function totalWords(view: View, rounded: string): string {
  return inKroner(view) ? formatKroner(BigInt(rounded)) : comma(rounded)
}

export const inKroner = (view: Pick<View, 'criteria'>) => view.criteria.some((c) => c.price === 'kroner-per-point')

/** Which of five shades points have on the scale; the figure stands in it. */
export function shade(view: View, points: string): number {
  const [min, max] = [Number(view.scale?.min ?? 0), Number(view.scale?.max ?? 1)]
  return Math.max(0, Math.min(4, Math.floor(((Number(points) - min) / (max - min)) * 5)))
}

export function agreedPoints(view: View, lot: number, bid: string, criterion: string) {
  return view.agreed.find((g) => g.lot === lot && g.bid === bid && g.criterion === criterion)
}

export const pointCriteriaOf = (view: View) => view.criteria.filter((c) => c.price === null)

export function isAdmissibleIn(view: View, lot: number, bid: string): boolean | undefined {
  if (view.unpriced.some((u) => u.lot === lot && u.bid === bid)) return false
  return view.admissibility.find((a) => a.lot === lot && a.bid === bid)?.admissible
}
