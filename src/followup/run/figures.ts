import { latestRetenderStart } from '../forecast/retender.ts'
import { permille, type Figures } from '../signal/figures.ts'
import type { Answered, Asked } from './run.ts'

/** The whole numbers of a forecast that everything is shown and judged by; the lead time is the one that holds now. */
export function figuresOf({ asked, answer }: { asked: Asked; answer: Answered }, leadDays: number): Figures {
  const { crossing } = answer.term
  const { p10, p50, p90 } = crossing
  return {
    chancePermille: permille(crossing.probabilityBeforeEnd),
    crossing: { p10, p50, p90 },
    latestStart: latestRetenderStart(p10, leadDays),
    year: yearOf(asked, answer),
  }
}

function yearOf(asked: Asked, answer: Answered): Figures['year'] {
  if (asked.year === null || answer.year === null) return null
  const { p10, p50, p90, probabilityBeforeEnd } = answer.year.crossing
  return {
    year: asked.year.year,
    chancePermille: permille(probabilityBeforeEnd),
    crossing: { p10, p50, p90 },
    appropriatedOere: asked.year.ceilingOere,
  }
}
