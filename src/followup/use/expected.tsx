import { formatDay } from '../../kernel/day.ts'
import { Door, type GaugePart } from '../../platform/web/ui/index.ts'
import { prognosisHref } from '../prognosis/address.ts'
import { crossingWords, wholeKroner } from '../prognosis/prognosis.view.ts'
import { percent } from '../signal/verdict.ts'
import type { StandingShown } from '../standing/shown.ts'

/** The forecast's band at the lot's end, in kroner, for the gauge. */
export function bandOf(expected: StandingShown | undefined): { low: number; high: number } | undefined {
  const band = expected?.forecast?.atEnd
  return band ? { low: band.p10 / 100, high: band.p90 / 100 } : undefined
}

/** "Ved udløb ventes brugt mellem … og …. Der er 12,0 % sandsynlighed for, at loftet nås." */
export function expectedSentence({ forecast }: StandingShown): string {
  if (forecast === null) return ''
  const { figures, atEnd } = forecast
  const band =
    atEnd === null
      ? ''
      : `Ved udløb ventes brugt mellem ${wholeKroner(atEnd.p10)} og ${wholeKroner(atEnd.p90)} (80 %). `
  return `${band}Der er ${percent(figures.chancePermille)} sandsynlighed for, at loftet nås. ${crossingWords(figures.crossing, forecast.asOf)}`
}

/** The gauge's words for what is expected, each a door to the forecast. */
export function expectedParts(expected: StandingShown | undefined): GaugePart[] {
  if (expected === undefined) return []
  const href = prognosisHref(expected)
  const { forecast } = expected
  if (forecast === null) return [{ kind: 'forecast', label: 'Prognose', figure: <Door href={href}>Se prognosen</Door> }]
  const { latestStart } = forecast.figures
  return [
    {
      kind: 'forecast',
      label: 'Ventet ved udløb',
      figure: <Door href={href}>{forecast.atEnd === null ? 'se prognosen' : wholeKroner(forecast.atEnd.p50)}</Door>,
    },
    {
      kind: 'forecast',
      label: 'Genudbud senest',
      figure: <Door href={href}>{latestStart === null ? 'ikke nødvendigt' : formatDay(latestStart)}</Door>,
    },
  ]
}
