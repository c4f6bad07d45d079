import { addMonth, daysBetween, firstOfMonth, type Day } from '../../kernel/day.ts'
import { monthsIn } from '../../kernel/period.ts'
import { splitAt, type Span } from '../../portfolio/index.ts'

interface Hours {
  day: Day
  to: Day
  hundredths: number
}

/**
 * Expected hours spread evenly over the months a period touches, the remainder on the last; inside a month by days over
 * the parts the edges cut it in. Nothing is lost: the parts add up to the hours.
 * Worked example: 10,00 hours over three months are 3,33, 3,33 and 3,34.
 */
export function spread(period: Span, hundredths: number, edges: readonly Day[]): Hours[] {
  const months = monthsIn(period)
  const each = Math.floor(hundredths / months.length)
  return months.flatMap((month, i) => {
    const own = i === months.length - 1 ? hundredths - each * i : each
    const [first, next] = [firstOfMonth(month), firstOfMonth(addMonth(month, 1))]
    const part = { from: first < period.from ? period.from : first, to: next < period.to ? next : period.to }
    return byDays(own, splitAt(part, edges)).filter((h) => h.hundredths > 0)
  })
}

function byDays(hundredths: number, parts: readonly Span[]): Hours[] {
  const total = parts.reduce((n, p) => n + daysBetween(p.from, p.to), 0)
  let [days, given] = [0, 0]
  return parts.map(({ from, to }) => {
    days += daysBetween(from, to)
    const share = Math.floor((hundredths * days) / total) - given
    given += share
    return { day: from, to, hundredths: share }
  })
}
