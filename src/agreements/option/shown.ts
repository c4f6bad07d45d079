import { decideByOf, longestBefore, nextBefore, usesIn, type OptionModel } from './model.ts'
import type { LotStanding } from './outcome.ts'
import type { AgreementShown } from '../show.output.ts'

type Shown = NonNullable<AgreementShown['option']>
type Lot = LotStanding & { no: number }

/** The option as every reader inside sees it: what the contract says, what is used, what is left, and until when to decide. */
export function shownOption(
  { id: _id, steps, ...model }: OptionModel,
  corrections: number,
  lots: readonly Lot[],
  uses: readonly {
    id: string
    lots: { lot: string }[]
    endsBefore: string
    decidedOn: string
    byName: string
    undone: Shown['uses'][number]['undone']
  }[],
): Shown {
  const whole = { ...model, id: _id, steps }
  const { untilBefore, needsFunding, perLot, allSuppliers, decideDays, decideMonths, source, rule } = model
  const most = usesIn(whole)
  return {
    model: {
      steps: [...steps],
      untilBefore,
      uses: model.uses,
      needsFunding,
      perLot,
      allSuppliers,
      decideDays,
      decideMonths,
      source,
      rule,
    },
    corrections,
    uses: uses.map((u) => ({
      use: u.id,
      lots: u.lots.map((l) => l.lot),
      endsBefore: u.endsBefore,
      decidedOn: u.decidedOn,
      byName: u.byName,
      undone: u.undone,
    })),
    lots: lots.map((lot) => ({
      lot: lot.id,
      no: lot.no,
      label: lot.label,
      used: lot.used,
      left: most === null ? null : Math.max(0, most - lot.used),
      longestBefore: longestBefore(whole, lot.baseEndsBefore),
      nextBefore: nextBefore(whole, lot.used, lot.baseEndsBefore),
      decideBy: decideByOf(whole, lot.endsBefore),
      declined: lot.declined,
    })),
  }
}
