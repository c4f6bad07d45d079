import { Refusal } from '../../kernel/refusal.ts'
import type { Saved } from './changes.ts'
import { partsFrom, type PaperKind, type Part } from './parts.ts'

/** The columns that are words. */
interface Words {
  title: string
  kind: PaperKind
  meeting_day: string | null
  introduction: string | null
  agreement: string | null
  parts: Part[]
  points: string[]
  annexes: string[]
}

/** A paper's words; one from before there were parts says its introduction and its agreement's use. */
export function writtenOf(row: Words): Saved {
  const { title, kind, points, annexes } = row
  const parts = row.parts.length === 0 ? partsFrom(row.introduction, row.agreement) : row.parts
  return { title, kind, parts, points, annexes, meetingDay: row.meeting_day }
}

export function mustBeDraft(row: { finished_on: string | null }): void {
  if (row.finished_on !== null)
    throw new Refusal('conflict', 'Papiret er gjort færdigt og kan ikke ændres. Begynd et nyt.', { rule: 'FROZEN' })
}

export function stale(row: { version: number }): Refusal {
  return new Refusal(
    'stale',
    'Oplysningerne er ændret, siden du åbnede siden. Din tekst er bevaret; se den nye udgave, og gem igen.',
    { rule: 'STALE', version: row.version },
  )
}
