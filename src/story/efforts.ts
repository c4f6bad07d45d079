import {
  amendEffort,
  assessProposals,
  awardEffort,
  beginEffort,
  enterOpenRegister,
  implementEffort,
  inviteSuppliers,
  moveProposalDeadline,
  submitProposal,
  surveyMarket,
  withdrawProposal,
} from '../procurement/index.ts'
import { efforts2014, knowledge2014, surveyed2014 } from './papers/efforts.ts'
import { openEntries, practiceEffort, practiceProposals } from './practice/efforts.ts'
import type { Teller } from './teller.ts'

const archived = '2023-12-01'

/** The two efforts of 2014: need, enterprise and amount. Days, proposals and whether an agreement came of it are not printed. */
export async function playPaperEfforts({ tell }: Teller): Promise<void> {
  for (const e of efforts2014) {
    const key = `papers/effort/${e.id}`
    const source = { kind: 'paper' as const, document: e.source.document, place: e.source.place }
    const begun = { id: e.id, need: e.need, amountOere: e.amountOere, source }
    await tell(key, archived, 'officer', beginEffort, begun)
    await tell(`${key}/survey`, archived, 'officer', surveyMarket, {
      effort: e.id,
      how: surveyed2014,
      candidates: [{ enterprise: e.enterprise, knowledge: knowledge2014, suitable: true }],
    })
  }
}

/** Eksempelby’s open register, and one effort through all four steps. */
export async function playPracticeEfforts({ tell }: Teller): Promise<void> {
  const e = practiceEffort
  const key = `practice/effort/${e.id}`
  for (const { on, by, ...entry } of openEntries) await tell(`practice/open/${by}`, on, by, enterOpenRegister, entry)
  const source = { kind: 'practice' as const, document: 'Øvelse', place: 'Eksempelby Kommune' }
  await tell(key, e.begun, 'officer', beginEffort, { id: e.id, need: e.need, source })
  const brief = { effort: e.id, version: 1, ...e.amended.words, areas: [...e.amended.words.areas] }
  await tell(`${key}/brief`, e.amended.on, 'officer', amendEffort, brief)
  await tell(`${key}/survey`, e.survey.on, 'officer', surveyMarket, {
    effort: e.id,
    how: e.survey.how,
    candidates: e.survey.candidates.map((c) => ({ ...c })),
  })
  await tell(`${key}/call`, e.call.on, 'officer', inviteSuppliers, {
    effort: e.id,
    suppliers: [...e.call.suppliers],
    answerBy: e.call.answerBy,
    criteria: e.call.criteria.map((c) => ({ ...c, weight: [...c.weight] as [number, number] })),
  })
  const { on, ...moved } = e.moved
  await tell(`${key}/moved`, on, 'officer', moveProposalDeadline, { effort: e.id, deadlines: 1, ...moved })
  await tellProposals({ tell })
  await tellDecision({ tell })
}

async function tellProposals({ tell }: Pick<Teller, 'tell'>): Promise<void> {
  const effort = practiceEffort.id
  for (const p of practiceProposals) {
    const key = `practice/effort/${effort}/proposal/${p.by}`
    await tell(key, p.on, p.by, submitProposal, { effort, ...p.words, amountOere: p.amountOere })
    if (p.withdrawn === undefined) continue
    const { on, reason } = p.withdrawn
    await tell(`${key}/withdrawn`, on, p.by, withdrawProposal, { effort, sent: 1, reason })
  }
}

async function tellDecision({ tell }: Pick<Teller, 'tell'>): Promise<void> {
  const { id: effort, assessed, awarded, implemented } = practiceEffort
  const key = `practice/effort/${effort}`
  await tell(`${key}/assess`, assessed.on, 'officer', assessProposals, {
    effort,
    scores: assessed.scores.map(({ points, ...s }) => ({
      ...s,
      sound: true,
      points: Object.entries(points).map(([criterion, given]) => ({ criterion, points: given })),
    })),
    notes: [{ kind: 'supplier-location', text: assessed.location }],
  })
  await tell(`${key}/award`, awarded.on, 'manager', awardEffort, {
    ...{ effort, assessments: 1, suppliers: [awarded.supplier], reason: awarded.reason },
    ...{ committee: 'eb-udvalg', tellBy: awarded.tellBy },
  })
  await tell(`${key}/implement`, implemented.on, 'officer', implementEffort, { effort, ...implemented.roles })
}
