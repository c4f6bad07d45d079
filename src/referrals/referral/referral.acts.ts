import { z } from 'zod'
import { addDays, formatDay, isDay, type Day } from '../../kernel/day.ts'
import { addWorkingDays } from '../../kernel/holidays.ts'
import { isUuid, newId } from '../../kernel/ids.ts'
import type { Period } from '../../kernel/period.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { commit } from '../../budget/index.ts'
import {
  act,
  Chosen,
  Code,
  DayIn,
  DayOut,
  HoursUpTo,
  Id,
  insiders,
  OereOut,
  optional,
  supplierStaff,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Tx,
  type Work,
} from '../../platform/index.ts'
import { lotById, type LotView } from '../../portfolio/index.ts'
import { citizenOf } from '../citizen/citizen.store.ts'
import { costOf } from './cost.ts'
import { offersFor } from './offers/offers.acts.ts'
import {
  insertReferral,
  oneAtATime,
  openReferralOf,
  referralOf,
  referrals,
  type ReferralRow,
} from './referral.store.ts'
import { referralStates, shownName, stateOf } from './state.ts'

/** Working days a supplier has to answer in; silence never accepts. */
export const answerDays = 5

/**
 * Refer a citizen: the lot must fit (or the refusal names what does not), no open referral to the same lot may exist,
 * and what the course may cost is committed under the lot's ceiling in the same transaction.
 */
export const refer = act('referrals.refer', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Henvis en borger til en leverandør; udgiften disponeres under loftet',
  touchesPerson: true,
  input: z.object({
    citizen: Id,
    lot: Code,
    supplier: Chosen('leverandør'),
    startsOn: DayIn,
    endsOn: DayIn,
    purpose: Text('formålet med forløbet', 2000),
    expectedHours: HoursUpTo(2000, 'Skriv de timer, I venter i hele forløbet, højst 2.000').default(0),
  }),
  output: z.object({
    referral: z.string(),
    committedOere: OereOut,
    remainingOere: OereOut,
    answerDue: DayOut,
    warnings: z.array(z.object({ rule: z.string(), year: z.number(), overOere: OereOut })),
  }),
  run: async (work, input) => {
    const { tx, by, today } = work
    work.about(input.citizen)
    const period = periodAhead(input, today)
    await oneAtATime(tx, input.lot)
    const citizen = await citizenOf(work, input.citizen)
    const judged = await offersFor(
      work,
      { targetGroup: citizen.target_group, targetGroupName: citizen.target_group_name },
      input.startsOn,
    )
    mustFit(judged, input.lot, period.to)
    const lot = await lotWith(tx, input.lot, input.supplier)
    mustBeTheOnly(await openReferralOf(tx, input.citizen, input.lot, today))
    const id = newId(work.at)
    const parts = costOf({ period, prices: lot.prices, expectedHundredths: input.expectedHours })
    const done = await commit(tx, input.lot, parts, today, {
      kind: 'referral',
      id,
      label: 'Henvisning',
      href: `/henvisninger/${id}`,
      owner: input.supplier,
    })
    const answerDue = addWorkingDays(today, answerDays)
    await insertReferral(tx, {
      id,
      world: by.world,
      citizen: input.citizen,
      lot: input.lot,
      supplier: input.supplier,
      startsOn: period.from,
      endsBefore: period.to,
      purpose: input.purpose,
      offered: judged.map((j) => ({ lot: j.offer.lot, fits: j.fits, reasons: j.reasons })),
      committedOere: BigInt(done.committedOere),
      answerDue,
      sentOn: today,
      by: by.id,
    })
    return {
      referral: id,
      committedOere: BigInt(done.committedOere),
      remainingOere: BigInt(done.remainingOere),
      answerDue,
      warnings: done.warnings.map((w) => ({ ...w, overOere: BigInt(w.overOere) })),
    }
  },
})

function periodAhead({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, today: Day): Period & { to: Day } {
  const period = { from: startsOn, to: addDays(endsOn, 1) }
  if (period.to <= period.from)
    throw new Refusal(
      'invalid',
      'Forløbet slutter, før det begynder. Ret en af datoerne.',
      field('endsOn', 'Slutdatoen er før startdatoen'),
    )
  if (startsOn >= today) return period
  const message = 'Forløbet kan ikke begynde før i dag.'
  throw new Refusal('unlawful', message, { rule: 'START-AHEAD', ...field('startsOn', message) })
}

async function lotWith(tx: Tx, id: string, supplier: string): Promise<LotView> {
  const lot = await lotById(tx, id)
  if (lot.suppliers.some((s) => s.id === supplier)) return lot
  throw new Refusal(
    'invalid',
    'Leverandøren er ikke på delaftalen. Vælg en af delaftalens leverandører.',
    field('supplier', 'Vælg en af delaftalens leverandører'),
  )
}

function mustBeTheOnly(open: string | undefined): void {
  if (open === undefined) return
  throw new Refusal('conflict', 'Borgeren har allerede en åben henvisning til delaftalen.', {
    rule: 'DUPLICATE',
    referral: open,
    href: `/henvisninger/${open}`,
  })
}

const words = z.string().nullable()
export const ReferralOut = z.object({
  /** The citizen's id, for those who may see citizens; null at a supplier. */
  citizen: z.string().nullable(),
  id: z.string(),
  name: z.string(),
  lot: z.string(),
  lotNo: z.number().nullable(),
  agreement: z.string(),
  supplier: z.string(),
  supplierName: z.string(),
  startsOn: DayOut,
  endsBefore: DayOut,
  purpose: z.string(),
  committedOere: OereOut,
  answerDue: DayOut,
  sentOn: DayOut,
  state: z.enum(referralStates),
  answerReason: words,
  answeredOn: DayOut.nullable(),
  endedOn: DayOut.nullable(),
  endReason: words,
})

/** The place in the list: the day and the referral the page before ended with. */
function isCursor(text: string): boolean {
  const [day = '', id = ''] = text.split('~')
  return isDay(day) && isUuid(id)
}

export const listReferrals = act('referrals.list-referrals', {
  kind: 'read',
  may: ['caseworker', 'controller', 'manager', 'auditor', ...supplierStaff],
  summary: 'Vis henvisninger, nyeste først',
  touchesPerson: true,
  input: z.object({
    world: WorldIn,
    agreement: optional(Code),
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    citizen: optional(Id),
    state: optional(z.enum(referralStates)),
    after: optional(z.string().refine(isCursor, 'Siden findes ikke. Begynd listen forfra.')),
    limit: optional(Whole('antal', 1, 500)),
  }),
  output: z.object({ rows: z.array(ReferralOut), next: z.string().optional() }),
  run: async (work, input) => {
    const [sentOn, id] = input.after?.split('~') ?? []
    const limit = input.limit ?? 50
    const rows = await referrals(work.tx, {
      world: worldOf(input.world, work.by),
      agreement: input.agreement,
      lot: input.lot,
      citizen: input.citizen,
      state: input.state,
      today: work.today,
      limit,
      after: sentOn && id ? { sentOn, id } : undefined,
    })
    const shown = rows.slice(0, limit)
    for (const r of shown) work.about(r.citizen)
    const last = rows.length > limit ? shown.at(-1) : undefined
    return { rows: shown.map((r) => referralView(r, work)), ...(last ? { next: `${last.sent_on}~${last.id}` } : {}) }
  },
})

export const showReferral = act('referrals.show-referral', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en henvisning med den liste, der blev valgt fra',
  touchesPerson: true,
  input: z.object({ referral: Id }),
  output: ReferralOut.extend({
    /** The lots named here, as the caller may see them. */
    lots: z.array(
      z.object({ id: z.string(), agreement: z.string(), lot: z.number().nullable(), title: z.string().nullable() }),
    ),
    offered: z.array(
      z.object({
        lot: z.string(),
        fits: z.boolean(),
        reasons: z.array(z.object({ fits: z.boolean(), rule: z.string(), text: z.string() })),
      }),
    ),
  }),
  run: async (work, input) => {
    const row = await referralOf(work.tx, input.referral)
    work.about(row.citizen)
    const offered = work.by.enterprise === null ? (row.offered as never) : []
    return { ...referralView(row, work), lots: row.lots, offered }
  },
})

export function referralView(r: ReferralRow, { by, today }: Pick<Work, 'by' | 'today'>) {
  return {
    citizen: by.enterprise === null ? r.citizen : null,
    id: r.id,
    name: shownName(r, by.enterprise !== null),
    lot: r.lot,
    lotNo: r.lot_no,
    agreement: r.agreement,
    supplier: r.supplier,
    supplierName: r.supplier_name,
    startsOn: r.starts_on,
    endsBefore: r.ends_before,
    purpose: r.purpose,
    committedOere: r.committed_oere,
    answerDue: r.answer_due,
    sentOn: r.sent_on,
    state: stateOf(r, today),
    answerReason: r.answer_reason,
    answeredOn: r.answered_on,
    endedOn: r.ended_on,
    endReason: r.end_reason,
  }
}

function mustFit(judged: Awaited<ReturnType<typeof offersFor>>, lot: string, endsBefore: string): void {
  const chosen = judged.find((j) => j.offer.lot === lot)
  if (!chosen) throw new Refusal('not-found', 'Delaftalen findes ikke i tilbudsviften.')
  const last = chosen.offer.endsBefore
  if (last !== null && endsBefore > last) {
    const message = `Forløbet slutter efter aftalen. Aftalens sidste dag er ${formatDay(addDays(last, -1))}.`
    throw new Refusal('unlawful', message, { rule: 'IN-FORCE', ...field('endsOn', message) })
  }
  const not = chosen.reasons.find((r) => !r.fits)
  if (!not) return
  const code = not.rule === 'CEIL-HARD' ? 'conflict' : 'unlawful'
  throw new Refusal(code, `Tilbuddet passer ikke: ${not.text}`, {
    rule: not.rule,
    ...(chosen.offer.leftOere === null ? {} : { remainingOere: Number(chosen.offer.leftOere) }),
  })
}

function field(name: string, message: string) {
  return { issues: [{ field: name, message }] }
}
