import { addDays, monthOf, type Day } from '../kernel/day.ts'
import { registerAttendance, registerHours, recordPlacement } from '../delivery/index.ts'
import type { House } from '../house.ts'
import { acceptReferral, declineReferral, endCourse, recordCitizen, refer } from '../referrals/index.ts'
import { mentorOf } from './cast.ts'
import { playCommittee } from './committee.ts'
import { playMeetings } from './meetings.ts'
import { citizens, type Citizen } from './practice/cast.ts'
import { planLot, type PlannedCourse } from './practice/plan.ts'
import type { Teller } from './teller.ts'

/** Something that happens on a day; later things of the same course may use what earlier ones answered. */
interface Happening {
  day: Day
  course: string
  happen: () => Promise<void>
}

interface DaysOptions {
  until: Day
  slots: readonly [number, number]
  progress: (line: string) => void
  stopped: () => boolean
}

/** Practice in daily use, month by month; the demo's clock follows, so that the story can be watched while it plays. */
export async function playDays(
  house: House,
  teller: Teller,
  { until, slots, progress, stopped }: DaysOptions,
): Promise<boolean> {
  const everyone = citizens(520)
  const ofLot = (no: 1 | 2) => everyone.flatMap((c, i) => (c.lot === no ? [i] : []))
  const courses = [...planLot(1, slots[0], until, ofLot(1)), ...planLot(2, slots[1], until, ofLot(2))]
  const happenings = courses
    .flatMap((c) => happeningsOf(c, everyone[c.citizen] as Citizen, teller))
    .filter((h) => h.day <= until)
  const byMonth = Map.groupBy(happenings, (h) => monthOf(h.day))
  for (const month of [...byMonth.keys()].sort()) {
    if (stopped()) return false
    const byCourse = Map.groupBy(byMonth.get(month) ?? [], (h) => h.course)
    await inParallel([...byCourse.values()], async (own) => {
      for (const h of own.sort((a, b) => a.day.localeCompare(b.day))) await h.happen()
    })
    await setClock(house, month === monthOf(until) ? until : `${month}-28`)
    progress(`Øvelsen er nået til ${month}`)
  }
  await sendTheLast(teller, until, everyone)
  // A small town may have a quiet last month.
  await setClock(house, until)
  await playCommittee(teller, until)
  await playMeetings(teller, until)
  return true
}

/** One referral to each lot waits for its answer on the story's last day. */
async function sendTheLast({ tell }: Teller, until: Day, everyone: Citizen[]): Promise<void> {
  const sentOn = addDays(until, -1)
  for (const [no, supplier] of [
    [1, 'sup-havnen'],
    [2, 'sup-mangfold'],
  ] as const) {
    const who = everyone.findLast((c) => c.lot === no && !c.protectedAddress)
    if (!who) continue
    const { id } = await tell(`last/${no}/citizen`, sentOn, 'caseworker', recordCitizen, citizenInput(who))
    await tell(`last/${no}/refer`, sentOn, 'caseworker', refer, {
      citizen: id,
      lot: `PRACTICE-LOCAL/${no}`,
      supplier,
      startsOn: addDays(until, 13),
      endsOn: '2026-12-31',
      expectedHours: 20,
      purpose: 'Et kort forløb, der prøver kræfterne af hos en virksomhed tæt på hjemmet.',
    })
  }
}

function citizenInput(who: Citizen) {
  return {
    name: `${who.firstName} ${who.lastName}`,
    cpr: who.cpr,
    district: who.district,
    targetGroup: who.targetGroup,
    protected: who.protectedAddress,
  }
}

function happeningsOf(c: PlannedCourse, who: Citizen, { tell }: Teller): Happening[] {
  const ids = { citizen: '', referral: '', placement: '' }
  const mentor = mentorOf(c.supplier)
  const at = (day: Day, happen: () => Promise<void>): Happening => ({ day, course: c.key, happen })
  const key = (name: string) => `days/${c.key}/${name}`
  const sent = at(c.sentOn, async () => {
    ids.citizen = (await tell(key('citizen'), c.sentOn, 'caseworker', recordCitizen, citizenInput(who))).id
    const purpose = 'Et forløb tæt på hjemmet med små skridt mod lønnede timer.'
    const input = {
      citizen: ids.citizen,
      lot: `PRACTICE-LOCAL/${c.lot}`,
      supplier: c.supplier,
      startsOn: c.startsOn,
      endsOn: c.endsOn,
      purpose,
      expectedHours: 60,
    }
    ids.referral = (await tell(key('refer'), c.sentOn, 'caseworker', refer, input)).referral
  })
  return [sent, ...answerOf(c, at, key, ids, mentor, tell), ...courseOf(c, at, key, ids, mentor, tell)]
}

type At = (day: Day, happen: () => Promise<void>) => Happening
type Key = (name: string) => string
interface Ids {
  citizen: string
  referral: string
  placement: string
}

function answerOf(c: PlannedCourse, at: At, key: Key, ids: Ids, mentor: string, tell: Teller['tell']): Happening[] {
  const { answer, endedOn } = c
  const out: Happening[] = []
  if (answer?.kind === 'accept')
    out.push(
      at(
        answer.on,
        async () => void (await tell(key('accept'), answer.on, mentor, acceptReferral, { referral: ids.referral })),
      ),
    )
  if (answer?.kind === 'decline') {
    const input = () => ({ referral: ids.referral, reason: 'Vi har ikke en mentor, der kan begynde på den dag.' })
    out.push(at(answer.on, async () => void (await tell(key('decline'), answer.on, mentor, declineReferral, input()))))
  }
  if (endedOn) {
    const closedOn = addDays(endedOn, 7)
    const reason = c.early
      ? 'Borgeren er begyndt i ordinært arbejde eller i et andet tilbud.'
      : 'Forløbet er gennemført som aftalt.'
    const input = () => ({ referral: ids.referral, reason, endedOn })
    out.push(at(closedOn, async () => void (await tell(key('end'), closedOn, 'caseworker', endCourse, input()))))
  }
  return out
}

function courseOf(c: PlannedCourse, at: At, key: Key, ids: Ids, mentor: string, tell: Teller['tell']): Happening[] {
  const out = c.attendance.map((a) =>
    at(
      a.day,
      async () =>
        void (await tell(key(`attendance/${a.day}`), a.day, mentor, registerAttendance, {
          referral: ids.referral,
          day: a.day,
          kind: a.kind,
        })),
    ),
  )
  const p = c.placement
  if (!p) return out
  out.push(
    at(p.registeredOn, async () => {
      const input = { referral: ids.referral, enterprise: p.enterprise, startsOn: p.startsOn, tasks: p.tasks }
      ids.placement = (await tell(key('placement'), p.registeredOn, mentor, recordPlacement, input)).placement
    }),
  )
  for (const w of p.weeks) {
    const friday = addDays(w.monday, 4)
    out.push(
      at(friday, async () => {
        const first = await tell(key(`hours/${w.monday}`), friday, mentor, registerHours, {
          placement: ids.placement,
          week: w.monday,
          hours: w.hundredths / 100,
        })
        if (w.corrected === null) return
        const input = { placement: ids.placement, week: w.monday, hours: w.corrected / 100, replaces: first.id }
        await tell(key(`hours/${w.monday}/corrected`), friday, mentor, registerHours, input)
      }),
    )
  }
  return out
}

async function setClock(house: House, day: Day): Promise<void> {
  await house.asOwner((client) =>
    client.query('update platform.installation set clock_day = $1 where clock_day is null or clock_day < $1', [day]),
  )
  await house.refresh()
}

/** A few courses at a time: the acts of one course stay in order, different courses meet on the same ceilings. */
async function inParallel<T>(items: T[], work: (item: T) => Promise<void>, width = 6): Promise<void> {
  const queue = [...items]
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
    }),
  )
}
