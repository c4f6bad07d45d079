import { sql } from 'kysely'
import { lawLabels, lawHref, periodWords } from './law/law.view.ts'
import { lawRows } from './law/law.store.ts'
import { countAct, waitingAct, type Ports, type Waiting, type Work } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'registers',
    { label: ['virksomhed', 'virksomheder'], labelEn: ['enterprise', 'enterprises'], href: '/registre' },
    ({ by }) => sql`registers.enterprise where world = ${by.world}`,
  ),
  waiting: waitingAct('registers', ['manager', 'controller', 'admin'], lawsWaiting),
}

/** Proposals that wait for the caller's yes: everybody's but their own. */
async function lawsWaiting({ tx, by }: Work): Promise<Waiting[]> {
  const rows = await lawRows(tx)
  return rows
    .filter((r) => !r.shipped && r.end === null && r.proposedBy !== by.id)
    .map((r) => ({
      what: `Godkend eller afvis: ${lawLabels[r.kind]}, ${periodWords(r)}`,
      why: `${r.proposedByName} har foreslået rækken. Den gælder først, når en anden har godkendt den.`,
      href: lawHref(r.id),
      due: null,
      weight: 1 as const,
    }))
}
