import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { newId } from '../../kernel/ids.ts'
import { act, Code, DayIn, OereOut, optional, Text, type Tx, type World } from '../../platform/index.ts'
import { changeKinds, posted, tooLittleLeft, total, type YearAmount } from './proposal.ts'
import { mustNotBeAhead, Year, YearsIn, YearsOut } from './proposal.input.ts'
import { insertProposal } from './proposal.store.ts'
import { leftOfYear, lockedLine } from './release.store.ts'

/**
 * A change of what is appropriated, prepared for another controller's approval: more or less money (supplementary), what is
 * left of a year moved to a later one (carry-over, sum zero), or given back to the treasury (returned).
 */
export const proposeChange = act('budget.propose-change', {
  kind: 'change',
  may: ['controller'],
  summary: 'Forbered en tillægsbevilling, en overførsel eller penge retur; en anden godkender',
  input: z.object({
    kind: z.enum(changeKinds, 'Vælg tillægsbevilling, overførsel eller retur'),
    line: Code,
    years: YearsIn,
    /** A carry-over's only: the later year that gets what the others give. */
    toYear: optional(Year),
    decidedOn: DayIn,
    basis: Text('grundlaget: hvor det er besluttet', 200),
    reason: Text('begrundelsen', 500),
  }),
  output: z.object({ proposal: z.string(), line: z.string(), sumOere: OereOut, years: YearsOut }),
  run: async ({ tx, by, at, today }, { toYear, ...input }) => {
    mustNotBeAhead('decidedOn', input.decidedOn, today)
    await mustBeLine(tx, by.world, input.line)
    const years = posted(input.kind, input.years, toYear)
    await mustBeLeft(tx, input.line, years)
    const id = newId(at)
    await insertProposal(tx, by, { id, ...input, years, on: today })
    return { proposal: id, line: input.line, sumOere: total(years), years }
  },
})

async function mustBeLine(tx: Tx, world: World, id: string): Promise<void> {
  if (!(await lockedLine(tx, world, id))) throw new Refusal('not-found', `Bevillingen ${id} findes ikke.`)
}

async function mustBeLeft(tx: Tx, line: string, years: readonly YearAmount[]): Promise<void> {
  for (const { year, amountOere } of years.filter((y) => y.amountOere < 0n)) {
    const left = (await leftOfYear(tx, line, year))?.leftOere ?? 0n
    if (left + amountOere < 0n) throw tooLittleLeft(year, left)
  }
}
