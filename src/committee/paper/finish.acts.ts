import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { ledgerCut } from '../../budget/index.ts'
import { hoursCut } from '../../delivery/index.ts'
import { act, DayOut, Id, Whole } from '../../platform/index.ts'
import { asked, writtenTexts } from './document.ts'
import { findingsOn } from './findings.acts.ts'
import { insertFinish, lockPaper, paperOf, type PaperRow } from './paper.store.ts'
import { contentOfPaper, type Content } from './reading.acts.ts'
import { mustBeDraft, stale, writtenOf } from './row.ts'
import { differing } from './text.ts'
import { strayBraces } from './tokens.ts'

/** Finishing freezes every figure with its date and the cut it was read at; afterwards nothing in the paper changes. */
export const finishPaper = act('committee.finish-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Gør papiret færdigt: tallene fryses med dato og kan følges til rækkerne bag dem',
  input: z.object({ paper: Id, version: Whole('versionen', 1, 1_000_000) }),
  output: z.object({ paper: z.string(), finishedOn: DayOut }),
  run: async (work, input) => {
    const { tx, today, by } = work
    await lockPaper(tx, input.paper)
    const row = await paperOf(tx, input.paper)
    mustBeDraft(row)
    if (row.version !== input.version) throw stale(row)
    // Hours before ledger, the order a registration takes them in: the other way round the two would wait for each other.
    const hours = Number(await hoursCut(tx))
    const cut = { ledger: Number(await ledgerCut(tx)), hours }
    const content = await contentOfPaper(work, row, cut)
    mustHoldTogether(row, content)
    mustHaveNoCpr(row, content)
    await insertFinish(tx, {
      paper: row.id,
      world: row.world,
      on: today,
      cut,
      content: { ...content, written: writtenOf(row) },
      by: by.id,
    })
    return { paper: row.id, finishedOn: today }
  },
})

function mustHaveNoCpr(row: PaperRow, content: Content): void {
  if (findingsOn(row, content).some((f) => f.rule === 'NO-CPR'))
    throw new Refusal('unlawful', 'Teksten indeholder et CPR-nummer. Ret den, før papiret gøres færdigt.', {
      rule: 'NO-CPR',
    })
}

function mustHoldTogether(row: PaperRow, { reading }: Content): void {
  const written = writtenOf(row)
  const missing = [...Object.values(reading.inserts), ...Object.values(reading.figures)].find((r) => !r.ok)
  if (missing && !missing.ok)
    throw new Refusal('conflict', `Noget indsat kan ikke hentes: ${missing.message} Ret papiret først.`, {
      rule: 'FIGURE',
    })
  const broken = writtenTexts(written).find((t) => strayBraces(t.text))
  if (broken)
    throw new Refusal(
      'conflict',
      `${broken.where}: et tal i krøllede parenteser er ikke skrevet rigtigt, fx {{brugt: AFTALE/1}}.`,
      { rule: 'FIGURE' },
    )
  const open = differing(asked(written).tokens, reading).find((d) => d.reason === null)
  if (open)
    throw new Refusal(
      'conflict',
      `Teksten skriver “${open.own}”, men ${open.label} er nu “${open.live}”. Brug tallet, eller behold ordene med en begrundelse.`,
      { rule: 'FIGURE' },
    )
}
