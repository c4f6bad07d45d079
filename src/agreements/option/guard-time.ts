import { addDays, formatDay } from '../../kernel/day.ts'
import { capital } from '../../kernel/text.ts'
import { labels } from './guard-contract.ts'
import { decideByOf, lastDayOf, type OptionModel } from './model.ts'
import type { LotStanding, OptionAsked, OptionKnown, RuleAnswer } from './outcome.ts'

type Known = OptionKnown & { model: OptionModel }

/** In time: the agreement still runs, its end is moved on, and the option is decided before its day. */
export function inTime(asked: OptionAsked, known: Known): RuleAnswer[] {
  return [...running(asked, known), ...later(asked, known), ...decided(asked, known)]
}

function running({ on }: OptionAsked, { lots }: Known): RuleAnswer[] {
  const ended = lots.filter((lot) => lot.terminatedBefore === null && lot.endsBefore !== null && lot.endsBefore <= on)
  return lots
    .filter((lot) => lot.terminatedBefore !== null)
    .map((lot) =>
      failed({ rule: 'OPT-TERMINATED' }, `Der er sagt op på ${lot.label}, så den kan ikke forlænges.`, 'Opsigelsen'),
    )
    .concat(ended.map((lot) => failed({ rule: 'OPT-ENDED' }, endedWords(lot), 'Aftalens løbetid')))
}

function endedWords(lot: LotStanding): string {
  return `Løbetiden for ${lot.label} endte ${formatDay(lastDayOf(lot.endsBefore ?? ''))}. En udløbet aftale kan ikke forlænges.`
}

function later({ until }: OptionAsked, { lots }: Known): RuleAnswer[] {
  const not = lots.filter((lot) => lot.endsBefore !== null && addDays(until, 1) <= lot.endsBefore)
  if (not.length === 0) return []
  return [
    failed(
      { rule: 'TERM-OVERLAP' },
      `${capital(labels(not))} løber allerede til den dag. Vælg en senere slutdato.`,
      'Aftalens løbetid',
    ),
  ]
}

/** The notice the contract asks for; where it asks for none, there is no day to miss. */
function decided({ on }: OptionAsked, { model, lots }: Known): RuleAnswer[] {
  const dated = lots.flatMap((lot) => {
    const by = decideByOf(model, lot.endsBefore)
    return by === null ? [] : [{ lot, by }]
  })
  const late = dated.filter(({ by }) => on > by)
  if (dated.length === 0) return []
  const first = (late[0] ?? dated[0])?.by ?? on
  if (late.length === 0)
    return [
      {
        rule: 'OPT-DECIDE',
        outcome: 'pass',
        text: `Optionen kan bruges til og med ${formatDay(first)}.`,
        source: model.source,
      },
    ]
  const text = `Optionen på ${labels(late.map(({ lot }) => lot))} skulle være brugt senest ${formatDay(first)}.`
  return [failed({ rule: 'OPT-DECIDE' }, text, model.source)]
}

function failed({ rule }: { rule: string }, text: string, source: string): RuleAnswer {
  return { rule, outcome: 'fail', text, source }
}
