import { recordDuty } from '../cases/index.ts'
import { duties } from './papers/duties.ts'
import type { Teller } from './teller.ts'

const archived = '2023-12-01'

/** The duties the papers name, told once the papers lie in the archive. */
export async function playPaperDuties({ tell }: Teller): Promise<void> {
  for (const d of duties) {
    await tell(`papers/duty/${d.id}`, archived, 'secretary', recordDuty, {
      what: d.what,
      rule: d.rule ?? undefined,
      who: d.who ?? undefined,
      due: d.due ?? undefined,
      dueText: d.dueText ?? undefined,
      document: d.source.document,
      remindDays: d.remindDays,
      source: { kind: 'paper', document: d.source.document, place: d.source.place },
    })
  }
}
