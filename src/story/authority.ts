import { approveDecision, grantAuthority } from '../budget/index.ts'
import type { Teller } from './teller.ts'

/** Before the first invoice: both controllers may approve on every cost centre, as an administrator wrote and the manager agreed. */
export async function playAuthority({ tell }: Teller): Promise<void> {
  for (const costCentre of ['Ø-18', 'Ø-78'])
    for (const person of ['controller', 'controller-2']) {
      const key = `authority/${costCentre}/${person}`
      const { decision } = await tell(key, '2023-12-11', 'admin', grantAuthority, {
        costCentre,
        person,
        startsOn: '2024-01-01',
        reason: 'Kasse- og regnskabsregulativets bilag om bemyndigelser',
      })
      await tell(`${key}/approve`, '2023-12-12', 'manager', approveDecision, { decision })
    }
}
