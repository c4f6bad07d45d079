import type { ContractingProcess } from '../process/process.ts'
import type { Missing } from './want.ts'

/**
 * A contract may be reserved under § 190 of the Public Procurement Act for these services only (directive 2014/24, article 77):
 * single codes, and groups from the first to the last. It is not the list of the light regime (annex XIV), which is wider.
 */
export const reservableCpv: readonly (readonly [from: string, to: string])[] = [
  ['75121000', '75123000'],
  ...single('79622000', '79624000', '79625000', '80110000', '80300000', '80420000', '80430000', '80511000', '80520000'),
  ['80590000', '80590000'],
  ['85000000', '85323000'],
  ...single('92500000', '92600000', '98133000', '98133110'),
]

export function isReservable(cpv: string): boolean {
  return reservableCpv.some(([from, to]) => from <= cpv && cpv <= to)
}

/** Lots reserved under § 190 whose main code is not on the list: TED turns such a notice away. */
export function reservedOutside(p: ContractingProcess): Missing[] {
  return p.content.lots.flatMap((lot, i) => {
    const cpv = lot.cpv ?? p.content.cpv[0] ?? p.notice.mainCpv
    if (lot.reserved?.basis !== 'sec-190' || cpv === undefined || isReservable(cpv)) return []
    const label = `Delaftale ${lot.no} er forbeholdt efter § 190, men CPV-koden ${cpv} er ikke blandt de ydelser, § 190 gælder`
    return [{ field: 'BT-262', label, where: 'tender' as const, input: `lots.${i}.cpv`, rule: 'SEC-190-CPV' }]
  })
}

function single(...codes: string[]): [string, string][] {
  return codes.map((c) => [c, c])
}
