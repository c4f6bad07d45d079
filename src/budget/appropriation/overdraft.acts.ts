import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, OereOut, Text } from '../../platform/index.ts'
import { costCentreOf } from '../authority/authority.store.ts'
import { mustNotWait } from '../decision/decision.ts'
import { decisions, insertDecision } from '../decision/decision.store.ts'
import { Year } from './proposal.input.ts'
import { leftOfYear } from './release.store.ts'

/**
 * A year above its appropriation asks for a decision: accepted with a reason by two people, up to the amount it has reached.
 * It can also be covered: by a supplementary appropriation or by what is carried over.
 */
export const decideOverdraft = act('budget.decide-overdraft', {
  kind: 'change',
  may: ['controller'],
  summary: 'Forbered, at et år må ligge over sin bevilling, med begrundelse; en anden godkender',
  input: z.object({ line: Code, year: Year, reason: Text('begrundelsen', 500) }),
  output: z.object({ decision: z.string(), overOere: OereOut }),
  run: async ({ tx, by, at, today }, { line, year, reason }) => {
    const subject = `${line}/${year}`
    await costCentreOf(tx, by.world, line)
    const left = (await leftOfYear(tx, line, year))?.leftOere
    if (left === undefined) throw new Refusal('not-found', `Bevillingen ${line} har intet ${year}.`)
    const overOere = mustBeOver(year, left)
    mustNotWait((await decisions(tx, { world: by.world, kind: 'overdraft', subject, open: true }))[0])
    const id = newId(at)
    const what = { kind: 'overdraft', subject, label: `${line} ${year}`, href: `/budget/bevillinger/${line}` } as const
    await insertDecision(tx, by, {
      id,
      ...what,
      content: { line, year, overOere: Number(overOere) },
      reason,
      on: today,
    })
    return { decision: id, overOere }
  },
})

function mustBeOver(year: number, leftOere: Oere): Oere {
  if (leftOere < 0n) return -leftOere
  throw new Refusal('conflict', `${year} er ikke over sin bevilling: ${formatKroner(leftOere)} er tilbage.`, {
    rule: 'YEAR-APPROPRIATION',
  })
}
