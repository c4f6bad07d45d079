import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayOut, FileOut, Id, insiders, type Role, type Work } from '../../platform/index.ts'
import { listBodies } from '../../registers/index.ts'
import { documentId, ownDocument } from '../document/find.store.ts'
import { calendarOf } from './calendar.ts'
import { DutiesIn, DutyIn, DutyOut, EndIn, MoveIn } from './duty.input.ts'
import { dutiesWhere, dutyOf, insertEnd, insertMove, knownWho, movesOf, openDuty } from './duty.store.ts'
import { shown } from './duty.ts'

const keepers: readonly Role[] = ['officer', 'caseworker', 'controller', 'secretary', 'hub-manager', 'manager', 'admin']
const Done = z.object({ id: z.string() })

export const recordDuty = act('cases.record-duty', {
  kind: 'change',
  may: keepers,
  summary: 'Skriv en pligt op: hvad der skal gøres, hvornår, af hvem og efter hvilken regel',
  input: DutyIn,
  output: Done,
  run: async ({ tx, by, at, today }, { document, ...input }) => {
    if (input.due === undefined && input.dueText === undefined)
      throw beside('due', 'Skriv en dag, eller skriv i feltet nedenfor, hvad dagen afhænger af')
    if (input.who !== undefined && !(await knownWho(tx, by.world, input.who)))
      throw beside('who', 'Vælg en rolle eller en myndighed fra registret')
    const paper = document === undefined ? undefined : await ownDocument(tx, by.world, document)
    const key = newId(at)
    const cause =
      paper === undefined
        ? { kind: 'hand', id: key, label: 'Skrevet op i hånden', href: '/sager/pligter' }
        : { kind: 'document', id: `${paper.id}/${key}`, label: paper.title, href: `/sager/${paper.id}` }
    return { id: await openDuty(tx, by, { ...input, document: paper?.id, cause, on: today }) }
  },
})

export const moveDuty = act('cases.move-duty', {
  kind: 'change',
  may: keepers,
  summary: 'Giv en pligt en ny dag med en begrundelse; den gamle dag bliver stående',
  input: MoveIn,
  output: Done,
  run: async ({ tx, by, today }, { duty, due, reason, moves }) => {
    const row = await openDutyOf({ tx, by }, duty)
    if (row.moves !== moves) throw movedMeanwhile()
    if (row.due === due) throw beside('due', 'Det er den dag, pligten allerede har')
    if (!(await insertMove(tx, by, duty, { no: moves + 1, due, reason, on: today }))) throw movedMeanwhile()
    return { id: duty }
  },
})

export const finishDuty = act('cases.end-duty', {
  kind: 'change',
  may: keepers,
  summary: 'Skriv, at en pligt er udført eller bortfaldet, og hvad der skete',
  input: EndIn,
  output: Done,
  run: async ({ tx, by, today }, { duty, kind, note }) => {
    await openDutyOf({ tx, by }, duty)
    if (!(await insertEnd(tx, by, duty, { kind, note, on: today }))) throw endedBefore()
    return { id: duty }
  },
})

export const listDuties = act('cases.list-duties', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad der skal gøres hvornår, af hvem og efter hvilken regel',
  input: DutiesIn,
  output: z.object({ duties: z.array(DutyOut), undated: z.array(DutyOut) }),
  run: (work, input) => duties(work, input),
})

export const showDuty = act('cases.show-duty', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en pligt med dens årsag, dage og afslutning',
  input: z.object({ duty: Id }),
  output: DutyOut.extend({
    firstDue: DayOut.nullable(),
    movesMade: z.array(z.object({ no: z.number(), due: DayOut, reason: z.string(), on: DayOut })),
  }),
  run: async ({ tx, today }, { duty }) => {
    const row = await dutyOf(tx, duty)
    const moves = await movesOf(tx, duty)
    return {
      ...shown(row, today),
      firstDue: row.first_due,
      movesMade: moves.map(({ moved_on, ...m }) => ({ ...m, on: moved_on })),
    }
  },
})

export const dutyCalendar = act('cases.duty-calendar', {
  kind: 'read',
  may: insiders,
  summary: 'Hent pligterne som kalender (iCalendar) med påmindelser',
  file: true,
  input: DutiesIn,
  output: FileOut,
  run: async (work, input) => {
    const { duties: dated } = await duties(work, input)
    const { rows } = await listBodies.run(work, { world: input.world, day: work.today })
    const text = calendarOf(dated, work.at, new Map(rows.map((b) => [b.id, b.name])))
    return {
      name: 'pligter.ics',
      mediaType: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    }
  },
})

async function duties({ tx, by, today }: Work, { open, document, who, ...input }: z.output<typeof DutiesIn>) {
  const paper = document === undefined ? undefined : await documentId(tx, document, by.world)
  const wanted = { ...input, document: paper, who: who === undefined ? undefined : [who], ended: open !== true }
  const rows = (await dutiesWhere(tx, wanted)).map((row) => shown(row, today))
  return { duties: rows.filter((d) => d.due !== null), undated: rows.filter((d) => d.due === null) }
}

async function openDutyOf({ tx, by }: Pick<Work, 'tx' | 'by'>, id: string) {
  const row = await dutyOf(tx, id)
  if (row.world !== by.world) throw new Refusal('forbidden', 'Pligten hører til en anden verden end din.')
  if (row.ended_on !== null) throw endedBefore()
  return row
}

function endedBefore(): Refusal {
  return new Refusal('conflict', 'Pligten er allerede afsluttet. Skriv en ny pligt op, hvis der er mere at gøre.', {
    rule: 'STATE',
  })
}

function movedMeanwhile(): Refusal {
  return new Refusal(
    'stale',
    'En anden har flyttet pligten imens. Se den nye dag, og flyt den igen, hvis den er forkert.',
    {
      rule: 'STALE',
    },
  )
}

function beside(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
