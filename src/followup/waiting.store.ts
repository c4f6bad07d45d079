import { formatKroner } from '../kernel/money.ts'
import type { Waiting, Work } from '../platform/index.ts'
import { prognosisHref } from './prognosis/address.ts'
import { standings } from './standing/standing.store.ts'
import type { Standing } from './standing/standing.ts'
import { lotName } from './use/use.view.ts'

/** What the caller must look at: judged by the same judge as list, page and file. */
export async function followupWaiting(work: Work): Promise<Waiting[]> {
  return (await standings(work, { world: work.by.world })).flatMap((lot) => [
    ...ofForecast(lot, work.today),
    ...ofCeiling(lot),
  ])
}

function ofForecast(lot: Standing, today: string): Waiting[] {
  const of = (kind: 'overrun' | 'year', what: string, due: string | null): Waiting[] =>
    lot.signal[kind].state === 'expected'
      ? [
          {
            what,
            why: lot.verdict[kind].join(' '),
            href: prognosisHref(lot),
            due,
            weight: due !== null && due < today ? 0 : 1,
          },
        ]
      : []
  return [
    ...of(
      'overrun',
      `Forbered genudbud: ${lot.agreementName}, ${lotName(lot)}`,
      lot.forecast?.figures.latestStart ?? null,
    ),
    ...of('year', `Bevillingen ventes brugt op: ${lot.lineName}`, null),
  ]
}

function ofCeiling(lot: Standing): Waiting[] {
  if (lot.ceiling.tone !== 'act' && lot.ceiling.tone !== 'bad') return []
  const over = lot.overrunOere > 0n
  return [
    {
      what: `Se på loftet for ${lot.agreementName}, ${lotName(lot)}`,
      why: over
        ? `Der er udført arbejde for ${formatKroner(lot.overrunOere)} over loftet.`
        : `Der er ${formatKroner(lot.remainingOere ?? 0n)} tilbage at disponere.`,
      href: `/opfoelgning/${lot.agreement}`,
      due: null,
      weight: over ? 0 : 1,
    },
  ]
}
