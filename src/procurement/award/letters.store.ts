import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from '../../kernel/canonical.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { Doc } from '../../platform/documents/model.ts'

interface NewLetters {
  award: string
  tender: string
  until: Day
  days: number
  letters: readonly { enterprise: string; won: boolean; content: Doc }[]
}

/** All of them at once, each signed with the house's key; a second sending is refused. */
export async function insertLetters({ tx, by, at, signet }: Work, n: NewLetters): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.award_notice')
    .values({
      ...{ award: n.award, tender: n.tender, world: by.world, sent_at: at },
      ...{ standstill_days: n.days, stands_until: n.until, by_id: by.id },
    })
    .onConflict((c) => c.column('award').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n)
    throw new Refusal('conflict', 'Brevene er allerede sendt.', { rule: 'DOUBLE-CLICK' })
  if (n.letters.length === 0) return
  const rows = n.letters.map(({ enterprise, won, content }) => {
    const text = canonicalJson(content)
    const sha256 = createHash('sha256').update(text).digest('hex')
    return {
      ...{ award: n.award, enterprise, tender: n.tender, world: by.world, won, content: text, sha256 },
      ...{ signature: signet.sign(sha256), public_key: signet.publicKey, signed_by: by.id },
    }
  })
  await tx.insertInto('procurement.award_letter').values(rows).execute()
}

export async function lettersOf(tx: Tx, tender: string) {
  const rows = await tx
    .selectFrom('procurement.award_letter as l')
    .innerJoin('procurement.award_notice as n', 'n.award', 'l.award')
    .leftJoin('registers.enterprise as e', 'e.id', 'l.enterprise')
    .select(['l.award', 'l.enterprise', 'e.name', 'l.won', 'n.sent_at', 'n.stands_until', 'l.sha256', 'l.signature'])
    .select('l.public_key')
    .where('l.tender', '=', tender)
    .orderBy('e.name')
    .execute()
  return rows.map((r) => ({
    ...{ award: r.award, enterprise: r.enterprise, name: r.name ?? r.enterprise, won: r.won },
    ...{ sentAt: new Date(r.sent_at).toISOString(), standsUntil: r.stands_until },
    ...{ sha256: r.sha256, signature: r.signature, publicKey: r.public_key },
  }))
}

/** @throws Refusal not-found */
export async function letterOf(tx: Tx, { award, enterprise }: { award: string; enterprise: string }) {
  const row = await tx
    .selectFrom('procurement.award_letter')
    .select(['content', 'sha256', 'signature', 'public_key'])
    .where('award', '=', award)
    .where('enterprise', '=', enterprise)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Brevet findes ikke.')
  const { content, sha256, signature, public_key: publicKey } = row
  return { content: content as Record<string, unknown>, sha256, signature, publicKey }
}

export async function withoutOf(tx: Tx, award: string): Promise<Map<number, string>> {
  const rows = await tx
    .selectFrom('procurement.lot_without_award')
    .select(['lot_no', 'reason'])
    .where('award', '=', award)
    .execute()
  return new Map(rows.map((r) => [r.lot_no, r.reason]))
}

export async function municipalityName(tx: Tx): Promise<string> {
  const { rows } = await sql<{ name: string }>`select municipality as name from platform.installation`.execute(tx)
  return rows[0]?.name ?? ''
}
