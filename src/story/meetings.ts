import { callMeeting, listPapers, moveItem, putOnAgenda, recordDecision } from '../committee/index.ts'
import { finishDuty, recordDocument } from '../cases/index.ts'
import type { Day } from '../kernel/day.ts'
import { kroner } from '../kernel/money.ts'
import type { Teller } from './teller.ts'

const committee = 'eb-udvalg'
const place = 'Eksempelby Rådhus, mødelokale 2'
const days = ['2026-03-09', '2026-04-13', '2026-06-15', '2026-10-12', '2026-12-14'] as const
type MeetingDay = (typeof days)[number]

/** The committee's year: a case put off and taken up again, a remark that another group joins, and what the decisions left to be done. */
export async function playMeetings({ tell }: Teller, until: Day): Promise<void> {
  const meetings = new Map<MeetingDay, string>()
  for (const day of days) {
    const call = { committee, day, starts: '16.00', place }
    const { meeting } = await tell(`meetings/call/${day}`, '2025-12-01', 'secretary', callMeeting, call)
    meetings.set(day, meeting)
  }
  const at = (day: MeetingDay) => meetings.get(day) ?? ''
  await tellTheYear(tell, at('2026-03-09'))
  await tellThePilot(tell, at('2026-03-09'), at('2026-04-13'))
  await tellTheEvaluation(tell, at('2026-06-15'))
  await tellTheNext(tell, meetings, until)
}

async function tellTheYear(tell: Teller['tell'], meeting: string): Promise<void> {
  const put = { meeting, title: 'Mødeplan og arbejdsgang for 2026' }
  const { item } = await tell('meetings/put/plan', '2026-02-24', 'secretary', putOnAgenda, put)
  await tell('meetings/decide/plan', '2026-03-09', 'secretary', recordDecision, {
    item,
    points: [{ no: 1, says: 'At mødeplanen for 2026 godkendes', outcome: 'approved', namesBody: committee }],
    vote: 'unanimous',
  })
}

const document = 'EB-2026-PRAKTIKDAGE'

async function fileThePilot(tell: Teller['tell']): Promise<void> {
  await tell('meetings/pilot/file', '2026-02-23', 'secretary', recordDocument, {
    id: document,
    kind: 'committee-paper',
    title: 'Frigivelse af midler til forsøg med fælles praktikdage',
    numbers: [{ number: 'EB-2026-0117', system: 'sagsnummer' }],
    committee,
    administration: 'eb-forvaltning',
    documentDay: '2026-02-23',
    open: true,
    content: {
      points: [
        { no: 1, asks: 'approve', says: 'At midlerne til forsøget i 2026 frigives', namesBody: committee },
        { no: 2, asks: 'note', says: 'At orienteringen om forsøgets tilrettelæggelse tages til efterretning' },
      ],
    },
  })
}

/** Put off in March for want of an answer, approved in April: the money is released, and a duty remembers the evaluation. */
async function tellThePilot(tell: Teller['tell'], march: string, april: string): Promise<void> {
  await fileThePilot(tell)
  const { item } = await tell('meetings/put/pilot', '2026-02-24', 'secretary', putOnAgenda, {
    meeting: march,
    document,
  })
  const { duties } = await tell('meetings/decide/pilot/1', '2026-03-09', 'secretary', recordDecision, {
    item,
    points: [
      { no: 1, outcome: 'postponed', outcomeText: 'udsat til mødet i april' },
      { no: 2, outcome: 'noted' },
    ],
    vote: 'none',
    followUp: [
      { what: 'Forvaltningen oplyser, hvor mange virksomheder der vil være med', due: '2026-04-01', who: 'officer' },
    ],
  })
  for (const duty of duties) {
    const done = { duty, kind: 'done' as const, note: 'Syv virksomheder vil være med; udvalget har fået tallet.' }
    await tell('meetings/pilot/answered', '2026-03-30', 'officer', finishDuty, done)
  }
  await tell('meetings/move/pilot', '2026-03-10', 'secretary', moveItem, { item, meeting: april })
  await tell('meetings/decide/pilot/2', '2026-04-13', 'secretary', recordDecision, {
    item,
    points: [{ no: 1, outcome: 'approved' }],
    vote: 'vote',
    for: ['Gruppe A', 'Gruppe B', 'Gruppe C'],
    against: ['Gruppe D'],
    remarks: [
      {
        parties: ['Gruppe B'],
        joinedBy: ['Gruppe C'],
        gist: 'Praktikdagene bør også holdes hos de mindste virksomheder, og borgerne bør spørges bagefter.',
      },
    ],
    followUp: [
      { what: 'Udvalget orienteres om erfaringerne fra de fælles praktikdage', due: '2026-12-01', who: 'officer' },
    ],
    releases: [{ line: 'EB-FORSOEG', years: [{ year: 2026, amountOere: kroner(600_000) }] }],
    links: [
      { direction: 'earlier', day: '2025-10-07', label: 'Aftale om budget 2026: 600.000 kr. afsat til forsøget' },
      { direction: 'later', dayText: 'december 2026', label: 'Udvalget orienteres om erfaringerne' },
    ],
  })
}

/** A point that says the administration decides, in a case the committee decides. */
async function tellTheEvaluation(tell: Teller['tell'], meeting: string): Promise<void> {
  const put = { meeting, title: 'Opfølgning på den lokale indsats, første halvår 2026' }
  const { item } = await tell('meetings/put/follow-up', '2026-06-02', 'secretary', putOnAgenda, put)
  await tell('meetings/decide/follow-up', '2026-06-15', 'secretary', recordDecision, {
    item,
    points: [
      { no: 1, asks: 'note', says: 'At orienteringen om de lønnede timer tages til efterretning', outcome: 'noted' },
      {
        ...{ no: 2, asks: 'approve', says: 'At forvaltningen godkender tidsplanen for et nyt udbud' },
        ...{ namesBody: 'eb-forvaltning', outcome: 'approved' },
      },
    ],
    vote: 'none',
    followUp: [
      { what: 'Rammerne for et nyt udbud forelægges udvalget', dueText: 'første møde i 2027', who: 'officer' },
    ],
  })
}

/** The papers begun for the coming meetings stand on their agendas, under what the administration tells. */
async function tellTheNext(tell: Teller['tell'], meetings: ReadonlyMap<string, string>, until: Day): Promise<void> {
  const next = meetings.get('2026-10-12') ?? ''
  const news = { meeting: next, title: 'Meddelelser fra forvaltningen' }
  await tell('meetings/put/news', until, 'secretary', putOnAgenda, news)
  const { rows } = await tell('meetings/papers', until, 'secretary', listPapers, {})
  for (const { id: paper, meetingDay } of rows) {
    const meeting = meetings.get(meetingDay ?? '')
    if (meeting !== undefined)
      await tell(`meetings/put/paper/${meetingDay}`, until, 'secretary', putOnAgenda, { meeting, paper })
  }
}
