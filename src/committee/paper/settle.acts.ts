import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Id, OptionalText, Text, Whole } from '../../platform/index.ts'
import { asked } from './document.ts'
import { save } from './paper.acts.ts'
import { lockPaper, paperOf } from './paper.store.ts'
import { mustBeDraft, writtenOf } from './row.ts'
import { tokensIn, writeToken } from './tokens.ts'

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
