import { completeNotice, describeBuyer } from '../publication/index.ts'
import { practiceBuyer, practiceNotice } from './practice/buyer.ts'
import type { Teller } from './teller.ts'

/** Who buys, in the practice municipality alone: nothing made up is said of a real one. */
export async function tellBuyer(tell: Teller['tell'], day: string): Promise<void> {
  await tell('practice/buyer', day, 'officer', describeBuyer, practiceBuyer)
}

/** What the officer types for the notices of a tender that is told. */
export async function tellNotice(tell: Teller['tell'], day: string, tender: string): Promise<void> {
  await tell(`practice/notice/${tender}`, day, 'officer', completeNotice, practiceNotice(tender))
}
