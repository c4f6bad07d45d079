import { address } from '../../platform/web/address.ts'

/** A lot's forecast: `/opfoelgning/PRACTICE-LOCAL/prognose?delaftale=1`. */
export function prognosisHref(lot: { agreement: string; lot: number | null }): string {
  return address(`/opfoelgning/${lot.agreement}/prognose`, { delaftale: lot.lot ?? undefined })
}
