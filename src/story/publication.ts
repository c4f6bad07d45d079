import { completeNotice, describeBuyer, publishProcess, recordSent } from '../publication/index.ts'
import { practiceBuyer, practiceNotice, practiceResult } from './practice/buyer.ts'
import type { PracticeBid } from './practice/tender-bids.ts'
import type { Teller } from './teller.ts'
import type { Course } from './tender-course.ts'

/** Who buys, in the practice municipality alone: nothing made up is said of a real one. */
export async function tellBuyer(tell: Teller['tell'], day: string): Promise<void> {
  await tell('practice/buyer', day, 'officer', describeBuyer, practiceBuyer)
}

/** What the officer types for the call, the tender laid open, and the call sent. */
export async function tellCall({ tell, tender }: Course, day: string, number: string): Promise<void> {
  await tell('notice', day, 'officer', completeNotice, practiceNotice(tender))
  await tell('laid-open', day, 'officer', publishProcess, { tender })
  await tell('sent', day, 'officer', recordSent, { tender, subtype: '20', number, sentOn: day })
}

/** The award laid open, and what its notice wants beyond what is known; the agreement is signed on paper. */
export async function tellResult(
  { tell, tender }: Course,
  day: string,
  bids: readonly PracticeBid[],
  agreed: { contractNumber: string; contractDate: string },
): Promise<void> {
  await tell('result', day, 'officer', completeNotice, { ...practiceResult(tender, bids), ...agreed })
  await tell('result-laid-open', day, 'officer', publishProcess, { tender })
}
