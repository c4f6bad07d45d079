import { formatDay } from '../../kernel/day.ts'
import { addWorkingDays, workingDaysBetween } from '../../kernel/holidays.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import type { Shown } from './shown.ts'
import { monthOr } from './prognosis.view.ts'

/** The latest day to start a re-tender, with the sum a person can redo. */
export function Retender({ shown, today }: { shown: Shown; today: string }) {
  const { figures, lead, lot } = shown
  const { latestStart, crossing } = figures
  const left = latestStart === null ? null : workingDaysBetween(today, latestStart)
  return (
    <section aria-labelledby="genudbud">
      <h2 id="genudbud">Seneste dag for at begynde et genudbud</h2>
      <Facts
        items={[
          { label: 'Loftet nås tidligst (10 %)', value: monthOr(crossing.p10), note: 'regnet fra månedens første dag' },
          {
            label: 'Et genudbud tager',
            value: <a href="/opfoelgning/graenser">{lead.value} arbejdsdage</a>,
            note: lead.source,
          },
          {
            label: 'Begynd senest',
            value: latestStart === null ? 'Loftet kræver intet genudbud' : formatDay(latestStart),
            note: left === null ? undefined : leftWords(left),
          },
          ...(lot.endsBefore === null ? [] : [endFact(lot.endsBefore, lead.value)]),
        ]}
      />
      <RuleSource />
    </section>
  )
}

/** Without an overrun the term's end decides: the sum is the same, from the day a new agreement must begin. */
function endFact(endsBefore: string, leadDays: number) {
  const day = addWorkingDays(endsBefore, -leadDays)
  return {
    label: 'Af hensyn til udløbet alene',
    value: formatDay(day),
    note: 'når delaftalen løber ud som nu, og en ny begynder dagen efter',
  }
}

function leftWords(left: number): string {
  if (left < 0) return `for ${-left} arbejdsdage siden`
  return left === 0 ? 'i dag' : `om ${left} ${left === 1 ? 'arbejdsdag' : 'arbejdsdage'}`
}

/** Where the rule comes from, also where nothing is forecast. */
export function RuleSource() {
  return (
    <p class="soft">
      Regel R20: forventes en rammeaftales kontraktværdi at blive overskredet, sættes et genudbud i gang. Kilde:
      udvalgets beslutning 20. juni 2022, som{' '}
      <a href="/sager/DOC-2022-TENDER?verden=papirer">sagen om udbuddet, Problemstilling</a>, gengiver.
    </p>
  )
}
