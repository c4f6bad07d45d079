import { forecastInWorker } from '../forecast/in-worker.ts'
import { inputOf } from './asked.ts'
import type { Answered, Asked } from './run.ts'
import type { Series } from './series.ts'
import type { Month } from '../../kernel/day.ts'

/** Both limits of a lot, away from the thread that answers pages. */
export async function answerOf(asked: Asked, lot: string, series: Series, asOf: Month): Promise<Answered> {
  const term = await forecastInWorker(inputOf(asked.term, [lot], series, asOf))
  const year = asked.year === null ? null : await forecastInWorker(inputOf(asked.year, asked.year.lots, series, asOf))
  return { term, year }
}
