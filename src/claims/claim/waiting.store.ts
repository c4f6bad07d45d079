import { sql } from 'kysely'
import { formatMonth, monthOf, type Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { addWorkingDays } from '../../kernel/holidays.ts'
import type { Role, Waiting, Work } from '../../platform/index.ts'
import type { ClaimState } from './state.ts'

/** Working days a claim may wait for each before it is late. */
const days = 5

const waits: Partial<Record<Role, Partial<Record<ClaimState, [what: string, why: string]>>>> = {
  supplier: {
    'awaiting-supplier': ['Bekræft afregningen for', 'Kommunen betaler først, når I har bekræftet eller rettet.'],
    approved: ['Send en faktura for', 'Afregningen er godkendt.'],
  },
  caseworker: {
    correcting: ['Svar på leverandørens rettelse for', 'Leverandøren mener, at noget ikke er leveret.'],
    'awaiting-attestation': ['Attestér leverancen for', 'Leverandøren har svaret. Afregningen venter på jer.'],
  },
  controller: {
    'awaiting-approval': ['Godkend afregningen for', 'Leverancen er attesteret.'],
    'payment-rejected': ['Ret betalingen for', 'Økonomisystemet har afvist en linje.'],
  },
}

/** What waits in the room for one person: claims at their step, oldest first. */
export async function waitingFor({ tx, by, today }: Work): Promise<Waiting[]> {
  const own = waits[by.role] ?? {}
  const states = Object.keys(own)
  const { rows } = await sql<{
    id: string
    month: Day
    state: ClaimState
    name: string
    claimedOere: Oere
    since: Day
  }>`
    select c.id, c.month, c.state, e.name, c.claimed_oere as "claimedOere", (select max(s.done_on) from claims.step s where s.claim = c.id) as since
    from claims.claim_now c join registers.enterprise e on e.id = c.supplier
    where c.world = ${by.world} and c.state = any(${states}) and not (c.state = 'awaiting-approval'
      and exists (select from claims.step s where s.claim = c.id and s.by_id = ${by.id}))
    order by c.number limit 50`.execute(tx)
  return rows.map((r) => {
    const [what, why] = own[r.state] ?? ['Se afregningen for', '']
    const due = addWorkingDays(r.since, days)
    const whose = by.enterprise === null ? `, ${r.name}` : ''
    return {
      what: `${what} ${formatMonth(monthOf(r.month))}${whose}`,
      why: `${why} Kravet er ${formatKroner(r.claimedOere)}`,
      href: `/afregning/${r.id}`,
      due,
      weight: due <= today ? (1 as const) : (2 as const),
    }
  })
}
