import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  hardTop,
  insiders,
  OereOut,
  optional,
  OptionalText,
  pageOf,
  Paging,
  Text,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { atField, mustBeDrawable, total } from './proposal.ts'
import { mustNotBeAhead, YearsIn } from './proposal.input.ts'
import { insertProposal } from './proposal.store.ts'
import { lockedLine, releases, releaseYears, yearRelease } from './release.store.ts'

/** Money a committee has released is drawn down for use: prepared by one controller, approved by another (R18). */
export const drawDown = act('budget.draw-down', {
  kind: 'change',
  may: ['controller'],
  summary: 'Forbered udmøntning af penge, udvalget har frigivet; en anden controller godkender',
  input: z.object({
    line: Code,
    years: YearsIn,
    decidedOn: DayIn,
    basis: Text('grundlaget: udvalgets beslutning', 200),
    reason: OptionalText(500),
  }),
  output: z.object({ proposal: z.string(), line: z.string(), amountOere: OereOut }),
  run: async ({ tx, by, at, today }, input) => {
    mustNotBeAhead('decidedOn', input.decidedOn, today)
    const line = await lockedLine(tx, by.world, input.line)
    if (!line) throw new Refusal('not-found', `Bevillingen ${input.line} findes ikke.`)
    if (!line.needs_release)
      throw new Refusal(
        'conflict',
        `Pengene på ${line.name} skal ikke frigives, så der er intet at udmønte. De kan disponeres, som de er.`,
        {
          rule: 'R18',
        },
      )
    for (const [i, y] of input.years.entries()) {
      if (y.amountOere < 0n) throw atField(`years.${i}.amountOere`, 'Udmønt mere end 0 kr.')
      mustBeDrawable(y, await yearRelease(tx, input.line, y.year))
    }
    const id = newId(at)
    await insertProposal(tx, by, { id, kind: 'draw-down', ...input, on: today })
    return { proposal: id, line: input.line, amountOere: total(input.years) }
  },
})

export const listReleases = act('budget.list-releases', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad udvalg har frigivet, og hvad der er udmøntet, pr. bevilling og år',
  input: z.object({ world: WorldIn, line: optional(Code), ...Paging }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.number(),
        line: z.string(),
        name: z.string(),
        year: z.number(),
        amountOere: OereOut,
        releasedOn: DayOut,
        cause: z.object({ kind: z.string(), id: z.string(), label: z.string(), href: z.string() }),
      }),
    ),
    next: z.number().optional(),
    years: z.array(
      z.object({
        line: z.string(),
        name: z.string(),
        year: z.number(),
        appropriatedOere: OereOut,
        releasedOere: OereOut,
        drawnOere: OereOut,
      }),
    ),
  }),
  run: async ({ tx, by }, { world, limit = hardTop, ...input }) => {
    const filter = { ...input, world: worldOf(world, by) }
    const rows = (await releases(tx, { ...filter, limit })).map((r) => ({
      id: Number(r.id),
      line: r.line,
      name: r.name,
      year: r.year,
      amountOere: r.amount_oere,
      releasedOn: r.released_on,
      cause: { kind: r.cause_kind, id: r.cause_id, label: r.cause_label, href: r.cause_href },
    }))
    const years = (await releaseYears(tx, filter)).map((y) => ({
      line: y.line,
      name: y.name,
      year: y.year,
      appropriatedOere: y.appropriated_oere,
      releasedOere: y.released_oere,
      drawnOere: y.drawn_oere,
    }))
    return { ...pageOf(rows, limit, (r) => r.id), years }
  },
})
