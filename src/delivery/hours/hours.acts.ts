import { z } from 'zod'
import { isoWeek, isDay, mondayOf, mondayOfWeek } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayOut,
  hardTop,
  Hours,
  Id,
  insiders,
  MonthIn,
  OereOut,
  optional,
  pageOf,
  Paging,
  RowId,
  supplierStaff,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { decideHours } from './hours.ts'
import { hoursBasis, hoursRows, hoursSum, postHours } from './hours.store.ts'

/** A week as '2026-W33', or as any day in it. */
const Week = z.string('Vælg en uge').transform((text, ctx) => {
  try {
    return isDay(text.trim()) ? mondayOf(text.trim()) : mondayOfWeek(text.trim().toUpperCase())
  } catch (error) {
    ctx.issues.push({
      code: 'custom',
      message: error instanceof Refusal ? error.message : 'Skriv ugen som 2026-W33',
      input: text,
    })
    return z.NEVER
  }
})

/**
 * Register a week's paid hours. `replaces` is the row the page showed; when another has come since, the call is stale.
 * The hot act: two round trips, the second is one statement that posts everything and journals itself.
 */
export const registerHours = act('delivery.register-hours', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Registrér en uges lønnede timer; de bliver til forbrug og til udfald',
  touchesPerson: true,
  oneStatement: true,
  input: z.object({ placement: Id, week: Week, hours: Hours, replaces: optional(RowId) }),
  output: z.object({ id: z.number(), overrunOere: OereOut }),
  run: async (work, input) => {
    const replaces = input.replaces ?? null
    const basis = await hoursBasis(work, input.placement, input.week, replaces)
    if (basis) work.about(basis.citizen)
    const entry = decideHours({ week: input.week, hundredths: input.hours, replaces }, basis, work.today)
    const done = await postHours(work, entry)
    return { id: done.id, overrunOere: BigInt(done.overrunOere) }
  },
})

export const listHours = act('delivery.list-hours', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis registreringer af lønnede timer; rettelser er rækker for sig',
  input: z.object({
    agreement: optional(Code),
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    world: WorldIn,
    upTo: optional(RowId),
    referral: optional(Id),
    month: optional(MonthIn),
    ...Paging,
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.number(),
        week: z.string(),
        monday: DayOut,
        hours: z.number(),
        registered: z.number(),
        correction: z.boolean(),
        amountOere: OereOut,
        lot: z.number().nullable(),
        agreement: z.string(),
        supplier: z.string(),
        enterprise: z.string(),
        referral: z.string(),
      }),
    ),
    next: z.number().optional(),
    count: z.number(),
    hours: z.number(),
  }),
  run: async ({ tx, by }, input) => {
    const filter = { ...input, world: worldOf(input.world, by), limit: input.limit ?? hardTop }
    const { count, hundredths } = await hoursSum(tx, filter)
    const rows = (await hoursRows(tx, filter)).map((h) => ({
      id: Number(h.id),
      week: isoWeek(h.week),
      monday: h.week,
      hours: h.delta_hundredths / 100,
      registered: h.hundredths / 100,
      correction: h.replaces !== null,
      amountOere: h.amount_oere,
      lot: h.lot_no,
      agreement: h.agreement,
      supplier: h.supplier_name,
      enterprise: h.enterprise_name,
      referral: h.referral,
    }))
    return { ...pageOf(rows, filter.limit, (r) => r.id), count, hours: hundredths / 100 }
  },
})
