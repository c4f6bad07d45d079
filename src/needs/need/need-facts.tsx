import { formatDay, type Day } from '../../kernel/day.ts'
import { dueWords } from '../../platform/web/due.ts'
import { Provenance, type Fact } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import * as words from '../needs.view.ts'
import type { Need, NeedView } from './view.ts'

/** Who, where, how many and why, and what the committee knows. */
export function needFacts(view: NeedView): Fact[] {
  const { need, duty, today } = view
  const unknown = unknownIn(need.world)
  return [
    { label: 'Hvem', value: need.targetGroup },
    { label: 'Hvor', value: need.areas.join(', ') || (need.world === 'papers' ? unknown : 'Intet bestemt sted') },
    { label: 'Hvor mange', value: words.sizeText(need, unknown), note: need.sizeSource ?? undefined },
    ...need.triggers.map((t) => ({ label: 'Udløst af', value: words.triggerWords[t.trigger], note: t.reason })),
    { label: 'Hvorfor nu', value: words.causeWords[need.cause], note: need.causeText ?? undefined },
    { label: 'Kortlagt', value: need.mappedOn === null ? unknown : formatDay(need.mappedOn) },
    { label: 'Hvad udvalget ved', value: words.courseText(need), note: told(need) },
    ...(duty === undefined
      ? []
      : [
          {
            label: 'Pligten til at orientere',
            value: <a href={duty.href}>{dutyWords(duty, today)}</a>,
            note: 'Regel R05',
          },
        ]),
    ...(need.step === null
      ? []
      : [{ label: 'Næste skridt', value: words.stepWords[need.step.step], note: stepNote(need.step) }]),
    { label: 'Kilde', value: <Provenance source={need.source} /> },
  ]
}

function told({ orientation }: Need) {
  if (orientation === null) return undefined
  const { cause } = orientation
  return cause.kind === 'hand' ? cause.label : <a href={cause.href}>{cause.label}</a>
}

function dutyWords({ due, dueText, done }: NonNullable<NeedView['duty']>, today: Day): string {
  if (done !== null) return `Opfyldt ${formatDay(done.on)}`
  return due === null ? `Skal ske ${dueText ?? ''}` : dueWords(due, today, 'Orientér senest')
}

function stepNote(step: NonNullable<Need['step']>): string {
  const amount = step.amountThousand === null ? null : `${words.thousand(step.amountThousand)}.000 kr.`
  return [step.reason, step.supplierName, amount].filter((part) => part !== null).join(' · ')
}
