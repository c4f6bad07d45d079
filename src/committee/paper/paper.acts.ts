import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { useOf } from '../../followup/index.ts'
import { act, Code, DayIn, Id, optional, OptionalText, Text, Whole, type Work } from '../../platform/index.ts'
import type { Saved } from './changes.ts'
import { sourceIds } from './live/registry.acts.ts'
import { KindIn, WrittenIn } from './paper.input.ts'
import { insertPaper, insertVersion, lockPaper, paperOf, updatePaper, type PaperRow } from './paper.store.ts'
import { tidied, withIntroduction, type Part } from './parts.ts'
import { mustBeDraft, stale, writtenOf } from './row.ts'
import { startingParts } from './starting.ts'

export const draftPaper = act('committee.draft-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Begynd et papir til udvalget; tallene er levende, til papiret gøres færdigt',
  input: z.object({
    title: Text('papirets titel', 300),
    kind: KindIn,
    agreement: optional(Code),
    /** A budget note whose tables the paper begins with. */
    note: optional(Code),
    committee: Code,
    meetingDay: optional(DayIn),
    introduction: OptionalText(8000),
    ...WrittenIn,
    /** An earlier paper whose words the new one begins from; its figures are read anew. */
    copyOf: optional(Id),
  }),
  output: z.object({ paper: z.string() }),
  run: async (work, input) => {
    const id = newId(work.at)
    if (input.agreement !== undefined) await useOf(work, { agreement: input.agreement })
    const earlier = input.copyOf === undefined ? undefined : await paperOf(work.tx, input.copyOf)
    const agreement = input.agreement ?? earlier?.agreement ?? null
    const saved = beginning({ ...input, agreement }, earlier)
    mustBeSources(saved.parts)
    await insertPaper(work.tx, {
      ...saved,
      id,
      world: work.by.world,
      agreement,
      committee: input.committee,
      draftedOn: work.today,
      by: work.by.id,
    })
    await keep(work, id, 1, saved)
    return { paper: id }
  },
})

export const editPaper = act('committee.edit-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Ret titel, mødedag, dele, punkter og bilag i et udkast',
  input: z.object({
    paper: Id,
    version: Whole('versionen', 1, 1_000_000),
    title: Text('papirets titel', 300),
    meetingDay: optional(DayIn),
    introduction: OptionalText(8000),
    ...WrittenIn,
  }),
  output: z.object({ paper: z.string(), version: z.number() }),
  run: async (work, input) => {
    await lockPaper(work.tx, input.paper)
    const row = await paperOf(work.tx, input.paper)
    mustBeDraft(row)
    const before = writtenOf(row)
    const parts = tidied(input.parts ?? before.parts)
    const saved: Saved = {
      title: input.title,
      kind: row.kind,
      meetingDay: input.meetingDay ?? null,
      parts: input.introduction === undefined ? parts : withIntroduction(parts, input.introduction),
      points: input.points ?? before.points,
      annexes: input.annexes ?? before.annexes,
    }
    mustBeSources(saved.parts)
    await save(work, row, input.version, saved)
    return { paper: row.id, version: input.version + 1 }
  },
})

/** The draft as it now is, and a version of it; refused when another has saved meanwhile. */
export async function save(work: Work, row: PaperRow, version: number, saved: Saved): Promise<void> {
  const done = await updatePaper(work.tx, { ...saved, id: row.id, version })
  if (!done) throw stale(row)
  await keep(work, row.id, version + 1, saved)
}

async function keep(work: Work, paper: string, no: number, content: Saved): Promise<void> {
  await insertVersion(work.tx, {
    paper,
    world: work.by.world,
    no,
    content,
    on: work.today,
    by: work.by.id,
    name: work.by.name,
  })
}

interface Begun {
  title: string
  kind?: Saved['kind'] | undefined
  agreement: string | null
  note?: string | undefined
  meetingDay?: string | undefined
  introduction?: string | undefined
  parts?: Part[] | undefined
  points?: string[] | undefined
  annexes?: string[] | undefined
}

/** What was given; else the earlier paper's words; else the kind's own. */
function beginning(input: Begun, earlier: PaperRow | undefined): Saved {
  const from = earlier === undefined ? undefined : writtenOf(earlier)
  const kind = input.kind ?? from?.kind ?? 'orientering'
  const begun =
    input.parts ?? from?.parts ?? startingParts(kind, { agreement: input.agreement, note: input.note ?? null })
  const parts = input.introduction === undefined ? begun : withIntroduction(begun, input.introduction)
  return {
    title: input.title,
    kind,
    meetingDay: input.meetingDay ?? null,
    parts: tidied(parts),
    points: input.points ?? from?.points ?? [],
    annexes: input.annexes ?? from?.annexes ?? [],
  }
}

function mustBeSources(parts: readonly Part[]): void {
  const known = sourceIds()
  const strange = parts.flatMap((p) => p.blocks).find((b) => b.kind === 'insert' && !known.includes(b.source))
  if (strange?.kind === 'insert')
    throw new Refusal('invalid', `“${strange.source}” kan ikke indsættes. Vælg en af: ${known.join(', ')}.`)
}
