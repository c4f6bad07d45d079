import { z } from 'zod'
import { documentId } from '../../cases/index.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayIn, optional, OptionalText, Text, Whole } from '../../platform/index.ts'
import { receiveOrientation } from '../need/deposit.store.ts'
import { changedMeanwhile, mappers } from '../need/need.acts.ts'
import { beside, mustBeOpen, mustHaveCome, mustSayWhyCovered, steps } from '../need/need.ts'
import { ownNeed } from '../need/need.store.ts'
import { standingOf } from '../need/shown.ts'
import { insertStep, isSupplier } from './step.store.ts'

const Done = z.object({ need: z.string() })
export const recordOrientation = act('needs.record-orientation', {
  kind: 'change',
  may: ['secretary', 'officer', 'manager'],
  summary: 'Skriv, at udvalget er orienteret om et behov, når det er sket på papir',
  input: z.object({
    need: Code,
    /** Left out only where a paper does not print the day. */
    toldOn: optional(DayIn),
    /** "Udvalgets møde, punkt 4". */
    label: Text('hvor udvalget blev orienteret', 300),
    document: OptionalText(120),
  }),
  output: Done,
  run: async ({ tx, by, at, today }, { need, toldOn, label, document }) => {
    const row = await ownNeed(tx, by, need)
    const onPaper = row.source_kind === 'paper'
    // What the committee of a paper was told is printed there; what was sent before is not.
    mustBeOpen('tell', { ...standingOf(row), sent: row.sent_on !== null || onPaper })
    if (toldOn === undefined && !onPaper) throw beside('toldOn', 'Skriv dagen, udvalget blev orienteret')
    if (toldOn !== undefined) {
      mustHaveCome('toldOn', toldOn, today)
      if (row.sent_on !== null && toldOn < row.sent_on)
        throw beside('toldOn', 'Dagen ligger før den, behovet blev sendt til udvalget')
    }
    const paper = document === undefined ? undefined : await documentId(tx, document, by.world)
    const cause =
      paper === undefined
        ? { kind: 'hand', id: newId(at), label, href: `/behov/${need}` }
        : { kind: 'document', id: paper, label, href: `/sager/${paper}` }
    await receiveOrientation(tx, by, { need, toldOn: toldOn ?? null, on: today, cause })
    return { need }
  },
})

export const takeNextStep = act('needs.take-next-step', {
  kind: 'change',
  may: mappers,
  summary: 'Vælg næste skridt for et behov, som udvalget er orienteret om',
  input: z.object({
    need: Code,
    /** How many steps there were when the page was shown. */
    steps: Whole('antal skridt', 0, 10_000).default(0),
    step: z.enum(steps, 'Vælg et skridt'),
    reason: Text('hvorfor netop det skridt', 2000),
    althoughCovered: OptionalText(2000),
    takenOn: optional(DayIn),
    amountThousand: optional(Whole('beløbet i 1.000 kr.', 0, 100_000_000)),
    supplier: optional(Code),
  }),
  output: Done.extend({ no: z.number() }),
  run: async ({ tx, by, today }, { steps: seen, takenOn, ...input }) => {
    const row = await ownNeed(tx, by, input.need)
    mustBeOpen('step', standingOf(row))
    mustSayWhyCovered(standingOf(row), input.step, input.althoughCovered)
    if ((row.step_no ?? 0) !== seen) throw changedMeanwhile()
    if (input.supplier !== undefined && !(await isSupplier(tx, by, input.supplier)))
      throw beside('supplier', 'Vælg en virksomhed fra registret')
    const on = takenOn ?? (row.source_kind === 'paper' ? null : today)
    if (on !== null) {
      mustHaveCome('takenOn', on, today)
      if (row.told_on !== null && on < row.told_on)
        throw new Refusal('unlawful', 'Skridtet ligger før den dag, udvalget blev orienteret.', {
          rule: 'R05',
          issues: [{ field: 'takenOn', message: 'Dagen ligger før den, udvalget blev orienteret' }],
        })
    }
    const { althoughCovered, amountThousand, supplier } = input
    const step = { ...input, althoughCovered, amountThousand, supplier, no: seen + 1, on }
    if (!(await insertStep(tx, by, step))) throw changedMeanwhile()
    return { need: input.need, no: seen + 1 }
  },
})
