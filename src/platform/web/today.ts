import { formatWeekday, weekday, type Day } from '../../kernel/day.ts'
import type { Lang } from './words.ts'

/** 'tirsdag den 6. oktober 2026', or 'Tuesday 6 October 2026'. */
export function todayWords(day: Day, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number)
  if (lang === 'da') return `${formatWeekday(day)} ${year}`
  return `${weekdays[weekday(day) - 1]} ${date} ${months[(month ?? 1) - 1]} ${year}`
}

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
