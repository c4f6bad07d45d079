import { sql } from 'kysely'
import { formatKroner } from '../kernel/money.ts'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

/** A ceiling is near when less than a tenth of it may still be committed. */
const nearShare = 10n

export const ports: Ports = {
  countNow: countAct(
    'followup',
    {
      label: ['loft, der følges', 'lofter, der følges'],
      labelEn: ['ceiling followed', 'ceilings followed'],
      href: '/opfoelgning',
    },
    ({ by }) => sql`budget.account where kind = 'lot' and world = ${by.world}`,
  ),
  waiting: waitingAct('followup', ['controller', 'officer', 'manager'], async ({ tx, by }) => {
    const { rows } = await sql<{ agreement: string; name: string; left: bigint; over: bigint }>`
      select a.agreement, a.name, a.limit_oere + a.exceedance_oere - (a.used_oere - a.overrun_oere + a.committed_oere) as left, a.overrun_oere as over from budget.account a
      where a.kind = 'lot' and a.world = ${by.world} and (a.limit_oere + a.exceedance_oere - (a.used_oere - a.overrun_oere + a.committed_oere)) * ${nearShare} < a.limit_oere
      order by a.name`.execute(tx)
    return rows.map((r) => ({
      what: `Se på loftet for ${r.name}`,
      why:
        r.over > 0n
          ? `Der er udført arbejde for ${formatKroner(r.over)} over loftet.`
          : `Der er ${formatKroner(r.left)} tilbage at disponere.`,
      href: `/opfoelgning/${r.agreement}`,
      due: null,
      weight: r.over > 0n ? (0 as const) : (1 as const),
    }))
  }),
}
