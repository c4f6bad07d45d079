import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Id, OptionalText, Text } from '../../platform/index.ts'
import { claimOfCorrection, insertCorrectionAnswer, insertRejectedLine } from './answer.store.ts'
import { lockedClaim } from './claim.store.ts'
import { mustBeSeen, mustNotBeDone } from './guards.ts'
import { Version } from './inputs.ts'
import { linesOf, type LineRow } from './lines.store.ts'
import { addStep, stepsOf } from './step.store.ts'

export const answerCorrection = act('claims.answer-correction', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Svar på en rettelse, leverandøren har foreslået; et nej har en grund',
  input: z.object({ correction: Id, accept: z.boolean('Vælg ja eller nej'), reason: OptionalText(1000) }),
  output: z.object({ claim: z.string(), version: z.number() }),
  run: async (work, { correction, accept, reason }) => {
    const c = await lockedClaim(work.tx, work.by.world, await claimOfCorrection(work.tx, correction))
    const line = (await linesOf(work.tx, c.id)).find((l) => l.correction === correction)
    if (line?.accepted !== null)
      throw new Refusal('conflict', 'Rettelsen er allerede besvaret.', { rule: 'DOUBLE-CLICK' })
    if (!accept && reason === undefined)
      throw needsReason('reason', 'Skriv, hvorfor rettelsen ikke godtages. Leverandøren ser grunden.')
    await insertCorrectionAnswer(work, c, { correction, accepted: accept, reason })
    const told = `Linje ${line.no}: ${accept ? 'rettelsen er godtaget' : 'rettelsen er ikke godtaget'}${reason === undefined ? '' : `. ${reason}`}`
    return { claim: c.id, version: await addStep(work, c, 'correction-answered', told) }
  },
})

/** The caseworker's office vouches for the delivery; a line it cannot vouch for is rejected with a reason the supplier sees. */
export const attestClaim = act('claims.attest', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Attestér, at det på afregningen er leveret, eller afvis linjer med en grund',
  input: z.object({
    claim: Id,
    version: Version,
    rejected: z
      .array(z.object({ line: Id, reason: Text('grunden til afvisningen', 1000) }))
      .max(1000)
      .default([]),
  }),
  output: z.object({ claim: z.string(), version: z.number(), rejected: z.number() }),
  run: async (work, { claim, version, rejected }) => {
    const c = await lockedClaim(work.tx, work.by.world, claim)
    mustNotBeDone(await stepsOf(work.tx, c.id), ['attested'], 'attesteret')
    mustBeSeen(c.version, version)
    if (!c.answered || c.correctionsOpen > 0) throw notYet(c.answered)
    const lines = await linesOf(work.tx, c.id)
    for (const [i, r] of rejected.entries()) {
      mustBeRejectable(lines, r.line, i)
      await insertRejectedLine(work, c, r)
    }
    return { claim: c.id, version: await addStep(work, c, 'attested'), rejected: rejected.length }
  },
})

function notYet(answered: boolean): Refusal {
  const message = answered
    ? 'Leverandøren har foreslået rettelser, der ikke er besvaret. Svar på dem først.'
    : 'Leverandøren har ikke bekræftet afregningen endnu. Attestér, når svaret er kommet.'
  return new Refusal('unlawful', message, { rule: 'BLOCKED', blockers: [answered ? 'CORRECTION-OPEN' : 'UNANSWERED'] })
}

function mustBeRejectable(lines: readonly LineRow[], id: string, index: number): void {
  const line = lines.find((l) => l.id === id)
  if (!line) throw needsReason(`rejected.${index}.line`, 'Linjen står ikke på afregningen')
  if (line.amountOere < 0n)
    throw needsReason(`rejected.${index}.line`, `Linje ${line.no} giver penge tilbage og kan ikke afvises`)
}

function needsReason(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
