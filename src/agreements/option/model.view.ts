import { lastDay } from '../../portfolio/index.ts'
import type { AgreementShown } from '../show.output.ts'

type Model = NonNullable<AgreementShown['option']>['model']

/** "Kan forlænges 12 + 12 måneder, kun hvis der er afsat penge, for alle delaftalens leverandører eller ingen." */
export function modelWords(m: Model): string {
  const long =
    m.steps.length > 0
      ? `Kan forlænges ${m.steps.join(' + ')} måneder`
      : `Kan forlænges til ${m.untilBefore === null ? 'en dag, der ikke er oplyst' : lastDay(m.untilBefore)}`
  const parts = [
    ...(m.needsFunding ? ['kun hvis der er afsat penge'] : []),
    ...(m.perLot === true ? ['hver delaftale for sig'] : m.perLot === false ? ['hele aftalen på én gang'] : []),
    ...(m.allSuppliers === true ? ['alle delaftalens leverandører eller ingen'] : []),
    ...(m.decideMonths === null ? [] : [`med ${m.decideMonths} måneders varsel`]),
    ...(m.decideDays === null ? [] : [`med ${m.decideDays} dages varsel`]),
  ]
  return `${[long, ...parts].join(', ')}${m.rule === null ? '' : ` (${m.rule})`}.`
}
