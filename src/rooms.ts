import { rooms as plan } from './cycle.ts'
import { agreements } from './agreements/index.ts'
import { budget } from './budget/index.ts'
import { cases } from './cases/index.ts'
import { claims } from './claims/index.ts'
import { committee } from './committee/index.ts'
import { delivery } from './delivery/index.ts'
import { deskOver } from './desk/index.ts'
import { followup } from './followup/index.ts'
import { needs } from './needs/index.ts'
import { portfolio } from './portfolio/index.ts'
import { procurement } from './procurement/index.ts'
import { publication } from './publication/index.ts'
import { referrals } from './referrals/index.ts'
import { registers } from './registers/index.ts'
import type { Act, Room } from './platform/index.ts'

const before: Room[] = [
  registers,
  cases,
  portfolio,
  needs,
  budget,
  procurement,
  agreements,
  referrals,
  delivery,
  claims,
  followup,
  committee,
  publication,
]

/** The rooms in the order of the cycle; the desk comes last and is given every room's ports. */
export const rooms: Room[] = [...before, deskOver(before.map((r) => r.ports))]

export const acts: Act[] = rooms.flatMap((r) => r.acts)

const order = rooms.map((r) => r.name).join()
if (order !== plan.map((r) => r.name).join()) throw new Error(`Rummene er ikke i cyklussens rækkefølge: ${order}`)
