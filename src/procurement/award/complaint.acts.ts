import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayIn, DayOut, Id, insiders, Text } from '../../platform/index.ts'
import { tenderers } from '../tender/tender.acts.ts'
import { ownAward } from './award.store.ts'
import { complaintsOf, insertComplaint, insertOutcome, insertRevocation, openComplaint } from './complaint.store.ts'

import { outcomes } from './outcomes.ts'

export const recordComplaint = act('procurement.record-complaint', {
  kind: 'change',
  may: tenderers,
  summary: 'Skriv en klage over en tildeling op, og om aftalen skal vente på udfaldet',
  input: z.object({
    award: Code,
    fromWhom: Text('hvem klagen er fra', 300),
    receivedOn: DayIn,
    says: Text('hvad der klages over', 6000),
    suspends: z.boolean().describe('Om aftalen venter på udfaldet'),
  }),
  output: z.object({ complaint: z.string() }),
  run: async (work, input) => {
    await ownAward(work, input.award)
    mustHaveCome('receivedOn', input.receivedOn, work.today)
    const id = newId(work.at)
    await insertComplaint(work.tx, work.by, { ...input, id })
    return { complaint: id }
  },
})

export const closeComplaint = act('procurement.close-complaint', {
  kind: 'change',
  may: tenderers,
  summary: 'Skriv udfaldet af en klage over en tildeling',
  input: z.object({
    complaint: Id,
    outcome: z.enum(outcomes, 'Vælg udfaldet'),
    reason: Text('begrundelsen', 4000),
    decidedOn: DayIn,
  }),
  output: z.object({ complaint: z.string() }),
  run: async ({ tx, by, today }, input) => {
    mustHaveCome('decidedOn', input.decidedOn, today)
    await openComplaint(tx, by, input.complaint)
    if (!(await insertOutcome(tx, by, input)))
      throw new Refusal('conflict', 'Klagen har allerede fået sit udfald.', { rule: 'DOUBLE-CLICK' })
    return { complaint: input.complaint }
  },
})

export const revokeAward = act('procurement.revoke-award', {
  kind: 'change',
  may: tenderers,
  summary: 'Tilbagekald en tildeling med en grund; derefter kan udbuddet tildeles igen eller annulleres',
  input: z.object({ award: Code, reason: Text('hvorfor tildelingen tilbagekaldes', 3000) }),
  output: z.object({ award: z.string() }),
  run: async (work, { award, reason }) => {
    await ownAward(work, award)
    if (!(await insertRevocation(work.tx, work.by, { award, reason, at: work.at })))
      throw new Refusal('conflict', 'Tildelingen er allerede tilbagekaldt.', { rule: 'DOUBLE-CLICK' })
    return { award }
  },
})

export const listComplaints = act('procurement.list-complaints', {
  kind: 'read',
  may: insiders,
  summary: 'Vis klagerne over en tildeling og deres udfald',
  input: z.object({ award: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ id: z.string(), fromWhom: z.string(), receivedOn: DayOut, says: z.string(), suspends: z.boolean() },
        outcome: z.object({ kind: z.enum(outcomes), reason: z.string(), decidedOn: DayOut }).nullable(),
      }),
    ),
  }),
  run: async ({ tx }, { award }) => ({ rows: await complaintsOf(tx, award) }),
})

function mustHaveCome(field: string, day: string, today: string): void {
  if (day <= today) return
  const message = 'Dagen er ikke kommet endnu'
  throw new Refusal('invalid', `${message}.`, { issues: [{ field, message }] })
}
