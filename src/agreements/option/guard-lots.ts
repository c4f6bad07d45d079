import { labels } from './guard-contract.ts'
import type { OptionModel } from './model.ts'
import type { LotStanding, OptionAsked, OptionKnown, RuleAnswer } from './outcome.ts'

type Known = OptionKnown & { model: OptionModel }

/** R15 and R16: a lot goes on with all its suppliers or not at all, and each lot by itself. */
export function wholeLots(asked: OptionAsked, known: Known): RuleAnswer[] {
  return [allOrNone(asked, known), byItself(known), ...notDeclined(known)]
}

function allOrNone({ suppliers }: OptionAsked, { model, lots }: Known): RuleAnswer {
  const rule = {
    rule: 'R15',
    source: model.allSuppliers === true ? model.source : 'BI105, Baggrund: forlængelse sker pr. delaftale',
  }
  if (suppliers === undefined) return { ...rule, outcome: 'pass', text: 'Alle delaftalens leverandører går videre.' }
  const strangers = suppliers.filter((id) => !lots.some((lot) => lot.suppliers.some((s) => s.id === id)))
  if (strangers.length > 0)
    return { ...rule, outcome: 'fail', text: `${strangers.join(', ')} er ikke leverandør på ${labels(lots)}.` }
  const left = lots.flatMap((lot) => lot.suppliers.filter((s) => !suppliers.includes(s.id)))
  if (left.length === 0) return { ...rule, outcome: 'pass', text: 'Alle delaftalens leverandører går videre.' }
  const names = new Intl.ListFormat('da').format(left.map((s) => s.name))
  if (model.allSuppliers === false)
    return {
      ...rule,
      outcome: 'pass',
      text: `Aftalen lader hver leverandør forlænges for sig; ${names} går ikke videre.`,
    }
  const text = `Forlængelsen skal omfatte alle leverandører på delaftalen eller ingen. ${names} er udeladt.`
  return { ...rule, outcome: 'fail', text }
}

function byItself({ model, lots, lotCount }: Known): RuleAnswer {
  const some = lots.length < lotCount
  const rule = {
    rule: 'R16',
    source: model.perLot === true ? model.source : 'BI105, Baggrund: delaftalerne kan forlænges hver for sig',
  }
  if (some && model.perLot === false)
    return { ...rule, outcome: 'fail', text: 'Optionen gælder hele aftalen. Alle delaftaler forlænges sammen.' }
  const text = some
    ? `Kun ${labels(lots)} forlænges; delaftalerne kan forlænges hver for sig.`
    : 'Alle delaftaler forlænges.'
  return { ...rule, outcome: 'pass', text }
}

function notDeclined({ lots }: Known): RuleAnswer[] {
  return lots.flatMap((lot: LotStanding): RuleAnswer[] =>
    lot.declined === null
      ? []
      : [
          {
            rule: 'OPT-DECLINED',
            outcome: 'fail',
            text: `Det er besluttet, at optionen på ${lot.label} ikke skal bruges: ${lot.declined.reason} Tag beslutningen tilbage først.`,
            source: 'Beslutningen om ikke at bruge optionen',
          },
        ],
  )
}
