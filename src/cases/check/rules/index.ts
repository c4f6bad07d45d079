import type { CheckRule } from '../archive.ts'
import { restUnexplained, textSum, textTable } from './amounts.ts'
import { bodyDecides } from './body-decides.ts'
import { codeChanges, codeYear } from './codes.ts'
import { daysInOrder, weekdayDate } from './days.ts'
import { annexTitles, meetingUndated, numberYear } from './head.ts'
import { listDiffers, notAnswered, notReceived, notRequired, notTicked } from './lists.ts'
import { lotSwapped, lotUntitled } from './lots.ts'
import { nameVaries } from './name-varies.ts'
import { sectionNumberTwice, tableNumberGap, tableNumberTwice } from './numbering.ts'
import { reportsFewer, reportsUnmapped } from './reports.ts'
import { tableSum } from './table-sum.ts'
import { blankOrZero, captionRows, yearsDiffer } from './tables.ts'

/** Every rule a document is checked by, in the order the findings are read. */
export const checkRules: readonly CheckRule[] = [
  tableSum,
  textSum,
  textTable,
  bodyDecides,
  lotSwapped,
  listDiffers,
  nameVaries,
  annexTitles,
  notRequired,
  notReceived,
  notAnswered,
  notTicked,
  reportsFewer,
  reportsUnmapped,
  restUnexplained,
  captionRows,
  yearsDiffer,
  blankOrZero,
  tableNumberTwice,
  tableNumberGap,
  sectionNumberTwice,
  lotUntitled,
  meetingUndated,
  numberYear,
  weekdayDate,
  daysInOrder,
  codeYear,
  codeChanges,
]
