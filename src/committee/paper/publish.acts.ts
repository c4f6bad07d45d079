import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { keyOf, type Finding } from '../../platform/documents/personal.ts'
import { act, DayOut, Id, staff, Text } from '../../platform/index.ts'
import { findingsOf } from './findings.acts.ts'
import { insertPublication, paperOf } from './paper.store.ts'

const FindingOut = z.object({
  rule: z.enum(['NO-CPR', 'NO-PERSON', 'SMALL-NUMBERS']),
  where: z.string(),
  quote: z.string(),
  says: z.string(),
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
