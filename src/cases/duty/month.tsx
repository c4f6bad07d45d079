import { addMonth, formatMonth } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { Pager } from '../../platform/web/ui/index.ts'
import type { DutiesView } from './duties.view.ts'
import { monthWeeks } from './duty.view.ts'
import { cell, weekdays } from './month-day.tsx'

interface MonthProps extends DutiesView {
  month: string
  kept: Record<string, string | undefined>
}

/** A month as a table of weeks and days; on a phone the days that hold something, below each other. */
export function DutyMonth({ month, duties, today, kept }: MonthProps) {
  const weeks = monthWeeks(month, duties, today)
  const inside = duties.filter((d) => d.due?.startsWith(month)).length
  const to = (step: number) => address('/sager/pligter', { ...kept, vis: 'maaned', maaned: addMonth(month, step) })
  return (
    <>
      <Pager
        shown={`${formatMonth(month)}: ${inside === 1 ? 'én pligt' : inside === 0 ? 'ingen pligter' : `${inside} pligter`}`}
        previous={to(-1)}
        next={to(1)}
      />
      <table class="month">
        <caption class="sr-only">Pligter i {formatMonth(month)}</caption>
        <thead>
          <tr>
            <th scope="col">Uge</th>
            {weekdays.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              <th scope="row">{week.no}</th>
              {week.days.map((day) => cell(day, today))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
