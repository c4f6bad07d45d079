import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  Id,
  insiders,
  OereIn,
  OereOut,
  optional,
  Text,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { atField } from '../appropriation/proposal.ts'
import { mustNotWait } from '../decision/decision.ts'
import { decisions, insertDecision } from '../decision/decision.store.ts'
import { approvers, authorities, insertAuthority, insertAuthorityEnd } from './authority.store.ts'

const CostCentre = Text('omkostningsstedet', 60)

/** An administrator prepares, another person approves: who may approve money is as guarded as the money. */
export const grantAuthority = act('budget.grant-authority', {
  kind: 'change',
  may: ['admin'],
  summary: 'Forbered en bemyndigelse til at godkende på et omkostningssted; en anden godkender den',
  input: z.object({
    costCentre: CostCentre,
    person: Code,
    limitOere: optional(OereIn),
    startsOn: DayIn,
    endsBefore: optional(DayIn),
    reason: Text('grundlaget', 500),
  }),
  output: z.object({ decision: z.string() }),
  run: async ({ tx, by, at, today }, { reason, ...input }) => {
    if (input.endsBefore !== undefined && input.endsBefore <= input.startsOn)
      throw atField('endsBefore', 'Bemyndigelsen slutter, før den begynder')
    const personName = await approverName(tx, input.person)
    const subject = `${input.costCentre}/${input.person}`
    mustNotWait((await decisions(tx, { world: by.world, kind: 'authority', subject, open: true }))[0])
    const id = newId(at)
    const label = `${personName} på omkostningssted ${input.costCentre}`
    const own = { id, kind: 'authority', subject, label, href: '/budget/bemyndigelser', content: {}, reason } as const
    const ends = { limitOere: input.limitOere ?? null, endsBefore: input.endsBefore ?? null }
    const authority = { id, ...input, personName, ...ends }
    await insertDecision(tx, by, {
      ...own,
      content: { ...authority, limitOere: Number(ends.limitOere) || null },
      on: today,
    })
    await insertAuthority(tx, by.world, authority)
    return { decision: id }
  },
})

async function approverName(tx: Parameters<typeof approvers>[0], person: string): Promise<string> {
  const found = (await approvers(tx)).find((p) => p.id === person)
  if (!found) throw atField('person', 'Vælg en controller eller en leder')
  return found.name
}

export const endAuthority = act('budget.end-authority', {
  kind: 'change',
  may: ['admin', 'manager'],
  summary: 'Afslut en bemyndigelse fra en dag, med en grund',
  input: z.object({ authority: Id, endsBefore: DayIn, reason: Text('grunden', 500) }),
  output: z.object({ authority: z.string() }),
  run: async ({ tx, by }, input) => {
    const found = (await authorities(tx, { world: by.world })).find((a) => a.id === input.authority)
    if (!found) throw new Refusal('not-found', 'Bemyndigelsen findes ikke.')
    if (!(await insertAuthorityEnd(tx, by, input)))
      throw new Refusal('conflict', 'Bemyndigelsen er allerede afsluttet.', { rule: 'DOUBLE-CLICK' })
    return { authority: found.id }
  },
})

export const listAuthority = act('budget.list-authority', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvem der må godkende penge på hvilket omkostningssted, fra og til og hvor meget',
  input: z.object({ world: WorldIn, costCentre: optional(CostCentre) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        costCentre: z.string(),
        person: z.string(),
        personName: z.string(),
        limitOere: OereOut.nullable(),
        startsOn: DayOut,
        endsBefore: DayOut.nullable(),
      }),
    ),
    /** Who can be given it. */
    approvers: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  }),
  run: async ({ tx, by }, { world, costCentre }) => ({
    rows: await authorities(tx, { world: worldOf(world, by), costCentre }),
    approvers: await approvers(tx),
  }),
})
