import { z } from 'zod'
import {
  act,
  Code,
  Id,
  insiders,
  OereOut,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openYearAccount, postLimit, type Cause } from '../ledger/ledger.store.ts'
import { noteOf } from '../note/note.store.ts'
import { againstNote } from './adopt.acts.ts'
import { openLine } from './line.store.ts'
import { ProposalOut, proposalOut } from './proposal.input.ts'
import {
  kindNames,
  mustBeAnother,
  mustBeDrawable,
  mustBeOpen,
  tooLittleLeft,
  total,
  type Proposal,
} from './proposal.ts'
import { insertEnd, proposalOf, proposals } from './proposal.store.ts'
import { insertDrawDown, leftOfYear, lockedLine, yearRelease } from './release.store.ts'

export const approveProposal = act('budget.approve-proposal', {
  kind: 'change',
  may: ['controller'],
  summary: 'Godkend et forslag, en anden har forberedt: pengene bevilges eller udmøntes',
  input: z.object({ proposal: Id }),
  output: z.object({ proposal: z.string(), line: z.string(), amountOere: OereOut }),
  run: async (work, input) => {
    const p = await proposalOf(work.tx, work.by.world, input.proposal)
    mustBeOpen(p)
    mustBeAnother(p, work.by)
    await ended(work, p, 'approved')
    await (p.kind === 'draw-down' ? drawnDown(work, p) : entered(work, p))
    return { proposal: p.id, line: p.line, amountOere: total(p.years) }
  },
})

export const rejectProposal = act('budget.reject-proposal', {
  kind: 'change',
  may: ['controller'],
  summary: 'Afvis et forslag med en grund; intet bevilges eller udmøntes',
  input: z.object({ proposal: Id, reason: Text('grunden til, at forslaget afvises', 500) }),
  output: z.object({ proposal: z.string(), line: z.string() }),
  run: async (work, input) => {
    const p = await proposalOf(work.tx, work.by.world, input.proposal)
    mustBeOpen(p)
    if (p.preparedBy === work.by.id)
      throw new Refusal('forbidden', 'Du har selv forberedt forslaget. Træk det tilbage i stedet for at afvise det.', {
        rule: 'FOUR-EYES',
      })
    await ended(work, p, 'rejected', input.reason)
    return { proposal: p.id, line: p.line }
  },
})

export const withdrawProposal = act('budget.withdraw-proposal', {
  kind: 'change',
  may: ['controller'],
  summary: 'Træk et forslag tilbage, du selv har forberedt',
  input: z.object({ proposal: Id }),
  output: z.object({ proposal: z.string(), line: z.string() }),
  run: async (work, input) => {
    const p = await proposalOf(work.tx, work.by.world, input.proposal)
    mustBeOpen(p)
    if (p.preparedBy !== work.by.id)
      throw new Refusal('forbidden', `Forslaget er forberedt af ${p.preparedByName}. Afvis det i stedet.`, {
        rule: 'FOUR-EYES',
      })
    await ended(work, p, 'withdrawn')
    return { proposal: p.id, line: p.line }
  },
})

export const listProposals = act('budget.list-proposals', {
  kind: 'read',
  may: insiders,
  summary: 'Vis forslag om penge: først dem, der venter på godkendelse',
  input: z.object({
    world: WorldIn,
    line: optional(Code),
    note: optional(Code),
    state: optional(z.enum(['open', 'ended'], 'Vælg ventende eller afsluttede')),
    limit: optional(Whole('antal rækker', 1, 50_000)),
  }),
  output: z.object({ rows: z.array(ProposalOut) }),
  run: async ({ tx, by }, { state, ...input }) => {
    const open = state === undefined ? undefined : state === 'open'
    const rows = await proposals(tx, { ...input, open, world: worldOf(input.world, by) })
    return { rows: rows.map((p) => proposalOut(p, by)) }
  },
})

export const showProposal = act('budget.show-proposal', {
  kind: 'read',
  may: insiders,
  summary: 'Vis et forslag om penge, hvad det gør, og hvor det afviger fra notatet',
  input: z.object({ proposal: Id }),
  output: ProposalOut.extend({
    opens: z
      .object({
        name: z.string(),
        code: z.string(),
        committee: z.string().nullable(),
        controlArea: z.string().nullable(),
        needsRelease: z.boolean(),
        table: z.string().nullable(),
        rows: z.array(z.string()),
      })
      .nullable(),
    warnings: z.array(z.string()),
  }),
  run: async ({ tx, by }, input) => {
    const p = await proposalOf(tx, by.world, input.proposal)
    return { ...proposalOut(p, by), opens: p.opens, warnings: await warningsOf({ tx, by }, p) }
  },
})

async function warningsOf({ tx, by }: Pick<Work, 'tx' | 'by'>, p: Proposal): Promise<string[]> {
  if (p.opens === null || p.note === null) return []
  const { tables } = await noteOf(tx, p.note, by.world)
  return againstNote(tx, tables, { ...p, note: p.note, opens: p.opens })
}

async function ended(work: Work, p: Proposal, kind: 'approved' | 'rejected' | 'withdrawn', reason?: string) {
  if (await insertEnd(work.tx, work.by, { proposal: p.id, kind, reason, on: work.today })) return
  mustBeOpen(await proposalOf(work.tx, work.by.world, p.id))
}

/** The amounts enter the ledger, each with the proposal as its cause; what a year gives up it must have left. */
async function entered({ tx, by }: Work, p: Proposal): Promise<void> {
  const name = p.opens === null ? p.lineName : await openLine(tx, by.world, { id: p.line, note: p.note, ...p.opens })
  for (const { year, amountOere } of p.years) {
    const account = await openYearAccount(tx, { name: `${name} ${year}`, line: p.line, year })
    await postLimit(tx, account, 'appropriation', amountOere, p.decidedOn, causeOf(p))
    const left = (await leftOfYear(tx, p.line, year))?.leftOere ?? 0n
    if (amountOere < 0n && left < 0n) throw tooLittleLeft(year, left - amountOere)
  }
}

async function drawnDown({ tx, by, today }: Work, p: Proposal): Promise<void> {
  await lockedLine(tx, by.world, p.line)
  for (const y of p.years) {
    mustBeDrawable(y, await yearRelease(tx, p.line, y.year))
    await insertDrawDown(tx, { proposal: p.id, world: by.world, line: p.line, ...y, on: today })
  }
}

function causeOf(p: Proposal): Cause {
  if (p.kind === 'appropriation')
    return { kind: 'note', id: p.id, label: `Budgetnotat ${p.note}`, href: `/budget/notater/${p.note}` }
  return { kind: p.kind, id: p.id, label: `${kindNames[p.kind]}: ${p.basis}`, href: `/budget/forslag/${p.id}` }
}
