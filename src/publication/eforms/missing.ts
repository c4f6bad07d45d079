import type { Day } from '../../kernel/day.ts'
import type { ContractingProcess } from '../process/process.ts'
import { askedOfBuyer, askedOfCall, askedOfDirect, askedOfEarly, askedOfReview } from './asked.ts'
import { askedOfChange, askedOfResult } from './asked-later.ts'
import { tooLong } from './fit.ts'
import { outOfOrder } from './order.ts'
import { reservedOutside } from './reserved.ts'
import type { Subtype } from './subtypes.ts'
import type { Asked, Missing } from './want.ts'

/** What must still be typed before a notice can be made; nothing of it is ever filled in for the person. */
export function missingFor(subtype: Subtype, p: ContractingProcess): Missing[] {
  return asked[subtype].flatMap((a) => a(p))
}

/** What is given and may not stand: texts that are too long, a reservation outside its services, and days that do not follow each other. */
export function unlawfulIn(subtype: Subtype, p: ContractingProcess, today: Day): Missing[] {
  return [...tooLong(p), ...(subtype === '20' ? reservedOutside(p) : []), ...outOfOrder(subtype, p, today)]
}

const asked: Record<Subtype, Asked[]> = {
  4: [askedOfBuyer, askedOfReview, askedOfEarly('4')],
  E1: [askedOfBuyer, askedOfEarly('E1')],
  20: [askedOfBuyer, askedOfReview, askedOfCall],
  25: [askedOfBuyer, askedOfReview, askedOfDirect, askedOfResult('25')],
  33: [askedOfBuyer, askedOfReview, askedOfResult('33')],
  38: [askedOfBuyer, askedOfReview, askedOfResult('38'), askedOfChange],
}
