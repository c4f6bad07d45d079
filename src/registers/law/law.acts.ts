import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayIn, everyone, optional, Text, type Work } from '../../platform/index.ts'
import { lawKindNames, lawKinds, holdsOn, type LawKind } from './law.ts'
import { LawId, LawIn, LawOut, lawOut } from './law.input.ts'
import { insertLaw, insertLawEnd, lawRows } from './law.store.ts'
import { mustBeAnothers, mustBeWhole, mustHaveRoom, mustWait, type LawEnd, type LawProposal } from './proposal.ts'

const proposers = ['officer', 'manager', 'controller', 'admin'] as const
const approvers = ['manager', 'controller', 'admin'] as const
const Done = z.object({ law: z.string() })

export const proposeLaw = act('registers.propose-law', {
  kind: 'change',
  may: proposers,
  summary: 'Foreslå en række i registret over lov: den gælder, når en anden har godkendt den',
  input: LawIn,
  output: Done,
  run: async (
    { tx, by, at, today },
    { validFrom = null, validUntil = null, value = null, replaces = null, ...input },
  ) => {
    const row = { ...input, id: newId(at), validFrom, validUntil, value, replaces, unit: lawKinds[input.kind] }
    mustBeWhole(row)
    const same = await lawRows(tx, { kind: row.kind })
    if (replaces !== null) mustBeInForce(same.find((r) => r.id === replaces))
    mustHaveRoom(row, inForce(same))
    await insertLaw(tx, by, { ...row, on: today })
    return { law: row.id }
  },
})

export const approveLaw = act('registers.approve-law', {
  kind: 'change',
  may: approvers,
  summary: 'Godkend en række i registret over lov, som en anden har foreslået',
  input: z.object({ law: LawId }),
  output: Done,
  run: async (work, input) => {
    const proposal = await lawOf(work.tx, input.law)
    mustWait(proposal)
    mustBeAnothers(proposal, work.by)
    mustHaveRoom(proposal, inForce(await lawRows(work.tx, { kind: proposal.kind })))
    return ended(work, proposal, { kind: 'approved', reason: null, on: work.today })
  },
})

export const rejectLaw = act('registers.reject-law', {
  kind: 'change',
  may: proposers,
  summary: 'Afvis et forslag til registret over lov, eller træk dit eget tilbage, med en grund',
  input: z.object({ law: LawId, reason: Text('grunden', 1000) }),
  output: Done,
  run: async (work, { law, reason }) => {
    const proposal = await lawOf(work.tx, law)
    mustWait(proposal)
    const own = proposal.proposedBy === work.by.id
    if (!own && !(approvers as readonly string[]).includes(work.by.role))
      throw new Refusal(
        'forbidden',
        `Forslaget er ${proposal.proposedByName}s. En leder, controller eller administrator kan afvise det.`,
      )
    return ended(work, proposal, { kind: own ? 'withdrawn' : 'rejected', reason, on: work.today })
  },
})

export const listLaw = act('registers.list-law', {
  kind: 'read',
  may: everyone,
  summary: 'Vis registret over lov: tærskler, grænser og regler med periode, kilde og sikkerhed',
  input: z.object({
    kind: optional(z.enum(lawKindNames, 'Vælg, hvad rækken er')),
    day: optional(DayIn).describe('Kun det, der gælder den dag'),
    history: z
      .boolean()
      .default(false)
      .describe('Også rækker, en anden er trådt i stedet for, og forslag, der ikke blev til noget'),
  }),
  output: z.object({ rows: z.array(LawOut) }),
  run: async ({ tx, by }, { kind, day, history }) => {
    const rows = (await lawRows(tx, { kind })).map((r) => lawOut(r, by)).sort(byKind)
    const current = history ? rows : rows.filter((r) => r.state === 'in-force' || r.state === 'waiting')
    return { rows: day === undefined ? current : current.filter((r) => r.state === 'in-force' && holdsOn(r, day)) }
  },
})

export const showLaw = act('registers.show-law', {
  kind: 'read',
  may: everyone,
  summary: 'Vis en række i registret over lov, hvad den trådte i stedet for, og hvem der har foreslået og godkendt den',
  input: z.object({ law: LawId }),
  output: LawOut.extend({ history: z.array(LawOut) }),
  run: async ({ tx, by }, { law }) => {
    const shown = lawOut(await lawOf(tx, law), by)
    const same = (await lawRows(tx, { kind: shown.kind })).map((r) => lawOut(r, by))
    return { ...shown, history: same.filter((r) => r.id !== law) }
  },
})

/** Thresholds first, as the kinds stand; the rows of a kind keep their order. */
function byKind(a: { kind: LawKind }, b: { kind: LawKind }): number {
  return lawKindNames.indexOf(a.kind) - lawKindNames.indexOf(b.kind)
}

async function lawOf(tx: Work['tx'], id: string): Promise<LawProposal> {
  const [row] = await lawRows(tx, { id })
  if (!row) throw new Refusal('not-found', 'Rækken findes ikke. Gå til registret over lov, og vælg den igen.')
  return row
}

async function ended(
  { tx, by }: Work,
  { id }: LawProposal,
  end: Omit<LawEnd, 'by' | 'byName'>,
): Promise<{ law: string }> {
  if (!(await insertLawEnd(tx, by, id, end))) mustWait(await lawOf(tx, id))
  return { law: id }
}

function inForce(rows: readonly LawProposal[]): LawProposal[] {
  return rows.filter((r) => r.inForce)
}

function mustBeInForce(row: LawProposal | undefined): void {
  if (row?.inForce) return
  const message = 'Rækken, den nye skal træde i stedet for, gælder ikke. Vælg en, der gælder.'
  throw new Refusal('invalid', message, { issues: [{ field: 'replaces', message }] })
}
