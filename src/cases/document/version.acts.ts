import { z } from 'zod'
import { heldCpr } from '../../kernel/printed-cpr.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayOut, everyone, Text, Whole, type Tx } from '../../platform/index.ts'
import { changesBetween } from './changes.ts'
import { DocumentIn } from './document.input.ts'
import { documentId } from './find.store.ts'
import { withKept } from './kept.ts'
import { documentOf } from './show.store.ts'
import { attachedText, insertNextVersion, mustStandOn, versionsOf } from './version.store.ts'

/** A correction is a new version with its reason; what stood before can still be read. A printed paper of the archive is never mended. */
export const amendDocument = act('cases.amend-document', {
  kind: 'change',
  may: ['secretary', 'officer', 'controller', 'admin'],
  summary: 'Ret et journaliseret papir: den nye version står øverst, den gamle bliver stående',
  input: z.object({
    version: Whole('versionen', 1, 1_000_000),
    reason: Text('begrundelsen for rettelsen', 500),
    document: DocumentIn,
    /** Only what the register's form shows is mended: the rest, and what the document says, stays as it is. */
    keepContent: z.boolean().default(false),
  }),
  output: z.object({ id: z.string(), version: z.number() }),
  run: async ({ tx, by, today }, { version, reason, document: given, keepContent }) => {
    const stands = await mustStandOn(tx, given.id)
    const document = keepContent ? withKept(given, await documentOf(tx, given.id)) : given
    if (stands.world !== by.world)
      throw new Refusal(
        'forbidden',
        'Papiret hører til en anden verden og står, som det er trykt. Skriv en bemærkning i stedet.',
        {
          rule: 'WORLD',
        },
      )
    if (document.open ?? stands.open) await mustHoldNoCpr(tx, document.id)
    const done = await insertNextVersion(tx, document, version, reason, { by, on: today })
    if (!done)
      throw new Refusal('stale', 'Oplysningerne er ændret, siden du åbnede siden. Se den nye version, og ret igen.', {
        rule: 'STALE',
        version: stands.version,
      })
    return { id: document.id, version: version + 1 }
  },
})

/** What was attached while only staff could read it is looked through before everybody can. */
async function mustHoldNoCpr(tx: Tx, id: string): Promise<void> {
  if (heldCpr(await attachedText(tx, id)))
    throw new Refusal('unlawful', 'En fil på papiret indeholder et CPR-nummer. Papiret kan ikke åbnes for alle.', {
      rule: 'NO-CPR',
    })
}

export const listVersions = act('cases.list-versions', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et papirs versioner, og hvad der blev ændret i hver af dem',
  input: z.object({ id: Text('papirets nummer', 120) }),
  output: z.object({
    id: z.string(),
    rows: z.array(
      z.object({
        no: z.number(),
        reason: z.string().nullable(),
        filedOn: DayOut,
        by: z.string(),
        changes: z.array(z.object({ path: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const id = await documentId(tx, input.id, by.world)
    const versions = await versionsOf(tx, id)
    const rows = versions.map((v, i) => ({
      no: v.no,
      reason: v.reason,
      filedOn: v.filed_on,
      by: v.by_id,
      changes: i === 0 ? [] : changesBetween(versions[i - 1]?.content, v.content),
    }))
    return { id, rows: rows.reverse() }
  },
})
