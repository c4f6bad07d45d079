import { addDays, addMonths, formatDay, type Day } from '../../kernel/day.ts'
import { lastDayOf, longestBefore, nextBefore, usesIn, type OptionModel } from './model.ts'
import type { LotStanding, OptionAsked, OptionKnown, RuleAnswer } from './outcome.ts'

type Known = OptionKnown & { model: OptionModel }

/** Inside what the contract gives: how far, how often, one step at a time, and how long in all. */
export function inContract(asked: OptionAsked, known: Known): RuleAnswer[] {
  return [...inside(asked, known), ...counted(known), ...oneStep(asked, known), ...wholeTerm(asked, known)]
}

/** R14, and OPT-MAX where the option has steps: never past the longest end the contract gives. */
function inside({ until }: OptionAsked, { model, lots }: Known): RuleAnswer[] {
  const ends = lots.map((lot) => longestBefore(model, lot.baseEndsBefore))
  const earliest = ends.reduce<Day | null | undefined>(
    (a, b) => (a === undefined || b === null ? b : a === null || a < b ? a : b),
    undefined,
  )
  const answer = { ...insideOne(until, earliest ?? null), source: model.source }
  const r14 = { rule: 'R14', ...answer }
  return model.steps.length === 0 ? [r14] : [{ rule: 'OPT-MAX', ...answer }, r14]
}

function insideOne(until: Day, before: Day | null): Pick<RuleAnswer, 'outcome' | 'text'> {
  if (before === null) return { outcome: 'unknown', text: 'Hvor længe optionen kan løbe, er ikke oplyst.' }
  const last = formatDay(lastDayOf(before))
  if (addDays(until, 1) <= before)
    return { outcome: 'pass', text: `Forlængelsen ligger inden for optionen, som løber til ${last}.` }
  const text = `Optionen løber til ${last}. En forlængelse til ${formatDay(until)} ligger uden for den og kræver et nyt udbud.`
  return { outcome: 'fail', text }
}

function counted({ model, lots }: Known): RuleAnswer[] {
  const uses = usesIn(model)
  if (uses === null) return []
  const spent = lots.filter((lot) => lot.used >= uses)
  const all = uses === 1 ? 'Aftalen har én option' : `Aftalen har ${uses} optioner`
  const text =
    spent.length === 0
      ? `${all}; der er en tilbage på hver delaftale.`
      : `${all}, og ${uses === 1 ? 'den' : 'alle'} er brugt på ${labels(spent)}. Der er ikke flere.`
  return [{ rule: 'OPT-COUNT', outcome: spent.length === 0 ? 'pass' : 'fail', text, source: model.source }]
}

/** One option gives its own months: two are used one after the other. */
function oneStep({ until }: OptionAsked, { model, lots }: Known): RuleAnswer[] {
  if (model.steps.length === 0) return []
  const beyond = lots.filter((lot) => {
    const next = nextBefore(model, lot.used, lot.baseEndsBefore)
    return next !== null && addDays(until, 1) > next
  })
  const [first] = beyond
  if (first === undefined) return []
  const next = nextBefore(model, first.used, first.baseEndsBefore) ?? until
  const text = `Den næste option på ${first.label} løber til ${formatDay(lastDayOf(next))}. Brug én option ad gangen.`
  return [{ rule: 'OPT-STEP', outcome: 'fail', text, source: model.source }]
}

/**
 * R19: the whole term, every extension counted.
 *
 * From 1 September 2023 to 31 August 2027 is 48 months; one day more is too long.
 */
function wholeTerm({ until }: OptionAsked, { lots, longest }: Known): RuleAnswer[] {
  if (longest === undefined) {
    const text = 'Reglen om aftalers længste løbetid er ikke i registret for den dag, der spørges om.'
    return [{ rule: 'R19', outcome: 'unknown', text, source: 'Registret over lov' }]
  }
  const rule = { rule: 'R19', source: longest.source }
  const unknown = lots.filter((lot) => lot.startsOn === null)
  const late = lots.filter(
    (lot) => lot.startsOn !== null && addDays(until, 1) > addMonths(lot.startsOn, longest.months),
  )
  if (late.length > 0)
    return [
      {
        ...rule,
        outcome: 'fail',
        text: `Løbetiden for ${labels(late)} bliver over ${longest.months} måneder, alle forlængelser talt med.`,
      },
    ]
  if (unknown.length > 0)
    return [
      {
        ...rule,
        outcome: 'unknown',
        text: `Begyndelsen for ${labels(unknown)} er ikke oplyst, så de ${longest.months} måneder kan ikke tælles.`,
      },
    ]
  return [{ ...rule, outcome: 'pass', text: `Hele løbetiden bliver højst ${longest.months} måneder.` }]
}

export function labels(lots: readonly Pick<LotStanding, 'label'>[]): string {
  return new Intl.ListFormat('da', { type: 'conjunction' }).format(lots.map((lot) => lot.label))
}
