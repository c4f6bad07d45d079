import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, FileOut, type Work } from '../../../platform/index.ts'
import { demoIdentity } from './demo-opener.ts'
import { lockedWith, recipientOf } from './age.ts'
import { utf8 } from './bytes.ts'
import { insertOpenerKey, openers } from './seal.store.ts'
import { openerRoles } from './rules.ts'

const Recipient = z
  .string('Skriv den offentlige nøgle')
  .trim()
  .regex(/^age1[0-9a-z]{20,3000}$/, 'Den offentlige nøgle begynder med age1')

export const registerOpenerKey = act('procurement.register-opener-key', {
  kind: 'change',
  may: openerRoles,
  summary: 'Meld din offentlige nøgle som åbner af tilbud; den hemmelige del bliver hos dig',
  input: z.object({ recipient: Recipient }),
  output: z.object({ person: z.string(), recipient: z.string() }),
  run: async ({ tx, by, at }, { recipient }) => {
    await insertOpenerKey(tx, by, recipient, at)
    return { person: by.id, recipient }
  },
})

export const listOpeners = act('procurement.list-openers', {
  kind: 'read',
  may: openerRoles,
  summary: 'Vis, hvem der har meldt en nøgle som åbner af tilbud',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({ key: z.number(), person: z.string(), name: z.string(), role: z.string(), recipient: z.string() }),
    ),
  }),
  run: async ({ tx, by }) => ({ rows: await openers(tx, by.world) }),
})

/** In a demo nobody should have to keep a key: the house makes it from a secret of its own, and hands it to its person alone. */
export const fetchDemoKey = act('procurement.fetch-demo-key', {
  kind: 'read',
  may: openerRoles,
  summary: 'Hent din egen nøglefil i øvelsen, låst med din adgangssætning; i produktion laver man den selv',
  secretInput: true,
  file: true,
  input: z.object({ secret: z.string().min(8, 'En adgangssætning er på mindst otte tegn').max(200) }),
  output: FileOut,
  run: async (work, { secret }) => ({
    name: `vifte-aabner-${work.by.id}.age`,
    mediaType: 'application/octet-stream',
    bytes: new Uint8Array(await lockedWith(secret, utf8(`${demoKeyOf(work)}\n`))),
  }),
})

export const registerDemoKey = act('procurement.register-demo-key', {
  kind: 'change',
  may: openerRoles,
  summary: 'Meld øvelsens nøgle for dig selv som åbner; kun i en øvelse',
  input: z.object({}),
  output: z.object({ person: z.string(), recipient: z.string() }),
  run: async (work) => {
    const { tx, by, at } = work
    const recipient = await recipientOf(demoKeyOf(work))
    await insertOpenerKey(tx, by, recipient, at)
    return { person: by.id, recipient }
  },
})

/** The caller's own demo key. @throws Refusal unlawful outside a demo */
export function demoKeyOf({ by, signet }: Pick<Work, 'by' | 'signet'>): string {
  const secret = signet.demoSecret(by.id)
  if (secret) return demoIdentity(secret)
  throw new Refusal(
    'unlawful',
    'Øvelsens nøgler findes kun i en øvelse. Lav din egen nøgle på siden eller med kommandolinjen.',
    {
      rule: 'MODE',
    },
  )
}
