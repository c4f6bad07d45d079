import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { ledgerCut } from '../../budget/index.ts'
import { hoursCut } from '../../delivery/index.ts'
import { act, DayOut, Id, Text, OptionalText, staff, Whole, type Work } from '../../platform/index.ts'
import { findingsIn, keyOf, type Finding } from '../../platform/documents/personal.ts'
import { asked, writtenTexts } from './document.ts'
import { save } from './paper.acts.ts'
import { insertFinish, insertPublication, lockPaper, paperOf, type PaperRow } from './paper.store.ts'
import { contentOfPaper, paperBlocks, type Content } from './reading.acts.ts'
import { mustBeDraft, stale, writtenOf } from './row.ts'
import { differing } from './text.ts'
import { strayBraces, tokensIn, writeToken } from './tokens.ts'

const FindingOut = z.object({
  rule: z.enum(['NO-CPR', 'NO-PERSON', 'SMALL-NUMBERS']),
  where: z.string(),
  quote: z.string(),
  says: z.string(),
})

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

/** A figure in the author's own words: back to the rows' figure, or kept with a reason. */
export const settleFigure = act('committee.settle-figure', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Brug tallet, som det er nu, eller behold egne ord med en begrundelse',
  input: z.object({
    paper: Id,
    version: Whole('versionen', 1, 1_000_000),
    figure: Text('tallet', 400),
    reason: OptionalText(200),
  }),
  output: z.object({ paper: z.string(), version: z.number() }),
  run: async (work, input) => {
    await lockPaper(work.tx, input.paper)
    const row = await paperOf(work.tx, input.paper)
    mustBeDraft(row)
    const written = writtenOf(row)
    const [token] = tokensIn(input.figure)
    if (token === undefined || !asked(written).tokens.some((t) => t.raw === token.raw))
      throw new Refusal('conflict', 'Tallet står ikke længere i teksten. Se papiret igen.')
    const now = writeToken(
      input.reason === undefined ? { ...token, own: null, reason: null } : { ...token, reason: input.reason },
    )
    const swap = (text: string) => text.replaceAll(token.raw, now)
    const parts = written.parts.map((p) => ({
      ...p,
      blocks: p.blocks.map((b) => (b.kind === 'text' ? { ...b, text: swap(b.text) } : b)),
    }))
    await save(work, row, input.version, { ...written, parts, points: written.points.map(swap) })
    return { paper: row.id, version: input.version + 1 }
  },
})

export const checkPaper = act('committee.check-paper', {
  kind: 'read',
  may: staff,
  summary: 'Find personoplysninger og små tal, der vil standse offentliggørelsen',
  input: z.object({ paper: Id }),
  output: z.object({ findings: z.array(FindingOut) }),
  run: async (work, input) => ({ findings: await findingsOf(work, await paperOf(work.tx, input.paper)) }),
})

/** Publication is irrevocable: what is found stands in its way until it is mended in a new paper, or answered with a reason. */
export const publishPaper = act('committee.publish-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Offentliggør et færdigt papir; personoplysninger og små tal standser det',
  input: z.object({
    paper: Id,
    /** Why a finding may be public all the same; never a personal number. */
    answers: z
      .array(
        z.object({
          rule: z.enum(['NO-PERSON', 'SMALL-NUMBERS']),
          quote: Text('fundet', 400),
          reason: Text('begrundelsen', 400),
        }),
      )
      .max(100)
      .default([]),
  }),
  output: z.object({ paper: z.string(), publishedOn: DayOut }),
  run: async (work, input) => {
    const { tx, today, by } = work
    const row = await paperOf(tx, input.paper)
    if (row.finished_on === null)
      throw new Refusal('conflict', 'Papiret er et udkast. Gør det færdigt, før det offentliggøres.')
    if (row.published_on !== null) throw new Refusal('conflict', 'Papiret er allerede offentliggjort.')
    const answers = new Map(input.answers.map((a) => [keyOf(a), a.reason]))
    const findings = (await findingsOf(work, row)).map((f) => ({ ...f, reason: answers.get(keyOf(f)) ?? null }))
    const standing = findings.filter((f) => f.reason === null)
    if (standing.length > 0) throw stopped(standing)
    await insertPublication(tx, { paper: row.id, world: row.world, on: today, findings, by: by.id })
    return { paper: row.id, publishedOn: today }
  },
})

async function findingsOf(work: Work, row: PaperRow): Promise<Finding[]> {
  return findingsOn(row, await contentOfPaper(work, row))
}

function findingsOn(row: PaperRow, content: Content): Finding[] {
  return findingsIn(paperBlocks(row, content), writtenTexts(writtenOf(row)))
}

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

function stopped(findings: readonly Finding[]): Refusal {
  const first = findings[0]
  const more = findings.length === 1 ? '' : ` Der er ${findings.length} fund i alt.`
  const details = { findings: findings.map(({ where, quote, says, rule }) => ({ where, quote, says, rule })) }
  const sentence = `Papiret kan ikke offentliggøres. ${first?.where}: “${first?.quote}”. ${first?.says}${more}`
  if (findings.some((f) => f.rule === 'NO-CPR'))
    return new Refusal('unlawful', sentence, { rule: 'NO-CPR', ...details })
  if (findings.some((f) => f.rule === 'NO-PERSON'))
    return new Refusal('unlawful', sentence, { rule: 'NO-PERSON', ...details })
  return new Refusal('unlawful', sentence, { rule: 'SMALL-NUMBERS', ...details })
}
