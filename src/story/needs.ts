import { addEvidence, mapNeed, recordOrientation, sendToCommittee, takeNextStep, testCoverage } from '../needs/index.ts'
import { evidence2014, needs2014, needs2014Cause } from './papers/needs.ts'
import { practiceNeeds, type PracticeNeed } from './practice/needs.ts'
import type { Teller } from './teller.ts'

const archived = '2023-12-01'

/** The two needs of 2014: what the paper of 2013 prints, and nothing more. */
export async function playPaperNeeds({ tell }: Teller): Promise<void> {
  for (const n of needs2014) {
    const key = `papers/need/${n.id}`
    const { document, place } = n.source
    await tell(key, archived, 'officer', mapNeed, {
      id: n.id,
      title: n.title,
      targetGroup: n.targetGroup,
      triggers: [{ trigger: 'B', reason: n.reasonB }],
      cause: 'funding-ends',
      causeText: needs2014Cause,
      year: n.year,
      source: { kind: 'paper', document, place },
    })
    for (const [i, e] of evidence2014.entries())
      await tell(`${key}/evidence/${i + 1}`, archived, 'officer', addEvidence, {
        need: n.id,
        ...e,
        document,
        place: 'Ad 2-4) Identifikation, kontraktindgåelse og implementering',
      })
    await tell(`${key}/told`, archived, 'secretary', recordOrientation, {
      need: n.id,
      label: 'Indstillingens punkt 2, taget til efterretning',
      document,
    })
    await tell(`${key}/step`, archived, 'officer', takeNextStep, {
      need: n.id,
      step: 'special-effort',
      reason: 'Forvaltningen vil indgå aftale for 2014 for at fastholde tilbudsviften.',
      amountThousand: n.amountThousand,
      supplier: n.supplier,
    })
  }
}

/** Eksempelby’s needs: one told all the way, one the committee waits for, one newly mapped. */
export async function playPracticeNeeds({ tell }: Teller): Promise<void> {
  for (const need of practiceNeeds) await tellNeed(tell, need)
}

async function tellNeed(tell: Teller['tell'], n: PracticeNeed): Promise<void> {
  const key = `practice/need/${n.id}`
  const on = { need: n.id, version: 1 }
  const source = { kind: 'practice' as const, document: 'Øvelse', place: 'Eksempelby Kommune' }
  await tell(key, n.mapped.on, 'officer', mapNeed, { id: n.id, ...n.mapped.words, source })
  for (const [i, e] of n.evidence.entries())
    await tell(`${key}/evidence/${i + 1}`, n.mapped.on, 'officer', addEvidence, { need: n.id, ...e })
  if (n.tested === undefined) return
  await tell(`${key}/test`, n.tested.on, 'officer', testCoverage, {
    ...on,
    judgements: n.tested.offers.map(([offer, reason]) => ({ offer, reaches: false, reason })),
  })
  if (n.sent === undefined) return
  await tell(`${key}/send`, n.sent.on, 'officer', sendToCommittee, {
    ...on,
    committee: 'eb-udvalg',
    tellBy: n.sent.tellBy,
  })
  if (n.told === undefined) return
  await tell(`${key}/told`, n.told.on, 'secretary', recordOrientation, {
    need: n.id,
    toldOn: n.told.on,
    label: n.told.label,
  })
  if (n.step === undefined) return
  await tell(`${key}/step`, n.step.on, 'officer', takeNextStep, {
    need: n.id,
    step: 'special-effort',
    reason: n.step.reason,
    amountThousand: n.step.amountThousand,
  })
}
