import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { verifyJournal } from '../platform/journal.ts'
import { withOwner, type CommandContext } from './context.ts'

export async function journalVerify({ house, say, print }: CommandContext): Promise<void> {
  const verdict = await withOwner(house, (db) => verifyJournal(db))
  print({ rows: verdict.rows, wrong: verdict.wrong })
  if (verdict.wrong.length)
    throw new Refusal('conflict', `${verdict.wrong.length} rækker i journalen svarer ikke til deres segl.`, {
      rule: 'JOURNAL',
    })
  say(`Journalen er hel: ${verdict.rows} rækker er regnet efter.`)
}

const Receipt = z.object({ seq: z.number().int().positive(), leaf: z.string().regex(/^[0-9a-f]{64}$/) })

/** What a person may keep of one row: its number and its hash. With it the row cannot later be changed unseen. */
export async function receiptMake({ house, rest, print }: CommandContext): Promise<void> {
  const seq = Number(rest[0])
  if (!Number.isInteger(seq) || seq < 1)
    throw new Refusal('invalid', 'Skriv rækkens nummer: npm run -s vifte -- receipt make <nummer>')
  const row = await rowOf({ house }, seq)
  if (!row) throw new Refusal('not-found', `Der er ingen række ${seq} i journalen.`)
  print({ seq, leaf: row.leaf, at: row.at.toISOString(), act: row.act })
}

export async function receiptVerify({ house, rest, say, print }: CommandContext): Promise<void> {
  const receipt = receiptIn(rest[0])
  const row = await rowOf({ house }, receipt.seq)
  const answers = row !== undefined && row.leaf === receipt.leaf && row.computed === receipt.leaf
  print({ ...receipt, answers })
  if (!answers)
    throw new Refusal('conflict', `Række ${receipt.seq} i journalen svarer ikke til kvitteringen.`, { rule: 'JOURNAL' })
  say(`Række ${receipt.seq} står, som da kvitteringen blev skrevet: ${row.act}, ${row.at.toISOString()}.`)
}

async function rowOf({ house }: Pick<CommandContext, 'house'>, seq: number) {
  const { rows } = await withOwner(house, (db) =>
    sql<{ act: string; at: Date; leaf: string; computed: string }>`
      select j.act, j.at, encode(j.leaf, 'hex') as leaf, encode(platform.journal_leaf(j), 'hex') as computed
      from platform.journal j where j.seq = ${seq}`.execute(db),
  )
  return rows[0]
}

function receiptIn(file: string | undefined): z.output<typeof Receipt> {
  if (file === undefined)
    throw new Refusal('invalid', 'Skriv kvitteringens fil: npm run -s vifte -- receipt verify <fil>')
  try {
    return Receipt.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Refusal('invalid', `${file} er ikke en kvittering, der kan læses.`)
  }
}
