import { formatKroner } from '../../kernel/money.ts'
import { Door, Facts } from '../../platform/web/ui/index.ts'
import { percent } from '../signal/verdict.ts'
import { isReached, monthOr, wholeKroner } from './prognosis.view.ts'
import type { Shown } from './shown.ts'

/** This year's use of the budget line against its appropriation: another limit than the ceiling, and it only warns. */
export function YearPart({ shown }: { shown: Shown }) {
  const { year } = shown.figures
  const [asked, answer] = [shown.run.asked.year, shown.run.answer.year]
  if (year === null || asked === null || answer === null)
    return (
      <section aria-labelledby="aaret">
        <h2 id="aaret">Årets bevilling</h2>
        <p>Budgetlinjen {shown.lot.lineName} har ingen bevilling for det år, prognosen begynder i.</p>
      </section>
    )
  const end = answer.cumulative.find((m) => m.month === asked.end)
  return (
    <section aria-labelledby="aaret">
      <h2 id="aaret">Bevillingen for {year.year}</h2>
      <Facts
        items={[
          {
            label: 'Bevilling',
            value: (
              <Door href={`/budget/bevillinger/${shown.lot.line}`}>{formatKroner(BigInt(year.appropriatedOere))}</Door>
            ),
            note:
              asked.lots.length === 1
                ? shown.lot.lineName
                : `${shown.lot.lineName}, delt af ${asked.lots.length} delaftaler`,
          },
          { label: 'Brugt til og med sidste hele måned', value: wholeKroner(asked.usedOere) },
          ...(end === undefined
            ? []
            : [
                {
                  label: 'Ventet brugt i hele året',
                  value: wholeKroner(end.p50),
                  note: `mellem ${wholeKroner(end.p10)} og ${wholeKroner(end.p90)} (80 %)`,
                },
              ]),
          { label: 'Sandsynlighed for, at bevillingen bliver brugt op', value: percent(year.chancePermille) },
          {
            label: 'Ventes brugt op',
            value: isReached(year.crossing, shown.run.asOf) ? 'er brugt op' : monthOr(year.crossing.p50, 'ikke i år'),
          },
        ]}
      />
      <p class="soft">Loftet afviser; bevillingen advarer og kræver en beslutning.</p>
    </section>
  )
}
