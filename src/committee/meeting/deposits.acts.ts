import { depositRelease, takeBackRelease } from '../../budget/index.ts'
import { depositEvent, openDuty } from '../../cases/index.ts'
import type { Day } from '../../kernel/day.ts'
import { receiveOrientation } from '../../needs/index.ts'
import type { SourceFact, Work } from '../../platform/index.ts'
import type { DecisionGiven } from './decision.input.ts'
import { isPublic, type ItemRow } from './item.store.ts'
import { decisionHref } from './links.ts'

interface Recorded {
  item: ItemRow
  record: string
  day: Day | null
  label: string
  source: SourceFact
}

/** What a decision leaves behind in the earlier rooms: the course of its document, duties, money released, needs told. */
export async function depositAll(work: Work, r: Recorded, given: DecisionGiven): Promise<{ duties: string[] }> {
  const { tx, by, today } = work
  const cause = { kind: 'decision', id: r.record, label: causeLabel(r), href: decisionHref(r.item.id) }
  await courseOf(work, r, given)
  const duties = []
  for (const [i, f] of given.followUp.entries()) {
    const own = { ...cause, id: followUpId(r, i) }
    duties.push(
      await openDuty(tx, by, {
        ...f,
        document: r.item.document ?? undefined,
        cause: own,
        source: r.source,
        on: today,
      }),
    )
  }
  const releasedOn = r.day ?? today
  for (const release of given.releases) await depositRelease(tx, by, { ...release, releasedOn, cause })
  // The need's page is for everybody: what the case is called is told there only when the case may be seen.
  const told = (await isPublic(tx, r.item)) ? cause : { ...cause, label: 'Udvalgets beslutning' }
  for (const need of given.orientations)
    await receiveOrientation(tx, by, { need, toldOn: r.day, on: today, cause: told })
  return { duties }
}

const followUpId = ({ item, record }: Recorded, i: number): string => `${item.id}/${record}/${i + 1}`

function causeLabel({ item }: Pick<Recorded, 'item'>): string {
  return item.title.length > 120 ? `${item.title.slice(0, 119)}…` : item.title
}

/** The decision and the steps before and after it, in the course of the document. */
async function courseOf({ tx, by }: Work, r: Recorded, given: DecisionGiven): Promise<void> {
  const { document } = r.item
  if (document === null) return
  const href = decisionHref(r.item.id)
  const cause = { kind: 'decision', id: r.record, href }
  await depositEvent(tx, by, { document, day: r.day, kind: 'decision', label: r.label, cause })
  for (const [i, l] of given.links.entries()) {
    const label = l.dayText === undefined ? l.label : `${l.label} (${l.dayText})`
    const step = {
      kind: 'step',
      id: `${r.record}/${i + 1}`,
      href: l.other === undefined ? href : decisionHref(l.other),
    }
    await depositEvent(tx, by, { document, day: l.day ?? null, kind: l.direction, label, cause: step })
  }
}

/** A corrected decision stands in the course too: what was believed before is still there. */
export async function depositCorrection(work: Work, r: Omit<Recorded, 'source'>): Promise<void> {
  const { document } = r.item
  if (document === null) return
  const cause = { kind: 'decision', id: r.record, href: decisionHref(r.item.id) }
  await depositEvent(work.tx, work.by, { document, day: r.day, kind: 'decision', label: r.label, cause })
}

/** A decision that turns out to agree to nothing releases nothing (R18). @throws Refusal conflict when the money is drawn down */
export async function unrelease(work: Work, r: Omit<Recorded, 'source'>, released: readonly string[]): Promise<void> {
  const cause = { kind: 'decision', id: r.record, label: `Rettet: ${causeLabel(r)}`, href: decisionHref(r.item.id) }
  await takeBackRelease(work.tx, work.by, {
    released: { kind: 'decision', ids: released },
    on: r.day ?? work.today,
    cause,
  })
}
