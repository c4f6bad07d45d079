import { z } from 'zod'
import { endDuty, openDuty } from '../../cases/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayIn, optional, Text, Whole, type Work } from '../../platform/index.ts'
import { bodyNameOn } from '../../registers/index.ts'
import { unknownTo } from '../offers/coverage.ts'
import { offersInForce } from '../offers/coverage.acts.ts'
import { changedMeanwhile, mappers } from '../need/need.acts.ts'
import { beside, mustBeOpen } from '../need/need.ts'
import { ownNeed, type NeedRow } from '../need/need.store.ts'
import { standingOf } from '../need/shown.ts'
import { insertSent, insertWithdrawal, isCommittee } from './step.store.ts'

const Done = z.object({ need: z.string() })
const noticeDays = 30

export const sendToCommittee = act('needs.send-to-committee', {
  kind: 'change',
  may: mappers,
  summary: 'Send et behov til udvalget til orientering, før der tages et næste skridt',
  input: z.object({
    need: Code,
    version: Whole('versionen', 1, 1_000_000),
    committee: Code,
    /** The day the committee should have been told by. */
    tellBy: optional(DayIn),
  }),
  output: Done,
  run: async (work, { need, version, committee, tellBy }) => {
    const { tx, by, today } = work
    const row = await ownNeed(tx, by, need)
    mustBeOpen('send', standingOf(row))
    if (row.version !== version) throw changedMeanwhile()
    if (!(await isCommittee(tx, by, committee))) throw beside('committee', 'Vælg et udvalg fra registret')
    if (tellBy !== undefined && tellBy < today) throw beside('tellBy', 'Dagen er gået. Skriv en dag fra i dag og frem.')
    await mustKnowEveryOffer(work, row)
    if (!(await insertSent(tx, by, { need, on: today, committee }))) throw changedMeanwhile()
    await openDuty(tx, by, {
      what: `Orientér ${await bodyNameOn(tx, by.world, committee, today)} om behovet: ${row.title}`,
      rule: 'R05',
      who: 'secretary',
      due: tellBy,
      dueText: tellBy === undefined ? 'før næste skridt' : undefined,
      remindDays: noticeDays,
      cause: { kind: 'need', id: need, label: row.title, href: `/behov/${need}` },
      source: { kind: by.world === 'practice' ? 'practice' : 'entered', document: undefined, place: undefined },
      on: today,
    })
    return { need }
  },
})

/** What came into force after the test is judged too, before the committee reads that nothing reaches the group. */
async function mustKnowEveryOffer(work: Work, row: NeedRow): Promise<void> {
  const fresh = unknownTo(row.offers ?? [], await offersInForce(work, row.world, work.today))
  if (fresh.length === 0) return
  const names = fresh.map((o) => o.name).join('; ')
  throw new Refusal('conflict', `Efter prøven er et tilbud trådt i kraft: ${names}. Prøv dækningen igen.`, {
    rule: 'R05',
    missing: fresh.map((o) => o.offer),
  })
}

export const withdrawNeed = act('needs.withdraw-need', {
  kind: 'change',
  may: mappers,
  summary: 'Træk et behov tilbage, før udvalget er orienteret; pligten til at orientere bortfalder',
  input: z.object({ need: Code, reason: Text('hvorfor behovet trækkes tilbage', 1000) }),
  output: Done,
  run: async ({ tx, by, today }, { need, reason }) => {
    mustBeOpen('withdraw', standingOf(await ownNeed(tx, by, need)))
    if (!(await insertWithdrawal(tx, by, { need, reason, on: today }))) throw changedMeanwhile()
    const note = `Behovet er trukket tilbage: ${reason}`
    await endDuty(tx, by, { cause: { kind: 'need', id: need }, kind: 'dropped', note, on: today })
    return { need }
  },
})
