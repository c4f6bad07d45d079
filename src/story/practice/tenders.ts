import { oneLotOn, twoLotsOn } from './tender-frames.ts'

const condition = { option: '2030-09-01' }

export const awardedTwo = twoLotsOn('PRACTICE-TENDER-2LOTS', 'Aktivering med højt timetal i Eksempelby', {
  ...{ published: '2026-02-02', questions: '2026-02-20', bidsDueAt: '2026-03-09T12:00:00+01:00' },
  ...{ starts: '2026-09-01', ends: '2028-01-01', ...condition },
})

export const awardedOne = oneLotOn('PRACTICE-TENDER-1LOT', 'Håndholdt indsats for udsatte voksne i Eksempelby', {
  ...{ published: '2026-05-04', questions: '2026-05-22', bidsDueAt: '2026-06-08T12:00:00+02:00' },
  ...{ starts: '2027-01-01', ends: '2031-01-01', ...condition },
})

/** Bids are in and opened; the evaluators have not begun. */
export const inEvaluation = twoLotsOn('PRACTICE-TENDER-EVAL', 'Mentor og jobklub i Eksempelby', {
  ...{ published: '2026-08-17', questions: '2026-09-04', bidsDueAt: '2026-09-28T12:00:00+02:00' },
  ...{ starts: '2027-02-01', ends: '2029-02-01', option: '2031-02-01' },
})

/** Open for bids on the demo's day. */
export const openNow = oneLotOn('PRACTICE-TENDER-OPEN', 'Små job og lønnede timer i Eksempelby', {
  ...{ published: '2026-09-21', questions: '2026-11-13', bidsDueAt: '2026-11-30T12:00:00+01:00' },
  ...{ starts: '2027-04-01', ends: '2031-04-01', option: '2031-04-01' },
})
