import { z } from 'zod'
import { addDays, mondayOf, isoWeek } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Chosen,
  DayIn,
  DayOut,
  Id,
  insiders,
  OereOut,
  optional,
  supplierStaff,
  Text,
} from '../../platform/index.ts'
import { listReferrals, ReferralOut, showReferral } from '../../referrals/index.ts'
import { lotById, variantsOf } from '../../portfolio/index.ts'
import { standingSteps } from '../step/step.store.ts'
import { UseOut, useView } from '../use/use.output.ts'
import { usesOf } from '../use/uses-of.store.ts'
import {
  hourKindsOf,
  insertPlacement,
  mustEmploy,
  placementsOf,
  standingAttendance,
  standingHours,
} from './course.store.ts'

export const recordPlacement = act('delivery.record-placement', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Registrér en ansættelse med løn hos en virksomhed',
  touchesPerson: true,
  input: z.object({
    referral: Id,
    enterprise: Chosen('virksomhed'),
    startsOn: DayIn,
    endsOn: optional(DayIn),
    tasks: Text('arbejdsopgaverne', 500),
  }),
  output: z.object({ placement: z.string() }),
  run: async (work, input) => {
    const referral = await showReferral.run(work, { referral: input.referral })
    if (referral.state !== 'active')
      throw new Refusal('unlawful', 'Forløbet er ikke i gang, så der kan ikke registreres en ansættelse.', {
        rule: 'ACCEPTED',
        state: referral.state,
      })
    if (input.startsOn < referral.startsOn || input.startsOn >= referral.endsBefore) {
      throw new Refusal('unlawful', 'Ansættelsen begynder uden for forløbet. Ret startdagen.', {
        rule: 'IN-COURSE',
        startsOn: referral.startsOn,
        endsBefore: referral.endsBefore,
      })
    }
    await mustEmploy(work.tx, input.enterprise)
    const id = newId(work.at)
    const endsBefore = input.endsOn ? addDays(input.endsOn, 1) : null
    await insertPlacement(work.tx, {
      id,
      world: work.by.world,
      referral: referral.id,
      supplier: referral.supplier,
      lot: referral.lot,
      enterprise: input.enterprise,
      startsOn: input.startsOn,
      endsBefore,
      tasks: input.tasks,
      by: work.by.id,
    })
    return { placement: id }
  },
})

export const Placement = z.object({
  id: z.string(),
  referral: z.string(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  startsOn: DayOut,
  endsBefore: DayOut.nullable(),
  tasks: z.string(),
})
export const WeekOut = z.object({
  id: z.number(),
  placement: z.string(),
  week: z.string(),
  monday: DayOut,
  hours: z.number(),
  amountOere: OereOut,
  corrected: z.number(),
})
const AttendanceOut = z.object({
  id: z.number(),
  referral: z.string(),
  day: DayOut,
  kind: z.enum(['present', 'excused', 'absent']),
  /** Hours delivered that day, where they were written. */
  hours: z.number().nullable(),
  hourKind: z.string().nullable(),
})
const StepOut = z.object({ id: z.number(), step: z.string(), reached: z.boolean(), day: DayOut })

export const showCourse = act('delivery.show-course', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis et forløb: fremmøde, ansættelser og lønnede timer uge for uge',
  touchesPerson: true,
  input: z.object({ referral: Id }),
  output: z.object({
    referral: ReferralOut,
    placements: z.array(Placement),
    weeks: z.array(WeekOut),
    attendance: z.array(AttendanceOut),
    /** The steps the lot is paid for, and those registered. */
    stepNames: z.array(z.string()),
    steps: z.array(StepOut),
    /** What the course has cost, row by row. */
    uses: z.array(UseOut),
  }),
  run: async (work, input) => {
    const { offered: _, cost: __, ...referral } = await showReferral.run(work, input)
    const [placements, weeks, attendance] = [
      await placementsOf(work.tx, [input.referral]),
      await standingHours(work.tx, [input.referral]),
      await standingAttendance(work.tx, [input.referral]),
    ]
    const { prices } = await lotById(work.tx, referral.lot)
    const stepNames = variantsOf(prices, 'step').flatMap((s) => (s === null ? [] : [s]))
    const steps = (await standingSteps(work.tx, [input.referral])).map(({ referral: _r, ...s }) => s)
    const uses = (await usesOf(work.tx, { referral: input.referral })).map(useView)
    return {
      referral,
      placements: placements.map(placementView),
      weeks: weeks.map(weekView),
      attendance,
      stepNames,
      steps,
      uses,
    }
  },
})

/** The mentor's day: everyone under way, what is registered today, and this week's hours. */
export const showDay = act('delivery.show-day', {
  kind: 'read',
  may: supplierStaff,
  summary: 'Vis dagens borgere med fremmøde og ugens timer',
  touchesPerson: true,
  input: z.object({ day: optional(DayIn) }),
  output: z.object({
    day: DayOut,
    week: z.string(),
    people: z.array(
      z.object({
        referral: z.string(),
        name: z.string(),
        lotNo: z.number().nullable(),
        startsOn: DayOut,
        endsBefore: DayOut,
        attendance: AttendanceOut.nullable(),
        /** The kinds of hours the lot is paid for; empty where it is not paid by the hour. */
        hourKinds: z.array(z.string().nullable()),
        placements: z.array(Placement.extend({ hours: WeekOut.nullable() })),
      }),
    ),
  }),
  run: async (work, input) => {
    const day = input.day ?? work.today
    const { rows } = await listReferrals.run(work, { state: 'active', limit: 500 })
    const active = rows.filter((r) => r.startsOn <= day && r.endsBefore > day)
    const ids = active.map((r) => r.id)
    const [placements, hours, attendance] = [
      await placementsOf(work.tx, ids),
      await standingHours(work.tx, ids, mondayOf(day)),
      await standingAttendance(work.tx, ids, day),
    ]
    const hourKinds = await hourKindsOf(work.tx, ids)
    const current = placements.filter(
      (p) => p.starts_on <= addDays(mondayOf(day), 6) && (p.ends_before === null || p.ends_before > mondayOf(day)),
    )
    const people = active.map((r) => ({
      referral: r.id,
      name: r.name,
      lotNo: r.lotNo,
      startsOn: r.startsOn,
      endsBefore: r.endsBefore,
      attendance: attendance.find((a) => a.referral === r.id) ?? null,
      hourKinds: hourKinds.get(r.id) ?? [],
      placements: current
        .filter((p) => p.referral === r.id)
        .map((p) => ({ ...placementView(p), hours: firstView(hours.filter((h) => h.placement === p.id)) })),
    }))
    return { day, week: isoWeek(day), people: people.sort((a, b) => a.name.localeCompare(b.name, 'da')) }
  },
})

export function placementView(p: Awaited<ReturnType<typeof placementsOf>>[number]) {
  return {
    id: p.id,
    referral: p.referral,
    enterprise: p.enterprise,
    enterpriseName: p.enterprise_name,
    startsOn: p.starts_on,
    endsBefore: p.ends_before,
    tasks: p.tasks,
  }
}

export function weekView(h: Awaited<ReturnType<typeof standingHours>>[number]) {
  return {
    id: h.id,
    placement: h.placement,
    week: isoWeek(h.week),
    monday: h.week,
    hours: h.hundredths / 100,
    amountOere: h.amount_oere,
    corrected: h.corrected,
  }
}

function firstView(rows: Awaited<ReturnType<typeof standingHours>>) {
  const [row] = rows
  return row ? weekView(row) : null
}
