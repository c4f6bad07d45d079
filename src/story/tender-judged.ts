import type { Day } from '../kernel/day.ts'
import {
  agreePoints,
  assignEvaluator,
  awardTender,
  declareInterests,
  giveScores,
  judgeAdmissibility,
  judgeConformity,
  lockAdmissibility,
  lockQuality,
  recordProof,
  runEvaluation,
  sendLetters,
  showEvaluation,
  submitScores,
} from '../procurement/index.ts'
import type { PracticeBid } from './practice/tender-bids.ts'
import type { Course } from './tender-course.ts'

const evaluators = ['evaluator-1', 'evaluator-2'] as const

/** Two evaluators without conflict; requirements judged bid by bid, and locked. */
export async function judge(c: Course, day: Day): Promise<void> {
  const { tell, ask, tender } = c
  for (const evaluator of evaluators) {
    await tell(`assign/${evaluator}`, day, 'officer', assignEvaluator, { tender, evaluator })
    await tell(`interests/${evaluator}`, day, evaluator, declareInterests, { tender, conflict: false })
  }
  const { bids, requirements } = await ask('officer', day, showEvaluation, { tender })
  for (const b of bids) {
    const failed = b.requirements.filter((r) => !r.met)
    for (const { id } of requirements) {
      const met = !failed.some((f) => f.id === id)
      const reason = met
        ? 'Dokumentationen er vedlagt og opfylder kravet.'
        : 'Tilbudsgiveren har ikke en sikkerhedspolitik.'
      const input = { tender, bid: b.bid, requirement: id, conforms: met, reason }
      await tell(`conform/${b.enterprise}/${id}`, day, 'officer', judgeConformity, input)
    }
    const reason = failed.length === 0 ? 'Alle krav er opfyldt.' : 'Kravet om sikkerhedspolitik er ikke opfyldt.'
    for (const lot of b.lots) {
      const input = { tender, bid: b.bid, lot, admissible: failed.length === 0, reason }
      await tell(`admit/${b.enterprise}/${lot}`, day, 'officer', judgeAdmissibility, input)
    }
  }
  await tell('admissible', day, 'officer', lockAdmissibility, { tender })
}

/** Alone, then together, then locked. */
export async function score(c: Course, day: Day, bids: readonly PracticeBid[]): Promise<void> {
  const { tell, tender } = c
  const ids = await bidIds(c, day)
  for (const [nth, evaluator] of evaluators.entries()) {
    for (const { supplier, lot, scores } of sheets(bids, nth))
      await tell(`score/${evaluator}/${supplier}/${lot}`, day, evaluator, giveScores, {
        ...{ tender, bid: ids.get(supplier) ?? '', lot, scores },
      })
    await tell(`submit/${evaluator}`, day, evaluator, submitScores, { tender })
  }
  for (const { supplier, lot, scores } of sheets(bids, 2))
    await tell(`agree/${supplier}/${lot}`, day, 'officer', agreePoints, {
      ...{ tender, bid: ids.get(supplier) ?? '', lot, scores },
    })
  await tell('lock', day, 'officer', lockQuality, { tender })
}

async function bidIds(c: Course, day: Day): Promise<Map<string, string>> {
  const { bids } = await c.ask('officer', day, showEvaluation, { tender: c.tender })
  return new Map(bids.map((b) => [b.enterprise, b.bid]))
}

function sheets(bids: readonly PracticeBid[], nth: number) {
  return bids.flatMap(({ supplier, points, reasons }) =>
    Object.entries(points).map(([lot, given]) => ({
      ...{ supplier, lot: Number(lot) },
      scores: Object.entries(given).map(([criterion, each]) => ({
        ...{ criterion, points: each[nth] ?? '', reason: reasons[criterion] ?? '' },
      })),
    })),
  )
}

export interface AwardDays {
  reckoned: Day
  decided: Day
  sent: Day
}

/** Reckoned by the officer, decided by the manager, told by letter. */
export async function award(c: Course, id: string, d: AwardDays): Promise<void> {
  const { tell, tender, ask } = c
  const { lots } = await tell('run', d.reckoned, 'officer', runEvaluation, { tender })
  const { bids } = await ask('officer', d.reckoned, showEvaluation, { tender })
  const winners = new Set(lots.flatMap((l) => l.winners))
  for (const b of bids.filter((one) => winners.has(one.bid))) {
    const what = 'Serviceattest uden anmærkninger'
    const input = { tender, enterprise: b.enterprise, what, receivedOn: d.reckoned }
    await tell(`proof/${b.enterprise}`, d.reckoned, 'officer', recordProof, input)
  }
  await tell('award', d.decided, 'manager', awardTender, {
    ...{ tender, award: id },
    lots: lots.map((l) => ({
      no: l.lot,
      reason: 'Tilbuddene har det bedste forhold mellem pris og kvalitet efter den offentliggjorte model.',
    })),
  })
  await tell('letters', d.sent, 'officer', sendLetters, { award: id, guidance })
}

/** Words of the practice; a municipality writes its own, confirmed by a lawyer. */
const guidance =
  'Beslutningen kan indbringes for Klagenævnet for Udbud efter lov om Klagenævnet for Udbud. Klagefristerne står i loven. Teksten er øvelsens og skal i drift skrives og bekræftes af en jurist.'
