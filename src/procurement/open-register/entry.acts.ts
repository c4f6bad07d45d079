import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { type By, WorldIn, act, everyone, worldOf } from '../../platform/index.ts'
import { proposers } from '../proposal/proposal.acts.ts'
import { EntryIn, EntryOut } from './entry.input.ts'
import { entriesOf, insertEntry, insertExit, ownEntry, registeredName } from './entry.store.ts'

const Done = z.object({ enterprise: z.string() })

export const enterOpenRegister = act('procurement.enter-open-register', {
  kind: 'change',
  may: proposers,
  ownEnterprise: true,
  summary: 'Skriv jer på listen over virksomheder, der gerne vil indkaldes, eller ret det, I har skrevet',
  input: EntryIn,
  output: Done.extend({ entries: z.number() }),
  run: async ({ tx, by, today }, { entries, ...words }) => {
    const enterprise = enterpriseOf(by)
    const name = await registeredName(tx, by, enterprise)
    if (name === undefined) throw new Refusal('not-found', 'Virksomheden står ikke i registret. Skriv til kommunen.')
    if ((await ownEntry(tx, enterprise)).no !== entries) throw changedMeanwhile()
    if (!(await insertEntry(tx, by, { enterprise, no: entries + 1, name, ...words, on: today })))
      throw changedMeanwhile()
    return { enterprise, entries: entries + 1 }
  },
})

export const leaveOpenRegister = act('procurement.leave-open-register', {
  kind: 'change',
  may: proposers,
  ownEnterprise: true,
  summary: 'Tag jer af listen over virksomheder, der gerne vil indkaldes',
  input: z.object({}),
  output: Done,
  run: async ({ tx, by, today }) => {
    const enterprise = enterpriseOf(by)
    const own = await ownEntry(tx, enterprise)
    if (own.no === 0 || own.left || !(await insertExit(tx, by, { enterprise, entry: own.no, on: today })))
      throw new Refusal('conflict', 'I står ikke på listen.', { rule: 'STATE' })
    return { enterprise }
  },
})

export const listOpenRegister = act('procurement.list-open-register', {
  kind: 'read',
  may: everyone,
  summary: 'Vis de socialøkonomiske virksomheder, der gerne vil indkaldes, og hvad de kan',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(EntryOut),
    /** The caller's own enterprise: how often it has written itself in, and whether it stands there now. */
    own: z.object({ enterprise: z.string(), entries: z.number(), stands: z.boolean() }).nullable(),
  }),
  run: async ({ tx, by }, { world }) => {
    const rows = await entriesOf(tx, worldOf(world, by))
    if (by.enterprise === null) return { rows, own: null }
    const { no, left } = await ownEntry(tx, by.enterprise)
    return { rows, own: { enterprise: by.enterprise, entries: no, stands: no > 0 && !left } }
  },
})

function enterpriseOf({ enterprise }: By): string {
  if (enterprise === null) throw new Refusal('forbidden', 'Du handler ikke for en virksomhed.', { rule: 'SCOPE' })
  return enterprise
}

function changedMeanwhile(): Refusal {
  return new Refusal('stale', 'En kollega har skrevet imens. Se, hvad der står nu, og skriv igen.', { rule: 'STALE' })
}
