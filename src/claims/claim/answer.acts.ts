import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { newId } from '../../kernel/ids.ts'
import { act, Id, OereIn, Text, type Work } from '../../platform/index.ts'
import { tooMuch } from './amounts.ts'
import { insertCorrection } from './answer.store.ts'
import { lockedClaim, type ClaimRow } from './claim.store.ts'
import { mustBeSeen, mustNotBeDone } from './guards.ts'
import { Version } from './inputs.ts'
import { linesOf, type LineRow } from './lines.store.ts'
import { addStep, stepsOf } from './step.store.ts'

const answered = ['confirmed', 'corrected'] as const

export const confirmClaim = act('claims.confirm', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Bekræft en afregning: den svarer til det, I har leveret',
  input: z.object({ claim: Id, version: Version }),
  output: z.object({ claim: z.string(), version: z.number() }),
  run: async (work, input) => {
    const c = await toAnswer(work, input)
    return { claim: c.id, version: await addStep(work, c, 'confirmed') }
  },
})

/** Less than claimed, line by line. What is missing is registered in the course and comes in a supplementary claim. */
export const proposeCorrection = act('claims.propose-correction', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Foreslå rettelser til en afregning, linje for linje med en grund',
  input: z.object({
    claim: Id,
    version: Version,
    lines: z
      .array(z.object({ line: Id, amountOere: OereIn, reason: Text('grunden til rettelsen', 1000) }))
      .min(1, 'Vælg mindst én linje')
      .max(1000),
  }),
  output: z.object({ claim: z.string(), version: z.number(), corrections: z.array(z.string()) }),
  run: async (work, input) => {
    const c = await toAnswer(work, input)
    const lines = await linesOf(work.tx, c.id)
    const corrections: string[] = []
    for (const [i, asked] of input.lines.entries()) {
      const line = lineOf(lines, asked.line, i)
      if (asked.amountOere > line.amountOere) throw missing(line, asked.amountOere)
      const id = newId(work.at)
      await insertCorrection(work, c, { id, ...asked })
      corrections.push(id)
    }
    return { claim: c.id, version: await addStep(work, c, 'corrected'), corrections }
  },
})

async function toAnswer(work: Work, input: { claim: string; version: number }): Promise<ClaimRow> {
  const c = await lockedClaim(work.tx, work.by.world, input.claim)
  mustNotBeDone(await stepsOf(work.tx, c.id), answered, 'besvaret')
  mustBeSeen(c.version, input.version)
  return c
}

function lineOf(lines: readonly LineRow[], id: string, index: number): LineRow {
  const line = lines.find((l) => l.id === id)
  if (line) return line
  const message = 'Linjen står ikke på afregningen'
  throw new Refusal('invalid', message, { issues: [{ field: `lines.${index}.line`, message }] })
}

function missing(line: LineRow, askedOere: bigint): Refusal {
  const { message, details } = tooMuch(line.no, askedOere, line.amountOere)
  const then = 'Mangler der noget, så registrér det i forløbet. Det kommer med på en tillægsafregning.'
  return new Refusal('conflict', `${message} ${then}`, { rule: 'OVERPAY', ...details })
}
