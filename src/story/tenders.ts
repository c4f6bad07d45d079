import type { z } from 'zod'
import type { House } from '../house.ts'
import { addDialogue, answerQuestion, askQuestion, defineTender } from '../procurement/index.ts'
import { leaderOf } from './cast.ts'
import { paperTenders } from './papers/tenders.ts'
import { oneLotBids, twoLotBids, type PracticeBid } from './practice/tender-bids.ts'
import { awardedOne, awardedTwo, inEvaluation, openNow } from './practice/tenders.ts'
import { tellCall, tellResult } from './publication.ts'
import type { Teller } from './teller.ts'
import { tellTenderRoute } from './routes.ts'
import { bidOn, courseOf, open, sealAndPublish, type Course } from './tender-course.ts'
import { award, judge, score, type AwardDays } from './tender-judged.ts'

/** A tender as the story tells it. */
export type TenderTold = z.input<typeof defineTender.input>

/** The two tenders of 2022–23, as far as the paper decides them. */
export async function tellPaperTenders(tell: Teller['tell'], day: string): Promise<void> {
  for (const t of paperTenders) {
    await tell(`papers/tender/${t.id}`, day, 'officer', defineTender, t)
    await tell(`papers/tender/${t.id}/dialogue`, day, 'officer', addDialogue, {
      tender: t.id,
      withWhom: 'Relevante aktører på markedet',
      said: 'Papiret gengiver ikke, hvad der blev sagt.',
      ledTo: 'Input er indarbejdet i beskrivelsen af målgrupper, indsatser og rammer.',
    })
  }
}

/** Eksempelby's tenders: two awarded, one being evaluated, one open for bids. */
export async function playTenders(house: House, teller: Teller): Promise<void> {
  const { tell } = teller
  const begun = async (t: TenderTold, sealedOn: string, publishedOn: string) => {
    const route = await tellTenderRoute(tell, t, sealedOn, publishedOn)
    await tell(`${t.id}/define`, sealedOn, 'officer', defineTender, { ...t, route })
    const course = courseOf(house, teller, t.id)
    await tellDialogue(course, sealedOn)
    await sealAndPublish(course, sealedOn, publishedOn)
    await tellCall(course, publishedOn, `${publishedOn.slice(5, 7)}${publishedOn.slice(8)}-2026`)
    return course
  }
  const two = await begun(awardedTwo, '2026-01-26', '2026-02-02')
  await askAndAnswer(two, '2026-02-10', '2026-02-12')
  await toLetters(two, twoLotBids, 'EB-TILDELING-2026-1', {
    ...{ bids: '2026-03-06', opened: '2026-03-10', judged: '2026-03-11', scored: '2026-03-24', priced: '2026-03-25' },
    ...{ reckoned: '2026-03-26', decided: '2026-04-07', sent: '2026-04-08' },
  })
  await tellResult(two, '2026-05-05', twoLotBids, { contractNumber: 'EB-RAMME-2026-1', contractDate: '2026-05-04' })
  const one = await begun(awardedOne, '2026-04-27', '2026-05-04')
  await toLetters(one, oneLotBids, 'EB-TILDELING-2026-2', {
    ...{ bids: '2026-06-05', opened: '2026-06-09', judged: '2026-06-10', scored: '2026-06-23', priced: '2026-06-24' },
    ...{ reckoned: '2026-06-25', decided: '2026-08-10', sent: '2026-08-11' },
  })
  await tellResult(one, '2026-09-02', oneLotBids, { contractNumber: 'EB-RAMME-2026-2', contractDate: '2026-09-01' })
  const evaluating = await begun(inEvaluation, '2026-08-10', '2026-08-17')
  await bidOn(evaluating, '2026-09-25', twoLotBids, leaderOf)
  await open(evaluating, '2026-09-29', 'quality')
  await judge(evaluating, '2026-09-30')
  const now = await begun(openNow, '2026-09-14', '2026-09-21')
  await askAndAnswer(now, '2026-09-28')
}

async function tellDialogue({ tell, tender }: Course, day: string): Promise<void> {
  await tell('dialogue', day, 'officer', addDialogue, {
    ...{ tender, heldOn: day, withWhom: 'Åbent møde for alle interesserede leverandører' },
    said: 'Leverandørerne bad om en fast kontakt i jobcentret og om, at borgerne henvises i små hold.',
    ledTo: 'Beskrivelsen siger nu, at hver leverandør har én kontakt i jobcentret.',
  })
}

async function askAndAnswer({ tell, tender }: Course, asked: string, answered?: string): Promise<void> {
  const question = 'Må mødestedet ligge uden for kommunen, hvis borgeren kan nå det med offentlig transport?'
  const { question: id } = await tell('ask', asked, 'supplier-lot1', askQuestion, { tender, question })
  if (answered === undefined) return
  const answer = 'Ja, hvis rejsetiden er højst en time hver vej.'
  await tell('answer', answered, 'officer', answerQuestion, { question: id, shownAs: question, answer })
}

interface CourseDays extends AwardDays {
  bids: string
  opened: string
  judged: string
  scored: string
  priced: string
}

async function toLetters(c: Course, bids: readonly PracticeBid[], id: string, d: CourseDays): Promise<void> {
  await bidOn(c, d.bids, bids, leaderOf)
  await open(c, d.opened, 'quality')
  await judge(c, d.judged)
  await score(c, d.scored, bids)
  await open(c, d.priced, 'price')
  await award(c, id, d)
}
