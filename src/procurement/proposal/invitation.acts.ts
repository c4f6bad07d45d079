import { z } from 'zod'
import { Code, act } from '../../platform/index.ts'
import { InvitationOut, InvitationSheet } from './invitation.output.ts'
import { invitationsOf } from './invitation.store.ts'
import { invitation, invitationSheet } from './invitation.ts'
import { ownInvitation } from './own-invitation.store.ts'
import { proposers } from './proposal.acts.ts'
import { newestProposals } from './proposal.store.ts'

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
