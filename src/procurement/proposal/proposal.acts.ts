import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act } from '../../platform/index.ts'
import { mustBeComplete } from './complete.ts'
import { insertDraft } from './draft.store.ts'
import { standingOf } from './invitation.ts'
import { ownInvitation } from './own-invitation.store.ts'
import { DraftIn, SubmitIn, WithdrawIn } from './proposal.input.ts'
import { insertProposal, insertWithdrawal } from './proposal.store.ts'
import { changedByColleague, mustBeInTime } from './proposal.ts'

export const proposers = ['enterprise', 'supplier'] as const

export const submitProposal = act('procurement.submit-proposal', {
  kind: 'change',
  may: proposers,
  ownEnterprise: true,
  summary: 'Send jeres forslag til en særindsats: de syv elementer; sendt igen erstatter det det forrige',
  input: SubmitIn,
  output: z.object({ effort: z.string(), no: z.number() }),
  run: async ({ tx, by, at, today }, { effort, sent, ...words }) => {
    const { row, enterprise } = await ownInvitation(tx, by, effort)
    mustBeInTime(standingOf(row), today)
    mustBeComplete(words)
    if (row.sent !== sent) throw changedByColleague()
    const proposal = { effort, enterprise, no: sent + 1, on: today, at, words }
    if (!(await insertProposal(tx, by, proposal))) throw changedByColleague()
    return { effort, no: sent + 1 }
  },
})

export const saveProposalDraft = act('procurement.save-proposal-draft', {
  kind: 'change',
  may: proposers,
  ownEnterprise: true,
  summary: 'Gem en kladde til et forslag; den kan kun I selv se',
  input: DraftIn,
  output: z.object({ effort: z.string(), no: z.number() }),
  run: async ({ tx, by, at, today }, { effort, drafts, ...words }) => {
    const { row, enterprise } = await ownInvitation(tx, by, effort)
    mustBeInTime(standingOf(row), today)
    if (row.drafts !== drafts) throw changedByColleague()
    if (!(await insertDraft(tx, by, { effort, enterprise, no: drafts + 1, at, words }))) throw changedByColleague()
    return { effort, no: drafts + 1 }
  },
})

export const withdrawProposal = act('procurement.withdraw-proposal', {
  kind: 'change',
  may: proposers,
  ownEnterprise: true,
  summary: 'Træk jeres forslag tilbage, før fristen er gået',
  input: WithdrawIn,
  output: z.object({ effort: z.string() }),
  run: async ({ tx, by, today }, { effort, sent, reason }) => {
    const { row, enterprise } = await ownInvitation(tx, by, effort)
    mustBeInTime(standingOf(row), today)
    if (row.sent !== sent) throw changedByColleague()
    if (!(await insertWithdrawal(tx, by, { effort, enterprise, proposal: sent, reason, on: today })))
      throw new Refusal('conflict', 'Forslaget er allerede trukket tilbage.', { rule: 'STATE' })
    return { effort }
  },
})
