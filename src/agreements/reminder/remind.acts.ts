import { z } from 'zod'
import { addDays } from '../../kernel/day.ts'
import { act, DayOut, insiders, type Work } from '../../platform/index.ts'
import { openDuties, type NewDuty } from '../../cases/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { lapsingDocuments, lotDates } from '../timeline/dates.store.ts'
import { decideByOf } from './decide-by.ts'
import { fallenBy, familyOf, lapseOf, remindersOf } from './due.ts'
import { nearest } from './nearest.ts'
import { insertReminders, reminders, type NewReminder } from './reminder.store.ts'
import { ruleOf, whatToDo } from './words.ts'

/** Run by the house each day. Run twice, or late, it gives each reminder once. */
export const remind = act('agreements.remind', {
  kind: 'change',
  may: ['officer', 'manager', 'admin'],
  daily: true,
  summary: 'Mind om frister i aftalerne: optioner, udløb, nyt udbud og dokumenter; hver påmindelse én gang',
  input: z.object({}),
  output: z.object({ reminders: z.number(), duties: z.number() }),
  run: async (work) => {
    const due = [...(await ofLots(work)), ...(await ofDocuments(work))]
    const fresh = await insertReminders(work.tx, work.by, due, work.today)
    const told = nearest(fresh)
    await openDuties(
      work.tx,
      work.by,
      told.map((r) => dutyOf(r, work.today)),
    )
    return { reminders: fresh.length, duties: told.length }
  },
})

async function ofLots({ tx, by, today }: Work): Promise<NewReminder[]> {
  const lots = await lotDates(tx, { world: by.world })
  return lots
    .filter((l) => l.state === 'concluded')
    .flatMap((l) =>
      fallenBy(remindersOf({ ...l, decideBy: decideByOf(l) }), today).map((r) => ({
        ...{ agreement: l.agreement, agreementName: l.agreementName, lot: l.lot, about: '', aboutName: '', ...r },
      })),
    )
}

async function ofDocuments({ tx, by, today }: Work): Promise<NewReminder[]> {
  const documents = await lapsingDocuments(tx, { world: by.world, notBefore: addDays(today, -60) })
  return documents.flatMap((d) =>
    fallenBy([lapseOf(d)], today).map((r) => ({
      ...{ agreement: d.agreement, agreementName: d.agreementName, lot: '', about: d.id },
      ...{ aboutName: [d.title, d.enterpriseName].filter((n) => n !== null).join(', '), ...r },
    })),
  )
}

function dutyOf(r: NewReminder, on: string): NewDuty {
  const what = whatToDo({ ...r, about: r.aboutName })
  const href = `/aftaler/${r.agreement}${r.kind === 'lapse' ? `/mappe#${r.about}` : '#tidslinje'}`
  return {
    ...{ what, rule: ruleOf[familyOf(r.kind)], who: 'officer', due: r.due, remindDays: 30 },
    cause: {
      kind: 'agreement-reminder',
      id: [r.agreement, r.kind, r.due, r.about].join('/'),
      label: r.agreementName,
      href,
    },
    ...{ source: { kind: 'entered' as const }, on },
  }
}

export const listReminders = act('agreements.list-reminders', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad der er mindet om i en aftale, og hvornår',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ lot: z.string(), kind: z.string(), due: DayOut, about: z.string(), fellOn: DayOut, madeOn: DayOut },
      }),
    ),
  }),
  run: async ({ tx }, { agreement }) => ({ rows: await reminders(tx, agreement) }),
})
