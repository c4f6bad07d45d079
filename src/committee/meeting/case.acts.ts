import { documentId } from '../../cases/index.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { SourceFact, Work, World } from '../../platform/index.ts'
import { bodiesIn, documentAsCase, paperAsCase } from './case.store.ts'
import { insertItem, itemOf, type ItemRow, itemWhere, lockItem } from './item.store.ts'
import { meetingOn } from './meeting.store.ts'

/** A case as a caller names it. */
export interface CaseNamed {
  document?: string | undefined
  paper?: string | undefined
  item?: string | undefined
  title?: string | undefined
  body?: string | undefined
  day?: Day | undefined
  no?: number | undefined
  /** Its place on an agenda is given by the caller: it is made without one. */
  unplaced?: boolean
  source: SourceFact
}

interface CaseFound {
  id: string
  world: World
  title: string
  body: string | null
  day: Day | null
  no: number | null
  document: string | null
  paper: string | null
}

/** Where a datum comes from when the caller does not say. */
export function sourceIn(world: World, given: SourceFact | undefined, document?: string | null): SourceFact {
  if (given) return given
  const kind = { papers: 'paper', practice: 'practice', live: 'entered' } as const
  return { kind: kind[world], document: document ?? undefined, place: undefined }
}

/**
 * The case before the committee, locked: the one that stands, or a new one made of the document, the paper or the title.
 * @throws Refusal not-found, or conflict when the case belongs to another world than the caller's
 */
export async function caseFor(work: Work, named: CaseNamed): Promise<ItemRow> {
  const { tx, by, at } = work
  const found = await foundCase(work, named)
  const known = await itemWhere(tx, keyOf(found, named))
  if (known) {
    mustBeOwn(known.world, by.world)
    await lockItem(tx, known.id)
    return itemOf(tx, known.id)
  }
  if (!found.title) throw new Refusal('not-found', `Sagen ${named.item} findes ikke. Skriv en titel, hvis den er ny.`)
  mustBeOwn(found.world, by.world)
  await mustBeBody(work, found.body)
  const id = found.id || newId(at)
  const meeting = named.unplaced ? null : await meetingOn(tx, by.world, found.body, found.day)
  const { document } = found
  const made = await insertItem(tx, {
    ...found,
    id,
    meeting,
    no: named.unplaced ? null : found.no,
    source: sourceIn(by.world, named.source, document),
    by: by.id,
  })
  if (!made)
    throw new Refusal(
      'conflict',
      'Sagen er netop sat på en dagsorden af en anden, eller punktets nummer er optaget. Se dagsordenen, og prøv igen.',
      {
        rule: 'ONCE',
      },
    )
  await lockItem(tx, id)
  return itemOf(tx, id)
}

/** @throws Refusal invalid, naming the bodies there are */
async function mustBeBody({ tx, by }: Work, body: string | null): Promise<void> {
  if (body === null) return
  const known = await bodiesIn(tx, by.world)
  if (known.includes(body)) return
  const message = `Organet ${body} står ikke i registret. Skriv et af: ${known.slice(0, 20).join(', ')}, eller optag det først`
  throw new Refusal('invalid', `${message}.`, { issues: [{ field: 'body', message }] })
}

function keyOf(found: CaseFound, { item }: CaseNamed) {
  if (found.document !== null) return { document: found.document }
  return found.paper === null ? { id: item } : { paper: found.paper }
}

async function foundCase({ tx, by }: Work, named: CaseNamed): Promise<CaseFound> {
  const { title, body = null, day = null, no = null } = named
  if (named.document !== undefined) {
    const d = await documentAsCase(tx, await documentId(tx, named.document, by.world))
    const given = { title: title ?? d.title, body: body ?? d.committee, day: day ?? d.meeting_day }
    return { ...given, id: d.id, world: d.world as World, no: no ?? d.agenda_item, document: d.id, paper: null }
  }
  if (named.paper !== undefined) {
    const p = await paperAsCase(tx, named.paper)
    const given = { title: title ?? p.title, body: body ?? p.committee, day: day ?? p.meeting_day }
    return { ...given, id: p.id, world: p.world as World, no, document: null, paper: p.id }
  }
  return { id: named.item ?? '', world: by.world, title: title ?? '', body, day, no, document: null, paper: null }
}

/** Rows of the papers and of practice never mix. */
export function mustBeOwn(world: World, own: World): void {
  if (world !== own)
    throw new Refusal('conflict', `Sagen hører til ${whose[world]} og kan ikke ændres fra ${whose[own]}.`, {
      rule: 'WORLDS',
    })
}

const whose: Readonly<Record<World, string>> = {
  papers: 'de fem papirer',
  practice: 'øvelseskommunen',
  live: 'kommunens egne sager',
}
