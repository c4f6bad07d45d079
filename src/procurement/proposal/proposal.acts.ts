import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, type By, type Tx } from '../../platform/index.ts'
import { mustBeComplete } from './elements.ts'
import { DraftIn, SubmitIn, WithdrawIn } from './proposal.input.ts'
import { InvitationOut, InvitationSheet, invitation, invitationSheet, standingOf } from './invitation.ts'
import { changedByColleague, mustBeInTime } from './proposal.ts'
import {
  insertDraft,
  insertProposal,
  insertWithdrawal,
  invitationsOf,
  newestProposals,
  type InvitationRow,
} from './proposal.store.ts'

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

export const listOwnInvitations = act('procurement.list-own-invitations', {
  kind: 'read',
  may: proposers,
  ownEnterprise: true,
  summary: 'Vis de særindsatser, I er indkaldt til, og hvornår I skal svare',
  input: z.object({}),
  output: z.object({ rows: z.array(InvitationOut) }),
  run: async ({ tx, by, today }) => ({ rows: (await invitationsOf(tx, by)).map((row) => invitation(row, today)) }),
})

export const showOwnInvitation = act('procurement.show-own-invitation', {
  kind: 'read',
  may: proposers,
  ownEnterprise: true,
  summary: 'Vis en særindsats, I er indkaldt til, med jeres kladde og jeres forslag',
  input: z.object({ effort: Code }),
  output: InvitationSheet,
  run: async ({ tx, by, today }, { effort }) => {
    const { row } = await ownInvitation(tx, by, effort)
    return invitationSheet(row, (await newestProposals(tx, effort))[0], today)
  },
})

/** One that is not there and one that is another's get the same answer. */
async function ownInvitation(tx: Tx, by: By, effort: string): Promise<{ row: InvitationRow; enterprise: string }> {
  const [row] = by.enterprise === null ? [] : await invitationsOf(tx, by, effort)
  if (row === undefined || by.enterprise === null)
    throw new Refusal('not-found', 'I er ikke indkaldt til særindsatsen. Se listen over dem, I er indkaldt til.')
  return { row, enterprise: by.enterprise }
}
