import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { lawsOn, type LawKind } from '../../registers/index.ts'
import { atField } from '../file/must.ts'
import { lotOf, type OwnAgreement } from '../own.acts.ts'
import type { CheckIn } from './modification.input.ts'
import { earlierSmall } from './modification.store.ts'
import type { Basis, LotBasis } from './rule.ts'

export type Asked = Omit<z.output<typeof CheckIn>, 'agreement'>

/** Everything a change is judged on: the lots' original ceilings, what small changes came before, and the law of the day. */
export async function basisOf(work: Work, agreement: OwnAgreement, asked: Asked): Promise<Basis> {
  mustFitKind(asked)
  const earlier = await earlierSmall(work.tx, agreement.code)
  const laws = new Map((await lawsOn(work.tx, work.today)).map((row) => [row.kind, row]))
  const law = (kind: LawKind) => laws.get(kind) ?? null
  const lots = asked.lots.map((l, i): LotBasis => {
    const lot = lotOf(agreement, l.lot, `lots.${i}.lot`)
    if (lot.ceilingOere === null) throw unknownCeiling()
    return {
      ...{ lot: lot.id, label: `Delaftale ${lot.lot ?? lot.position}`, originalOere: lot.ceilingOere },
      ...{ earlierOere: earlier.get(lot.id) ?? 0n, valueOere: l.valueOere, exceedanceOere: l.exceedanceOere },
    }
  })
  return {
    ...{ kind: asked.kind, reason: asked.reason, regime: asked.regime, keepsNature: asked.keepsNature },
    indexHundredths: asked.indexHundredths ?? 10_000,
    lots,
    law: {
      threshold: law(asked.regime === 'light' ? 'threshold-light' : 'threshold-general'),
      ...{ small: law('modification-small-percent'), large: law('modification-large-percent') },
      ...{ light: law('modification-light'), reasons: law('modification-reasons') },
    },
  }
}

/** More than the ceiling is never a part of another change, and never more than the change is worth. */
function mustFitKind({ kind, lots }: Asked): void {
  const twice = lots.findIndex((l, i) => lots.findIndex((m) => m.lot === l.lot) !== i)
  if (twice >= 0) throw atField(`lots.${twice}.lot`, `Delaftale ${lots[twice]?.lot} står to gange`)
  const over = lots.findIndex((l) => l.exceedanceOere > 0n)
  if (kind === 'ceiling' && over < 0)
    throw atField('lots.0.exceedanceOere', 'Skriv, hvor meget mere end loftet der må bruges')
  if (kind !== 'ceiling' && over >= 0)
    throw atField(
      `lots.${over}.exceedanceOere`,
      'Mere end loftet er en beslutning for sig: vælg »Mere end loftet« som slags',
    )
  const more = lots.findIndex((l) => l.exceedanceOere > l.valueOere)
  if (more >= 0) throw atField(`lots.${more}.exceedanceOere`, 'Mere end loftet kan ikke være mere end ændringens værdi')
}

function unknownCeiling(): Refusal {
  return new Refusal('unlawful', 'Delaftalens loft er ikke kendt, så ændringen kan ikke holdes op mod det.', {
    rule: 'CEILING-KNOWN',
  })
}
