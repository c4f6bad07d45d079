import { formatMonth, weekday } from '../../kernel/day.ts'
import { standing, type MonthDay } from './duty.view.ts'

export const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']

/** One day: its number, and what is due on it. On a phone it says its month and weekday too. */
export function cell({ day, inside, today: isToday, duties }: MonthDay, today: string) {
  const classes = [inside ? '' : 'month-outside', isToday ? 'month-today' : '', duties.length === 0 ? 'month-free' : '']
  return (
    <td class={classes.filter((name) => name !== '').join(' ') || undefined}>
      <time datetime={day}>
        {Number(day.slice(8))}
        <span class="month-name">
          . {formatMonth(day.slice(0, 7)).split(' ')[0]}, {weekdays[weekday(day) - 1]}
        </span>
      </time>
      {isToday ? <span class="month-mark"> i dag</span> : null}
      {duties.length === 0 ? null : (
        <ul class="month-list">
          {duties.map((d) => (
            <li>
              <a href={d.href}>{d.what}</a> <span class="soft">{standing(d, today).words}</span>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
