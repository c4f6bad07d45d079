import { z } from 'zod'
import { isSynthetic, parseCpr } from '../../kernel/cpr.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Chosen, DayIn, DayOut, Id, optional, Text, type Work, type World } from '../../platform/index.ts'
import { citizenOf, findCitizens, insertCitizen, type CitizenRow } from './citizen.store.ts'
import { offersFor } from '../referral/offers/offers.acts.ts'

const yes = new Set<unknown>([true, 'true', 'ja', 'on', '1', 1])
const no = new Set<unknown>([false, 'false', 'nej', '', '0', 0])

/** A closed set of answers: a protected address must never be lost to a word we did not know. */
const YesNo = z.preprocess((v) => {
  const said = typeof v === 'string' ? v.trim().toLowerCase() : v
  return yes.has(said) ? true : no.has(said) ? false : v
}, z.boolean('Svar ja eller nej'))

const Citizen = z.object({
  id: z.string(),
  name: z.string(),
  bornOn: DayOut,
  protected: z.boolean(),
  district: z.string(),
  districtName: z.string(),
  targetGroup: z.string(),
  targetGroupName: z.string(),
  version: z.number(),
})

export const recordCitizen = act('referrals.record-citizen', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Opret en borger med målgruppe og bydel',
  touchesPerson: true,
  input: z.object({
    name: Text('borgerens navn'),
    cpr: z.string('Skriv CPR-nummeret').superRefine((text, ctx) => {
      const message = cprProblem(text, null)
      if (message !== undefined) ctx.addIssue({ code: 'custom', message })
    }),
    district: Chosen('bydel'),
    targetGroup: Chosen('målgruppe'),
    protected: YesNo.default(false),
  }),
  output: z.object({ id: z.string() }),
  run: async (work, input) => {
    const id = await insertCitizen(work, { ...input, cpr: cprIn(work, input.cpr) })
    work.about(id)
    return { id }
  },
})

export const findCitizen = act('referrals.find-citizen', {
  kind: 'read',
  secretInput: true,
  may: ['caseworker'],
  summary: 'Find en borger på navn eller CPR-nummer',
  touchesPerson: true,
  input: z.object({
    query: z
      .string('Skriv et navn eller et CPR-nummer')
      .trim()
      .min(2, 'Skriv mindst to bogstaver eller et helt CPR-nummer')
      .max(100, 'Højst 100 tegn'),
  }),
  output: z.object({ rows: z.array(Citizen), more: z.boolean() }),
  run: async (work, { query }) => {
    const found = await findCitizens(work, query, pageSize + 1)
    const rows = found.slice(0, pageSize)
    for (const row of rows) work.about(row.id)
    return { rows: rows.map(citizenView), more: found.length > pageSize }
  },
})

const pageSize = 25

export const showCitizen = act('referrals.show-citizen', {
  kind: 'read',
  may: ['caseworker'],
  summary: 'Vis en borger',
  touchesPerson: true,
  input: z.object({ citizen: Id }),
  output: Citizen.extend({ cprMasked: z.string() }),
  run: async (work, { citizen }) => {
    work.about(citizen)
    const row = await citizenOf(work, citizen)
    return { ...citizenView(row), cprMasked: row.cprMasked }
  },
})

export const matchLots = act('referrals.match-lots', {
  kind: 'read',
  may: ['caseworker'],
  summary: 'Vis hvilke tilbud der passer til borgeren, og hvorfor',
  touchesPerson: true,
  input: z.object({ citizen: Id, startsOn: optional(DayIn) }),
  output: z.object({
    rows: z.array(
      z.object({
        lot: z.string(),
        agreement: z.string(),
        no: z.number().nullable(),
        title: z.string(),
        fits: z.boolean(),
        freePlaces: z.number().nullable(),
        /** The day after the agreement's last; null when it has no end. */
        endsBefore: DayOut.nullable(),
        reasons: z.array(z.object({ fits: z.boolean(), rule: z.string(), text: z.string() })),
        suppliers: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  }),
  run: async (work, input) => {
    work.about(input.citizen)
    const citizen = await citizenOf(work, input.citizen)
    const judged = await offersFor(work, citizenView(citizen), input.startsOn ?? work.today)
    return {
      rows: judged.map(({ offer, ...j }) => ({
        lot: offer.lot,
        agreement: offer.agreement,
        no: offer.no,
        title: offer.title,
        suppliers: offer.suppliers,
        endsBefore: offer.endsBefore,
        ...j,
      })),
    }
  },
})

/** What is wrong with a number as typed, never repeating it; undefined when nothing is. */
export function cprProblem(text: string, world: World | null): string | undefined {
  try {
    const cpr = parseCpr(text)
    if (world !== 'practice' || isSynthetic(cpr)) return undefined
    return 'I øvelsen bruges kun opdigtede CPR-numre: læg 60 til dagen, fx 610190-1234.'
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

function cprIn(work: Work, text: string): string {
  const message = cprProblem(text, work.by.world)
  if (message === undefined) return parseCpr(text)
  throw new Refusal('unlawful', message, { rule: 'WORLDS', issues: [{ field: 'cpr', message }] })
}

function citizenView(r: CitizenRow) {
  return {
    id: r.id,
    name: r.name,
    bornOn: r.born_on,
    protected: r.protected,
    district: r.district,
    districtName: r.district_name,
    targetGroup: r.target_group,
    targetGroupName: r.target_group_name,
    version: r.version,
  }
}
