import { sql } from 'kysely'
import { addWorkingDays } from '../kernel/holidays.ts'
import { countAct, supplierStaff, waitingAct, type Ports, type Waiting, type Work } from '../platform/index.ts'
import { lotName, referralMark, type LotWords } from './words.ts'

/** Working days before the deadline from which a caseworker is told of a silent supplier. */
const noticeDays = 1

/** An errand has the referral's mark, not the citizen's name: to open one's overview is not to read about citizens. */
export const ports: Ports = {
  countNow: countAct(
    'referrals',
    { label: ['henvisning', 'henvisninger'], labelEn: ['referral', 'referrals'], href: '/henvisninger' },
    ({ by }) => sql`referrals.referral where world = ${by.world}`,
  ),
  waiting: waitingAct('referrals', ['caseworker', ...supplierStaff], (work) =>
    work.by.enterprise === null ? forCaseworker(work) : toAnswer(work),
  ),
}

async function forCaseworker(work: Work): Promise<Waiting[]> {
  return [...(await silent(work)), ...(await toClose(work))]
}

/** A course past its last day still holds the money committed to it until it is closed. */
async function toClose({ tx, today }: Work): Promise<Waiting[]> {
  const { rows } = await sql<{ id: string; ends_before: string; supplier_name: string }>`
    select r.id, r.ends_before, s.name as supplier_name from referrals.referral r join registers.enterprise s on s.id = r.supplier
    join referrals.answer a on a.referral = r.id and a.kind = 'accept'
    where r.ends_before <= ${today} and not exists (select from referrals.ending e where e.referral = r.id) order by r.ends_before limit 50`.execute(
    tx,
  )
  return rows.map((r) => ({
    what: `Afslut forløb ${referralMark(r.id)} hos ${r.supplier_name}`,
    why: 'Forløbets sidste dag er gået. Det ubrugte beløb frigives, når det afsluttes.',
    href: `/henvisninger/${r.id}/afslut`,
    due: addWorkingDays(r.ends_before, 5),
    weight: 2 as const,
  }))
}

async function toAnswer({ tx }: Work): Promise<Waiting[]> {
  return (await open(tx)).map((r) => ({
    what: `Svar på henvisning ${referralMark(r.id)} til ${lotName(r)}`,
    why: 'Kommunen har henvist en borger til jer og venter på jeres svar.',
    href: `/henvisninger/${r.id}`,
    due: r.answer_due,
    weight: 0 as const,
  }))
}

/** Silence never accepts: it comes back to the caseworker, from the day before the deadline and as long as it lasts. */
async function silent({ tx, today }: Work): Promise<Waiting[]> {
  const late = (await open(tx)).filter((r) => r.answer_due <= addWorkingDays(today, noticeDays))
  return late.map((r) => ({
    what: `Få svar på henvisning ${referralMark(r.id)} fra ${r.supplier_name}`,
    why: 'Leverandøren har ikke svaret. Borgeren venter.',
    href: `/henvisninger/${r.id}`,
    due: r.answer_due,
    weight: 0 as const,
  }))
}

interface Open extends LotWords {
  answer_due: string
  supplier_name: string
}

async function open(tx: Work['tx']) {
  const { rows } = await sql<Open>`
    select r.id, r.answer_due, s.name as supplier_name, l.agreement, l.no as lot, l.title
    from referrals.referral r join registers.enterprise s on s.id = r.supplier join portfolio.lot l on l.id = r.lot
    where not exists (select from referrals.answer a where a.referral = r.id) and not exists (select from referrals.ending e where e.referral = r.id)
    order by r.answer_due, r.id limit 50`.execute(tx)
  return rows
}
